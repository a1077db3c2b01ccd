namespace Platform.Domain.Indicators.Scoring;

/// <summary>How much of each node's score rests on imputed values. Runs only where values were imputed or the share is asked for.</summary>
internal sealed class ImputedShares
{
    private readonly ScoringPlan _plan;
    private readonly IndicatorColumns _columns;
    private readonly ScoreColumns _output;
    private readonly double[] _row;

    internal ImputedShares(ScoringPlan plan, IndicatorColumns columns, ScoreColumns output)
    {
        _plan = plan;
        _columns = columns;
        _output = output;
        _row = new double[plan.Nodes.Length];
    }

    private bool Needed => !_columns.Imputed.IsEmpty || _output.Has(ScoreDetail.Imputation);

    internal void Fill(BlockScorer block, int start, int rows)
    {
        if (!Needed)
        {
            return;
        }

        for (var row = 0; row < rows; row++)
        {
            FillRow(block, start, row);
        }
    }

    private void FillRow(BlockScorer block, int start, int row)
    {
        foreach (var node in _plan.Nodes)
        {
            var share = Share(node, block, start, row);
            _row[node.Column] = share;
            if (_output.Has(ScoreDetail.Imputation))
            {
                _output.ImputedColumn(node.Column)[start + row] = share;
            }

            if (share > 0 && _output.MarkColumn(node.Column) is { } marks)
            {
                marks[start + row] |= ScoreMarks.Imputed;
            }
        }
    }

    private double Share(PlanNode node, BlockScorer block, int start, int row)
    {
        double imputed = 0, present = 0;
        foreach (var child in node.Children)
        {
            var value = child.IsIndicator ? _columns.Values[child.Index][start + row] : block.RowsOf(child.Index)[row].Score;
            if (!double.IsNaN(value))
            {
                present += child.Weight;
                imputed += child.Weight * (child.IsIndicator ? IsImputed(child.Index, start + row) : _row[child.Index]);
            }
        }

        return present == 0 ? 0 : imputed / present;
    }

    private double IsImputed(int indicator, int row) =>
        !_columns.Imputed.IsEmpty && !_columns.Imputed[indicator].IsEmpty && _columns.Imputed[indicator].Span[row] ? 1 : 0;
}
