using System.Collections.Immutable;
using Platform.Api.Index.Catalogues;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Robustness;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Api.Index.Boards;

/// <summary>
/// Totals and ranks of a county's ranked enterprises under every combination of: extreme raw values drawn in or not; an
/// arithmetic mean at every node or a power mean with exponent 0.75 or 0.5; the weights as decided, one dimension's raised or lowered
/// by a quarter, or all dimensions alike. (A geometric mean is no choice here: one indicator at 0 would make the total 0.)
/// Red lines cap under every combination.
/// </summary>
public sealed class CountyRobustness
{
    private const double Step = 0.25;

    // Bands start at round numbers, and a total that is one in exact arithmetic must not miss it for a rounding.
    private const double Rounding = 1e-9;
    private readonly Dictionary<int, int> _units;
    private readonly List<double[]> _scores = [];
    private readonly List<int[]> _ranks = [];
    private readonly IReadOnlyList<ScoreBand> _bands;

    private CountyRobustness(IReadOnlyList<int> rows, IReadOnlyList<ScoreBand> bands) =>
        (_units, _bands) = (rows.Select((row, unit) => (row, unit)).ToDictionary(), bands);

    /// <summary>Number of combinations.</summary>
    public int Combinations => _scores.Count;

    /// <summary>Where an enterprise's total lies; <see langword="null"/> where it is not ranked.</summary>
    public Spread? ScoresOf(int row) => _units.TryGetValue(row, out var unit) ? SpreadOf(_scores.Select(scores => scores[unit])) : null;

    /// <summary>Where an enterprise's rank lies; <see langword="null"/> where it is not ranked.</summary>
    public Spread? RanksOf(int row) => _units.TryGetValue(row, out var unit) ? SpreadOf(_ranks.Select(ranks => (double)ranks[unit])) : null;

    /// <summary>Share of the combinations in which an enterprise lies in each band, lowest band first.</summary>
    public IReadOnlyList<(string Band, double Probability)> BandsOf(int row)
    {
        var unit = _units[row];
        var of = _scores.ConvertAll(scores => _bands.Last(band => scores[unit] >= band.From - Rounding).Code);
        return [.. _bands.Select(band => (band.Code, of.Count(code => code == band.Code) / (double)of.Count))];
    }

    internal static CountyRobustness Of(IndexBoard board, IReadOnlyList<int> rows)
    {
        var robustness = new CountyRobustness(rows, board.Edition.Catalogue.Rules.Bands);
        if (rows.Count == 0)
        {
            return robustness;
        }

        var table = Table(board, rows, board.Values.Values);
        robustness.Enumerate(board, rows, table);
        robustness.Enumerate(board, rows, new OutlierTreatment().Treat(table));
        return robustness;
    }

    private void Enumerate(IndexBoard board, IReadOnlyList<int> rows, ReferenceTable raw)
    {
        var plan = board.Edition.Plan;
        var columns = new IndicatorColumns(raw.Indicators.Select((_, place) => raw[place].ToArray()), rows.Count)
        {
            Sections = rows.Select(row => (byte)board.Enterprises[row].Section).ToArray(),
        };
        var scored = plan.Score(columns, ScoreDetail.Indicators);
        var scores = raw.Select((code, _) => [.. scored.Indicator(raw.Indicators.IndexOf(code))]);
        var (study, problems) = Space(board.Edition).Enumerate(scores, IndexTree.Of(board.Edition.Catalogue), _ => 1, Environment.ProcessorCount);
        if (study is null)
        {
            throw new InvalidOperationException($"The choices of method cannot be enumerated: {problems[0].En}");
        }

        for (var combination = 0; combination < study.Space.Combinations; combination++)
        {
            Add(board, rows, study.Scores(combination));
        }
    }

    private void Add(IndexBoard board, IReadOnlyList<int> rows, ReadOnlySpan<double> scores)
    {
        var capped = new double[rows.Count];
        for (var unit = 0; unit < capped.Length; unit++)
        {
            capped[unit] = Math.Min(scores[unit], board.Edition.Catalogue.Rules.CapOf(board.Enterprises[rows[unit]].RedLines));
        }

        _scores.Add(capped);
        _ranks.Add(Ranking.Descending(capped));
    }

    // The columns are scores already, by the shape of each enterprise's industry; the scale only has to leave them alone.
    private static MethodSpace Space(CatalogueEdition edition) => new(
        [null],
        [new Goalposts(edition.Catalogue.Indicators.ToDictionary(indicator => indicator.Code, _ => new Goalpost(0, 100)), 0, 100)],
        [.. WeightSets(edition.Catalogue.Root)],
        [new ArithmeticMean(), new GeneralisedMean(0.75), new GeneralisedMean(0.5)]);

    private static IEnumerable<IReadOnlyDictionary<string, double>> WeightSets(IndicatorGroup root)
    {
        yield return ImmutableDictionary<string, double>.Empty;
        yield return root.Children.ToDictionary(child => child.Code, _ => 1.0);
        foreach (var child in root.Children)
        {
            yield return new Dictionary<string, double> { [child.Code] = child.Weight * (1 + Step) };
            yield return new Dictionary<string, double> { [child.Code] = child.Weight * (1 - Step) };
        }
    }

    private static ReferenceTable Table(IndexBoard board, IReadOnlyList<int> rows, IReadOnlyList<double[]> values) => new(
        rows.Select(row => board.Enterprises[row].CreditCode),
        board.Edition.Catalogue.Indicators.Select(indicator => indicator.Code),
        values.Select(column => rows.Select(row => column[row]).ToImmutableArray()));

    private static Spread SpreadOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new Spread(
            sorted.Average(),
            Distribution.QuantileOfSorted(sorted, 0.05),
            Distribution.QuantileOfSorted(sorted, 0.5),
            Distribution.QuantileOfSorted(sorted, 0.95));
    }
}
