using Platform.Domain.Indicators.Scoring;

namespace Platform.Api.Index.Boards;

/// <summary>The ranks of a county's enterprises among each other.</summary>
/// <param name="Rows">Rows of the enterprises in the board.</param>
/// <param name="Ranks">By place in <paramref name="Rows"/>: 1 is best, equal totals share the better rank, 0 where not ranked.</param>
/// <param name="PlaceOf">Row to place.</param>
public sealed record CountyRanks(IReadOnlyList<int> Rows, IReadOnlyList<int> Ranks, IReadOnlyDictionary<int, int> PlaceOf)
{
    /// <summary>Enterprises that have a rank.</summary>
    public int Ranked { get; } = Ranks.Count(rank => rank > 0);

    /// <summary>Ranks some enterprises among each other, those with enough data only.</summary>
    public static CountyRanks Of(ScoreColumns scores, IReadOnlyList<int> rows)
    {
        const ScoreMarks none = ScoreMarks.Missing | ScoreMarks.InsufficientData;
        var totals = new double[rows.Count];
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] = (scores.TotalMarks[rows[i]] & none) == 0 ? scores.Total[rows[i]] : double.NaN;
        }

        return new CountyRanks(rows, Ranking.Descending(totals), rows.Select((row, place) => (row, place)).ToDictionary());
    }
}
