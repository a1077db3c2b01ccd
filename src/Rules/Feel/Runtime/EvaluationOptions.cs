namespace Platform.Rules.Feel.Runtime;

/// <summary>What an evaluation gets from its caller besides values. Evaluations are pure: equal options and values give equal outcomes.</summary>
public sealed record EvaluationOptions
{
    /// <summary>No instant, the default budget.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>
    /// What <c>now()</c> gives, and <c>today()</c> the date of; in its own offset. Without it both are null with
    /// <see cref="FeelProblemKind.NoInstant"/>.
    /// </summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>What the evaluation may use.</summary>
    public EvaluationBudget Budget { get; init; } = EvaluationBudget.Default;
}
