using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>
/// A catalogue compiled to a flat list of steps over columns. Each row's sums run in the order of the document and in no
/// other, so a score has the same bits for one entity or a million, in any chunk and on any number of threads.
/// Thread-safe.
/// </summary>
public sealed class ScoringPlan
{
    // Large enough that handing out work costs nothing, small enough that no thread waits long for the last one.
    private const int ChunkRows = 16 * NodeRows.BlockRows;

    private readonly ImmutableArray<PlanNode> _nodes;
    private readonly ImmutableArray<LeafRule> _leaves;

    private ScoringPlan(IndicatorCatalogue catalogue, ImmutableArray<LeafRule> leaves)
    {
        Catalogue = catalogue;
        _nodes = PlanNode.Compile(catalogue);
        _leaves = leaves;
    }

    /// <summary>The catalogue it was compiled from.</summary>
    public IndicatorCatalogue Catalogue { get; }

    internal ImmutableArray<PlanNode> Nodes => _nodes;

    internal ImmutableArray<LeafRule> Leaves => _leaves;

    /// <summary>Compiles a catalogue.</summary>
    /// <param name="catalogue">As read.</param>
    public static ScoringPlan Compile(IndicatorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(catalogue, [.. catalogue.Indicators.Select(LeafRule.Of)]);
    }

    /// <summary>
    /// Compiles a catalogue for columns in which some indicators are scores already, such as a region's mean over
    /// enterprises of different industries.
    /// </summary>
    /// <param name="catalogue">As read.</param>
    /// <param name="isScore">Which indicators' columns hold scores of 0 to 100 in place of raw values.</param>
    public static ScoringPlan Compile(IndicatorCatalogue catalogue, Func<Indicator, bool> isScore)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var asScore = LeafRule.Of(new LinearShape(0, 100));
        return new(catalogue, [.. catalogue.Indicators.Select(leaf => isScore(leaf) ? asScore : LeafRule.Of(leaf))]);
    }

    /// <summary>The place of a node's column.</summary>
    /// <param name="code">Code of a group of the catalogue.</param>
    /// <exception cref="ArgumentException">The catalogue has no such group.</exception>
    public int NodeIndex(string code)
    {
        for (var i = 0; i < Catalogue.Groups.Length; i++)
        {
            if (Catalogue.Groups[i].Code == code)
            {
                return i;
            }
        }

        throw new ArgumentException($"The catalogue has no group '{code}'.", nameof(code));
    }

    /// <summary>Scores one entity in all detail.</summary>
    /// <param name="values">Its raw values in the catalogue's order.</param>
    /// <exception cref="ArgumentException">Not as many values as the catalogue has indicators.</exception>
    public EntityScores Score(EntityValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Raw.Length == _leaves.Length
            ? EntityScores.Of(this, values)
            : throw new ArgumentException(
                $"The catalogue has {_leaves.Length} indicators, the values are {values.Raw.Length}.", nameof(values));
    }

    /// <summary>The scores of one indicator for all rows; NaN where missing.</summary>
    internal double[] IndicatorScores(IndicatorColumns columns, int indicator)
    {
        var scores = new double[columns.Rows];
        var marks = new long[NodeRows.BlockRows];
        for (var start = 0; start < columns.Rows; start += NodeRows.BlockRows)
        {
            var rows = Math.Min(NodeRows.BlockRows, columns.Rows - start);
            _leaves[indicator].Fill(
                columns.Values[indicator].AsSpan(start, rows), columns.SectionsOf(start, rows), scores.AsSpan(start, rows), marks);
        }

        return scores;
    }

    /// <summary>Scores all rows into new columns, on one thread.</summary>
    /// <param name="columns">Raw values in the catalogue's order.</param>
    /// <param name="detail">What to keep beside the nodes' scores.</param>
    public ScoreColumns Score(IndicatorColumns columns, ScoreDetail detail = ScoreDetail.None)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var scores = new ScoreColumns(this, columns.Rows, detail);
        Score(columns, scores, threads: 1);
        return scores;
    }

    /// <summary>Scores all rows into columns that exist already.</summary>
    /// <param name="columns">Raw values in the catalogue's order.</param>
    /// <param name="into">Columns made for this plan, of as many rows.</param>
    /// <param name="threads">Most threads to use; the result does not depend on it.</param>
    /// <exception cref="ArgumentException">Columns that do not fit the catalogue or each other.</exception>
    public void Score(IndicatorColumns columns, ScoreColumns into, int threads)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(into);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        columns.Check(_leaves.Length);
        if (into.Rows != columns.Rows)
        {
            throw new ArgumentException($"The values have {columns.Rows} rows, the scores {into.Rows}.", nameof(into));
        }

        var chunks = (columns.Rows + ChunkRows - 1) / ChunkRows;
        if (threads == 1 || chunks <= 1)
        {
            new BlockScorer(this, columns, into).Score(0, columns.Rows);
            return;
        }

        Parallel.For(
            0, chunks, new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new BlockScorer(this, columns, into),
            (chunk, _, scorer) =>
            {
                var start = chunk * ChunkRows;
                scorer.Score(start, Math.Min(ChunkRows, columns.Rows - start));
                return scorer;
            },
            _ => { });
    }

    /// <summary>Scores a stream of columns, one chunk in memory at a time.</summary>
    /// <param name="chunks">Raw values in the catalogue's order; the source may use its arrays again for the next chunk.</param>
    /// <param name="detail">What to keep beside the nodes' scores.</param>
    /// <param name="threads">Most threads to use; the result does not depend on it.</param>
    /// <returns>The scores of each chunk, valid until the next one is asked for.</returns>
    public IEnumerable<ScoreColumns> Stream(IEnumerable<IndicatorColumns> chunks, ScoreDetail detail, int threads)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        ScoreColumns? scores = null;
        foreach (var chunk in chunks)
        {
            scores = scores?.Rows == chunk.Rows ? scores : new(this, chunk.Rows, detail);
            Score(chunk, scores, threads);
            yield return scores;
        }
    }
}
