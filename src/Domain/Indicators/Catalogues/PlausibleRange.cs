namespace Platform.Domain.Indicators.Catalogues;

/// <summary>What a figure can be. Not what is good: what lies outside is a mistake of writing, and is refused on delivery.</summary>
/// <param name="From">Lowest plausible figure.</param>
/// <param name="To">Highest plausible figure; over the lowest.</param>
public sealed record PlausibleRange(double From, double To)
{
    /// <summary>Whether a figure lies in the range, ends included.</summary>
    /// <param name="figure">NaN lies in no range.</param>
    public bool Contains(double figure) => figure >= From && figure <= To;
}
