using System.Collections.Immutable;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>The index of every region of a tree.</summary>
public sealed class RegionReport
{
    private readonly PooledColumn[] _pooled;
    private readonly RegionMiddle[] _middles;
    private readonly double[] _employees;

    internal RegionReport(
        RegionTree tree, PooledColumn[] pooled, ScoreColumns scores, RegionMiddle[] middles, double[] employees,
        ImmutableArray<CellStatus> publication, RegionAudience audience)
    {
        Tree = tree;
        Scores = scores;
        Publication = publication;
        Audience = audience;
        _pooled = pooled;
        _middles = middles;
        _employees = employees;
    }

    /// <summary>The regions; their places are the rows of everything here.</summary>
    public RegionTree Tree { get; }

    /// <summary>Who may read it.</summary>
    public RegionAudience Audience { get; }

    /// <summary>
    /// The headline: the catalogue's scores of the regional values, a row for each region. In a public report the scores of a
    /// withheld region are missing.
    /// </summary>
    public ScoreColumns Scores { get; }

    /// <summary>
    /// Whether a region's figures may be published: withheld where too few enterprises stand behind them, or where the
    /// total above would reveal such a region.
    /// </summary>
    public ImmutableArray<CellStatus> Publication { get; }

    /// <summary>The enterprises beside the headline.</summary>
    /// <param name="region">Place of the region.</param>
    public RegionMiddle Middle(int region) => _middles[region];

    /// <summary>
    /// A region's value: pooled over its enterprises' counts, or weighted by employees where there are none. For an
    /// indicator that depends on the industry it is a score. NaN where missing, or withheld.
    /// </summary>
    /// <param name="indicator">Place in the catalogue's indicators.</param>
    /// <param name="region">Place of the region.</param>
    public double Value(int indicator, int region) => _pooled[indicator].Values[region];

    /// <summary>Share of a region's employees whose enterprises stand behind a value, 0 to 1.</summary>
    /// <param name="indicator">Place in the catalogue's indicators.</param>
    /// <param name="region">Place of the region.</param>
    public double Covered(int indicator, int region) =>
        _employees[region] > 0 ? _pooled[indicator].Employees[region] / _employees[region] : 0;
}
