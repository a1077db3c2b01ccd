namespace Platform.Domain.Indicators.Scoring;

/// <summary>Scores of many entities, a column for each node. Written by a <see cref="ScoringPlan"/>; may be used again.</summary>
public sealed class ScoreColumns
{
    private readonly double[][] _scores;
    private readonly double[][] _coverage;
    private readonly ScoreMarks[][] _marks;
    private readonly double[][] _indicatorScores;
    private readonly double[][] _imputed;

    /// <param name="plan">The plan that will write here.</param>
    /// <param name="rows">Number of entities.</param>
    /// <param name="detail">What to keep beside the nodes' scores and the total's coverage and marks.</param>
    /// <exception cref="ArgumentException">Totals only, and more detail.</exception>
    public ScoreColumns(ScoringPlan plan, int rows, ScoreDetail detail = ScoreDetail.None)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Rows = rows;
        Detail = detail;
        if (Has(ScoreDetail.TotalsOnly) && detail != ScoreDetail.TotalsOnly)
        {
            throw new ArgumentException("Totals only and more detail exclude each other.", nameof(detail));
        }

        var nodes = plan.Catalogue.Groups.Length;
        _scores = Columns<double>(Has(ScoreDetail.TotalsOnly) ? 1 : nodes, rows);
        _coverage = Columns<double>(Has(ScoreDetail.Nodes) ? nodes : 1, rows);
        _marks = Columns<ScoreMarks>(Has(ScoreDetail.Nodes) ? nodes : 1, rows);
        _indicatorScores = Columns<double>(Has(ScoreDetail.Indicators) ? plan.Catalogue.Indicators.Length : 0, rows);
        _imputed = Columns<double>(Has(ScoreDetail.Imputation) ? nodes : 0, rows);
    }

    /// <summary>Number of entities.</summary>
    public int Rows { get; }

    /// <summary>What is kept.</summary>
    public ScoreDetail Detail { get; }

    /// <summary>The total's scores, capped by red lines; NaN where missing.</summary>
    public ReadOnlySpan<double> Total => _scores[0];

    /// <summary>Share of the weight whose data entered the total, 0 to 1.</summary>
    public ReadOnlySpan<double> TotalCoverage => _coverage[0];

    /// <summary>What the totals rest on.</summary>
    public ReadOnlySpan<ScoreMarks> TotalMarks => _marks[0];

    /// <summary>Scores of a node, 0 to 100; NaN where missing. Not kept where <see cref="ScoreDetail.TotalsOnly"/>.</summary>
    /// <param name="node">Its place in <see cref="Catalogues.IndicatorCatalogue.Groups"/>.</param>
    public ReadOnlySpan<double> Node(int node) => _scores[node];

    /// <summary>Share of a node's weight whose data entered its score, 0 to 1. Needs <see cref="ScoreDetail.Nodes"/>.</summary>
    /// <param name="node">Its place in the catalogue's groups.</param>
    public ReadOnlySpan<double> Coverage(int node) => _coverage[node];

    /// <summary>What a node's scores rest on. Needs <see cref="ScoreDetail.Nodes"/>.</summary>
    /// <param name="node">Its place in the catalogue's groups.</param>
    public ReadOnlySpan<ScoreMarks> Marks(int node) => _marks[node];

    /// <summary>Scores of an indicator, NaN where missing. Needs <see cref="ScoreDetail.Indicators"/>.</summary>
    /// <param name="indicator">Its place in the catalogue's indicators.</param>
    public ReadOnlySpan<double> Indicator(int indicator) => _indicatorScores[indicator];

    /// <summary>Share of the weight behind a node's score that was imputed, 0 to 1. Needs <see cref="ScoreDetail.Imputation"/>.</summary>
    /// <param name="node">Its place in the catalogue's groups.</param>
    public ReadOnlySpan<double> ImputedShare(int node) => _imputed[node];

    internal double[]? ScoreColumn(int node) => node < _scores.Length ? _scores[node] : null;

    internal Span<double> Totals => _scores[0];

    internal double[]? CoverageColumn(int node) => node < _coverage.Length ? _coverage[node] : null;

    internal ScoreMarks[]? MarkColumn(int node) => node < _marks.Length ? _marks[node] : null;

    internal double[]? IndicatorColumn(int indicator) => Has(ScoreDetail.Indicators) ? _indicatorScores[indicator] : null;

    internal double[] ImputedColumn(int node) => _imputed[node];

    internal bool Has(ScoreDetail detail) => (Detail & detail) == detail;

    private static T[][] Columns<T>(int columns, int rows)
    {
        var result = new T[columns][];
        for (var i = 0; i < columns; i++)
        {
            result[i] = GC.AllocateUninitializedArray<T>(rows);
        }

        return result;
    }
}
