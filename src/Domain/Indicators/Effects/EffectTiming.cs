namespace Platform.Domain.Indicators.Effects;

/// <summary>
/// Which years are compared, counted from the year a firm joins. The year before it is the selection year: firms join
/// because it was bad, and what follows a bad year is mostly recovery. It is in no comparison.
/// </summary>
/// <param name="Baseline">Years before joining that the baseline lies; at least 2, so that the selection year is left out.</param>
/// <param name="Outcome">Years after joining that the outcome is read; 0 is the year itself.</param>
public sealed record EffectTiming(int Baseline = 2, int Outcome = 1)
{
    /// <summary>The latest year before joining that is never used.</summary>
    public const int SelectionYear = 1;

    internal (int Before, int After) Comparison(int joined) => (joined - Baseline, joined + Outcome);

    /// <summary>The years in which nothing can have worked yet: what differs there is a trend, not an effect.</summary>
    internal (int Before, int After) Placebo(int joined) => (joined - Baseline - 1, joined - Baseline);
}
