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

    internal void Fill(int start, int rows)
    {
        if (!Needed)
        {
            return;
        }

        for (var row = start; row < start + rows; row++)
        {
            FillRow(row);
        }
    }

    private void FillRow(int row)
    {
        foreach (var node in _plan.Nodes)
        {
            var share = Share(node, row);
            _row[node.Column] = share;
            if (_output.Has(ScoreDetail.Imputation))
            {
                _output.ImputedColumn(node.Column)[row] = share;
            }

            if (share > 0 && _output.MarkColumn(node.Column) is { } marks)
            {
                marks[row] |= ScoreMarks.Imputed;
            }
        }
    }

    private double Share(PlanNode node, int row)
    {
        double imputed = 0, present = 0;
        foreach (var child in node.Children)
        {
            if (!double.IsNaN(ScoreOrValue(child, row)))
            {
                present += child.Weight;
                imputed += child.Weight * (child.IsIndicator ? IsImputed(child.Index, row) : _row[child.Index]);
            }
        }

        return present == 0 ? 0 : imputed / present;
    }

    private double ScoreOrValue(PlanChild child, int row) =>
        child.IsIndicator ? _columns.Values[child.Index][row] : _output.ScoreColumn(child.Index)[row];

    private double IsImputed(int indicator, int row) =>
        !_columns.Imputed.IsEmpty && !_columns.Imputed[indicator].IsEmpty && _columns.Imputed[indicator].Span[row] ? 1 : 0;
}
