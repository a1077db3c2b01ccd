namespace Platform.Domain.Indicators.History;

/// <summary>What came of comparing two scores. Closed: a change or a refusal.</summary>
public abstract record ScoreComparison
{
    private protected ScoreComparison()
    {
    }
}

/// <summary>The scores can be compared.</summary>
/// <param name="Points">Over 0 where the later one is higher.</param>
public sealed record ScoreChange(double Points) : ScoreComparison;

/// <summary>The scores cannot be compared; there is no number.</summary>
/// <param name="Problem">Why.</param>
public sealed record ComparisonRefused(IndicatorProblem Problem) : ScoreComparison;
