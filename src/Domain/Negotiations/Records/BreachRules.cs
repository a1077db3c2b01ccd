namespace Platform.Domain.Negotiations.Records;

/// <summary>Rules without a number whose breach is recorded; the others go by the id of their term.</summary>
public static class BreachRules
{
    /// <summary>A request to negotiate was refused in writing.</summary>
    public const string Refusal = "REQUEST-REFUSED";

    /// <summary>A chief acts by delegation, not by office.</summary>
    public const string DelegatedChief = "CHIEF-DELEGATED";

    /// <summary>The employer's side is smaller, which the national rules would have equal.</summary>
    public const string UnequalTeams = "REPS-UNEQUAL";

    /// <summary>The same side chaired twice running.</summary>
    public const string ChairTurn = "CHAIR-TURN";

    /// <summary>The agreement leaves a topic out.</summary>
    public const string ContentLeftOut = "CONTENT-LEFT-OUT";

    /// <summary>The workers' congress has fewer delegates than the scale demands.</summary>
    public const string CongressTooSmall = "CONGRESS-SIZE";
}
