using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>What holds for totals only: red lines cap them, and too little data bars them from a rank.</summary>
internal sealed class TotalRules(CatalogueRules rules, IndicatorColumns columns, ScoreColumns output)
{
    private readonly double _least = Coverage.Least(rules.RankCoverage);

    internal void Apply(int start, int rows)
    {
        var marks = output.MarkColumn(0).AsSpan(start, rows);
        var coverage = output.TotalCoverage.Slice(start, rows);
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] |= coverage[i] >= _least ? ScoreMarks.None : ScoreMarks.InsufficientData;
        }

        if (!columns.RedLines.IsEmpty)
        {
            Cap(output.Totals.Slice(start, rows), marks, columns.RedLines.Span.Slice(start, rows));
        }
    }

    private void Cap(Span<double> totals, Span<ScoreMarks> marks, ReadOnlySpan<ulong> crossed)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            if (crossed[i] != 0 && rules.CapOf(crossed[i]) is var cap && totals[i] > cap)
            {
                totals[i] = cap;
                marks[i] |= ScoreMarks.Capped;
            }
        }
    }
}
