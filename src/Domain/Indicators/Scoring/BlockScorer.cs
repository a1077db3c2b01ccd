using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>Scores rows block by block with one thread's scratch memory.</summary>
internal sealed class BlockScorer
{
    private readonly ScoringPlan _plan;
    private readonly IndicatorColumns _columns;
    private readonly ScoreColumns _output;
    private readonly TotalRules _rules;
    private readonly ImputedShares _imputed;
    private readonly ImmutableArray<NodeStep> _steps;
    private readonly double[][] _scores;
    private readonly double[][] _coverage;
    private readonly long[][] _marks;
    private int _start;
    private int _rows;

    internal BlockScorer(ScoringPlan plan, IndicatorColumns columns, ScoreColumns output)
    {
        _plan = plan;
        _columns = columns;
        _output = output;
        _rules = new(plan.Catalogue.Rules, columns, output);
        _imputed = new(plan, columns, output);
        _steps = [.. plan.Nodes.Select(node => NodeStep.Of(node, plan, !columns.Sections.IsEmpty))];
        var scratch = Math.Min(columns.Rows, NodeRows.BlockRows);
        _scores = [.. plan.Nodes.Select((_, node) => new double[output.ScoreColumn(node) is null ? scratch : 0])];
        _coverage = [.. plan.Nodes.Select((_, node) => new double[output.CoverageColumn(node) is null ? scratch : 0])];
        _marks = [.. plan.Nodes.Select(_ => new long[scratch])];
    }

    /// <summary>The block's section letters; empty where there are none.</summary>
    internal ReadOnlySpan<byte> Sections => _columns.SectionsOf(_start, _rows);

    internal void Score(int start, int rows)
    {
        for (var done = 0; done < rows; done += NodeRows.BlockRows)
        {
            _start = start + done;
            _rows = Math.Min(NodeRows.BlockRows, rows - done);
            ScoreBlock();
        }
    }

    /// <summary>The block's raw values of an indicator.</summary>
    internal BlockColumn<double> RawOf(int indicator) => new(_columns.Values[indicator], _start, _rows);

    /// <summary>The block's results of a node.</summary>
    internal NodeRows RowsOf(int node) => new(
        Rows(_output.ScoreColumn(node), _scores[node]), Rows(_output.CoverageColumn(node), _coverage[node]),
        new(_marks[node], 0, _rows));

    private BlockColumn<double> Rows(double[]? kept, double[] scratch) =>
        kept is null ? new(scratch, 0, _rows) : new(kept, _start, _rows);

    /// <summary>One indicator of one row, as a child of its node.</summary>
    internal NodeTotal Indicator(int indicator, int row) => EntityScores.OfIndicator(
        _plan.Leaves[indicator], _columns.Values[indicator][_start + row], Sections.IsEmpty ? (byte)0 : Sections[row]);

    private void ScoreBlock()
    {
        foreach (var step in _steps)
        {
            step.Run(this);
            KeepMarks(step.Node.Column);
        }

        if (_output.Has(ScoreDetail.Indicators))
        {
            KeepIndicators();
        }

        _imputed.Fill(this, _start, _rows);
        _rules.Apply(_start, _rows);
    }

    private void KeepMarks(int node)
    {
        if (_output.MarkColumn(node) is { } kept)
        {
            for (var row = 0; row < _rows; row++)
            {
                kept[_start + row] = (ScoreMarks)_marks[node][row];
            }
        }
    }

    private void KeepIndicators()
    {
        for (var indicator = 0; indicator < _plan.Leaves.Length; indicator++)
        {
            var kept = _output.IndicatorColumn(indicator).AsSpan(_start, _rows);
            for (var row = 0; row < kept.Length; row++)
            {
                kept[row] = Indicator(indicator, row).Score;
            }
        }
    }
}
