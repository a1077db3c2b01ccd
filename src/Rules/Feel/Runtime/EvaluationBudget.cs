namespace Platform.Rules.Feel.Runtime;

/// <summary>What one evaluation may use. Where it is exceeded the result is null with a problem of the codes 301 to 305.</summary>
/// <param name="MaxSteps">Expressions evaluated plus list elements touched.</param>
/// <param name="MaxRecursion">Expressions inside each other, through calls too; some 300 calls of a small function.</param>
/// <param name="MaxWeight">Values in one list or context, counting shared parts each time and 16 characters of text as one.</param>
/// <param name="MaxNesting">Lists and contexts inside each other.</param>
/// <param name="MaxText">Characters of one string.</param>
public sealed record EvaluationBudget(
    int MaxSteps = 1_000_000,
    int MaxRecursion = 1_500,
    long MaxWeight = 500_000,
    int MaxNesting = 100,
    int MaxText = 1_000_000)
{
    /// <summary>The budget used where the caller names none; far above any sensible rule, well under a second.</summary>
    public static EvaluationBudget Default { get; } = new();
}
