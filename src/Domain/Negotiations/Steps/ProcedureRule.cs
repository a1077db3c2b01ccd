namespace Platform.Domain.Negotiations.Steps;

/// <summary>How a procedure differs from the full one, as a rule pack states it; nothing is skipped silently.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="SkippedSteps">Steps that are left out.</param>
/// <param name="Substitutions">Documents that take the place of others.</param>
/// <param name="Additions">Documents that steps demand beyond those of the full procedure.</param>
/// <param name="MaxSessions">Most meetings in a round at the table; <see langword="null"/> for any number.</param>
/// <param name="MaxEmployees">Largest enterprise it is open to; <see langword="null"/> for any.</param>
/// <param name="Article">Where the procedure comes from.</param>
public sealed record ProcedureRule(
    Procedure Procedure,
    IReadOnlyList<NegotiationStep> SkippedSteps,
    IReadOnlyList<DocumentSubstitution> Substitutions,
    IReadOnlyList<DocumentAddition> Additions,
    int? MaxSessions,
    int? MaxEmployees,
    string Article)
{
    /// <summary>The full procedure: nothing skipped, substituted or added.</summary>
    public static ProcedureRule Ordinary { get; } = new(Procedure.Ordinary, [], [], [], null, null, Articles.Reply);
}
