using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>What a catalogue fixes beside its tree.</summary>
/// <param name="RankCoverage">Percent of the weight under which there is a "not enough data" instead of a rank, 0 to 100.</param>
/// <param name="Bands">Bands of the score, rising from 0.</param>
/// <param name="Classes">Classes of enterprises by score, rising from 0; may be empty.</param>
/// <param name="RedLines">Events that cap the total; at most 64, in the order of their bits.</param>
/// <param name="Publication">Limits under which a cell is not published.</param>
/// <param name="DueDays">When deliveries are due.</param>
/// <param name="Counts">The counts that measures refer to.</param>
public sealed record CatalogueRules(
    double RankCoverage,
    ImmutableArray<ScoreBand> Bands,
    ImmutableArray<ScoreBand> Classes,
    ImmutableArray<RedLine> RedLines,
    PublicationLimits Publication,
    DueDays DueDays,
    ImmutableArray<CountDefinition> Counts)
{
    // A score that is 80 in exact arithmetic may come out one rounding under it; that must not cost a band.
    internal const double Rounding = 1e-9;

    /// <summary>The band a score lies in.</summary>
    /// <param name="score">0 to 100.</param>
    /// <returns>Null where the score is NaN (missing).</returns>
    public ScoreBand? BandOf(double score) => Find(Bands, score);

    /// <summary>The class an enterprise with this score belongs to.</summary>
    /// <param name="score">0 to 100.</param>
    /// <returns>Null where the score is NaN (missing) or the catalogue has no classes.</returns>
    public ScoreBand? ClassOf(double score) => Find(Classes, score);

    /// <summary>The most that the total can be.</summary>
    /// <param name="redLines">Red lines crossed, bit i for the i-th.</param>
    /// <returns>0 to 100; positive infinity where none is crossed.</returns>
    public double CapOf(ulong redLines)
    {
        var cap = double.PositiveInfinity;
        for (var i = 0; redLines != 0 && i < RedLines.Length; i++)
        {
            cap = (redLines >> i & 1) == 0 ? cap : Math.Min(cap, RedLines[i].Cap);
        }

        return cap;
    }

    private static ScoreBand? Find(ImmutableArray<ScoreBand> bands, double score) =>
        bands.LastOrDefault(band => score >= band.From - Rounding);
}
