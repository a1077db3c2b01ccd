namespace Platform.Domain.Indicators.Scoring;

/// <summary>Ranks by score.</summary>
public static class Ranking
{
    /// <summary>Ranks of totals, for those with enough data only.</summary>
    /// <param name="scores">As scored.</param>
    /// <returns>1 is the best; equal scores share the better rank; 0 where there is no rank.</returns>
    public static int[] OfTotals(ScoreColumns scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        const ScoreMarks none = ScoreMarks.Missing | ScoreMarks.InsufficientData;
        var eligible = scores.Total.ToArray();
        for (var i = 0; i < eligible.Length; i++)
        {
            eligible[i] = (scores.TotalMarks[i] & none) == 0 ? eligible[i] : double.NaN;
        }

        return Descending(eligible);
    }

    /// <summary>Ranks of any scores.</summary>
    /// <param name="scores">NaN where missing.</param>
    /// <returns>1 is the highest; equal scores share the better rank; 0 where the score is missing.</returns>
    public static int[] Descending(ReadOnlySpan<double> scores)
    {
        var keys = new double[scores.Length];
        var places = new int[scores.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            keys[i] = double.IsNaN(scores[i]) ? double.PositiveInfinity : -scores[i];
            places[i] = i;
        }

        Array.Sort(keys, places);
        var ranks = new int[scores.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var tied = i > 0 && keys[i] == keys[i - 1];
            ranks[places[i]] = double.IsNaN(scores[places[i]]) ? 0 : tied ? ranks[places[i - 1]] : i + 1;
        }

        return ranks;
    }
}
