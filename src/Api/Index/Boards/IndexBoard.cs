using System.Collections.Concurrent;
using Platform.Api.Index.Catalogues;
using Platform.Domain.Indicators.Regions;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Api.Index.Boards;

/// <summary>
/// The index of the enterprises of a county, or of a larger region, for one year under one version of a catalogue: figures, raw values, scores and what
/// follows from them, computed once. Everything follows from the stored figures alone, so it can be thrown away and
/// computed again to the same bits. Thread-safe.
/// </summary>
public sealed class IndexBoard
{
    private readonly Dictionary<long, int> _rows;
    private readonly Dictionary<string, CountyRanks> _counties;
    private readonly ILookup<(string County, char Section), int> _peers;
    private readonly ConcurrentDictionary<(string County, char Section), PeerMedians> _medians = new();
    private readonly ConcurrentDictionary<string, Lazy<CountyRobustness>> _robustness = new(StringComparer.Ordinal);

    internal IndexBoard(
        CatalogueEdition edition, int year, BoardScope scope, IReadOnlyList<BoardEnterprise> enterprises, FigureTable figures, RawValues raw)
    {
        (Edition, Year, Scope, Enterprises, Figures, Raw) = (edition, year, scope, enterprises, figures, raw);
        Values = new IndicatorColumns(raw.Of(figures, enterprises.Count), enterprises.Count)
        {
            Sections = enterprises.Select(enterprise => (byte)enterprise.Section).ToArray(),
            RedLines = enterprises.Select(enterprise => enterprise.RedLines).ToArray(),
        };
        Scores = new ScoreColumns(edition.Plan, enterprises.Count, ScoreDetail.Nodes | ScoreDetail.Indicators);
        edition.Plan.Score(Values, Scores, Environment.ProcessorCount);
        _rows = enterprises.Select((enterprise, row) => (enterprise.Id, row)).ToDictionary();
        var counties = enterprises.Select((enterprise, row) => (enterprise.County, row)).ToLookup(pair => pair.County, pair => pair.row);
        _counties = counties.ToDictionary(county => county.Key, county => CountyRanks.Of(Scores, [.. county]), StringComparer.Ordinal);
        _peers = enterprises.Select((enterprise, row) => (Group: (enterprise.County, enterprise.Section), row)).ToLookup(pair => pair.Group, pair => pair.row);
    }

    public CatalogueEdition Edition { get; }

    public int Year { get; }

    /// <summary>Whose enterprises these are.</summary>
    public BoardScope Scope { get; }

    /// <summary>The enterprises; their places are the rows of everything here.</summary>
    public IReadOnlyList<BoardEnterprise> Enterprises { get; }

    public FigureTable Figures { get; }

    /// <summary>Raw values by indicator.</summary>
    public IndicatorColumns Values { get; }

    /// <summary>Scores, with coverage of every group and the scores of every indicator.</summary>
    public ScoreColumns Scores { get; }

    internal RawValues Raw { get; }

    /// <summary>Whether any figure is made up for demonstration.</summary>
    public bool IsGenerated => Figures.Deliveries.Any(delivery => delivery.IsGenerated);

    /// <summary>Whether the year has data enough to rank anybody: of some years only a few figures were delivered.</summary>
    public bool HasRanks => _counties.Values.Any(county => county.Ranked > 0);

    /// <summary>The row of an enterprise; -1 where it has none.</summary>
    public int RowOf(long enterpriseId) => _rows.GetValueOrDefault(enterpriseId, -1);

    /// <summary>Whether an enterprise has a total and enough data behind it for a band and a rank.</summary>
    public bool IsRanked(int row) => RankOf(row) > 0;

    /// <summary>Rank in the county, 1 is best; 0 where not ranked.</summary>
    public int RankOf(int row) => CountyOf(row).Ranks[CountyOf(row).PlaceOf[row]];

    /// <summary>The ranks of an enterprise's county.</summary>
    public CountyRanks CountyOf(int row) => _counties[Enterprises[row].County];

    /// <summary>Code of the band of an enterprise; <see langword="null"/> where there is too little data.</summary>
    public string? BandOf(int row) => IsRanked(row) ? Edition.Catalogue.Rules.BandOf(Scores.Total[row])?.Code : null;

    /// <summary>Medians of the enterprises of the same section of industry in the county.</summary>
    public PeerMedians MediansFor(int row)
    {
        var group = (Enterprises[row].County, Enterprises[row].Section);
        return _medians.GetOrAdd(group, key => PeerMedians.Of(this, [.. _peers[key]]));
    }

    /// <summary>How far totals and ranks of a county depend on choices of method.</summary>
    public CountyRobustness RobustnessOf(string county) => _robustness.GetOrAdd(
        county, wanted => new Lazy<CountyRobustness>(() => CountyRobustness.Of(this, _counties[wanted].Rows.Where(IsRanked).ToArray()))).Value;

    /// <summary>What these enterprises add to the index of their towns, and of every region above them.</summary>
    internal IReadOnlyList<RegionPart> RegionParts()
    {
        string[] codes = [.. Enterprises.Select(enterprise => enterprise.Division).Distinct().Order(StringComparer.Ordinal)];
        var places = codes.Select((code, place) => (code, place)).ToDictionary(StringComparer.Ordinal);
        var population = new EnterprisePopulation(
            Values,
            Figures.Values,
            [.. Enterprises.Select(enterprise => (double)enterprise.Employees)],
            [.. Enterprises.Select(enterprise => places[enterprise.Division])]);
        return new RegionIndex(Edition.Catalogue).Parts(codes, population, Environment.ProcessorCount);
    }
}
