using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>What a catalogue fixes beside its tree.</summary>
/// <param name="RankCoverage">Percent of the weight under which there is a "not enough data" instead of a rank, 0 to 100.</param>
/// <param name="Bands">Bands of the score, rising from 0.</param>
/// <param name="Classes">Classes of enterprises by score, rising from 0; may be empty.</param>
/// <param name="RedLines">Events that cap the total; at most 64, in the order of their bits.</param>
/// <param name="Publication">Limits under which a cell is not published.</param>
/// <param name="Counts">The counts that measures refer to.</param>
public sealed record CatalogueRules(
    double RankCoverage,
    ImmutableArray<ScoreBand> Bands,
    ImmutableArray<ScoreBand> Classes,
    ImmutableArray<RedLine> RedLines,
    PublicationLimits Publication,
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

/// <summary>A stretch of the score with a name.</summary>
/// <param name="Code">Unique in its list.</param>
/// <param name="Names">What people see.</param>
/// <param name="From">Score from which it holds, up to the next one.</param>
/// <param name="Standing">Whether the band counts as having reached the standard (达标).</param>
public sealed record ScoreBand(string Code, LocalizedText Names, double From, BandStanding Standing);

/// <summary>Whether a band counts as having reached the standard.</summary>
public enum BandStanding
{
    /// <summary>Under the standard.</summary>
    NotReached,

    /// <summary>At or over the standard (达标).</summary>
    Reached,
}

/// <summary>An event that caps the total, whatever the rest says.</summary>
/// <param name="Code">Unique in its list.</param>
/// <param name="Names">What happened.</param>
/// <param name="Cap">The most that the total can be, 0 to 100.</param>
/// <param name="Source">The pattern it follows.</param>
public sealed record RedLine(string Code, LocalizedText Names, double Cap, string Source);

/// <summary>Limits under which a cell is not published.</summary>
/// <param name="MinimumEnterprises">Fewest enterprises in a published cell; over 1.</param>
/// <param name="MinimumAnswers">Fewest workers' answers behind a published survey figure; over 1.</param>
/// <param name="SmallFirm">Employees under which a firm's rate is shrunk towards its peers'.</param>
public sealed record PublicationLimits(int MinimumEnterprises, int MinimumAnswers, int SmallFirm);

/// <summary>A count or sum that an enterprise reports, and that adds up over enterprises.</summary>
/// <param name="Id">As measures name it: a letter, then letters, digits and underscores.</param>
/// <param name="Names">What is counted.</param>
public sealed record CountDefinition(string Id, LocalizedText Names);
