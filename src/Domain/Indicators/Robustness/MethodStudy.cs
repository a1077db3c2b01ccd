using System.Collections.Immutable;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Robustness;

/// <summary>Scores and ranks of every unit under every combination of methods.</summary>
public sealed class MethodStudy
{
    private readonly double[][] _scores;
    private readonly int[][] _ranks;

    internal MethodStudy(ImmutableArray<string> units, MethodSpace space, double[][] scores)
    {
        Units = units;
        Space = space;
        _scores = scores;
        _ranks = [.. scores.Select(column => Ranking.Descending(column))];
    }

    /// <summary>Codes of the units.</summary>
    public ImmutableArray<string> Units { get; }

    /// <summary>The choices that were combined.</summary>
    public MethodSpace Space { get; }

    /// <summary>The root's scores of all units under a combination.</summary>
    /// <param name="combination">See <see cref="MethodSpace.Place"/>.</param>
    public ReadOnlySpan<double> Scores(int combination) => _scores[combination];

    /// <summary>The ranks of all units under a combination; 1 is the best, 0 where there is no score.</summary>
    /// <param name="combination">See <see cref="MethodSpace.Place"/>.</param>
    public ReadOnlySpan<int> Ranks(int combination) => _ranks[combination];

    /// <summary>Where a unit's rank lies over all combinations.</summary>
    /// <param name="unit">The unit's row.</param>
    public Spread RankSpread(int unit) => Spread.Of(_ranks.Where(ranks => ranks[unit] > 0).Select(ranks => (double)ranks[unit]));

    /// <summary>
    /// Where a unit's score lies over all combinations. It says something only where all normalisations have one scale.
    /// </summary>
    /// <param name="unit">The unit's row.</param>
    public Spread ScoreSpread(int unit) => Spread.Of(_scores.Select(scores => scores[unit]).Where(score => !double.IsNaN(score)));

    /// <summary>Share of the combinations in which one unit ranks before another, 0 to 1; a tie counts half, a missing score ranks last.</summary>
    /// <param name="first">Row of the one.</param>
    /// <param name="second">Row of the other.</param>
    public double ProbabilityOfOrder(int first, int second) =>
        _ranks.Average(ranks => (1 + Math.Sign(Place(ranks[second]).CompareTo(Place(ranks[first])))) / 2.0);

    private static int Place(int rank) => rank == 0 ? int.MaxValue : rank;

    /// <summary>Share of the combinations in which a unit's score lies in a band, 0 to 1.</summary>
    /// <param name="unit">The unit's row.</param>
    /// <param name="from">Least score of the band.</param>
    /// <param name="below">Score at which the next band starts; infinite for the last.</param>
    public double ProbabilityOfBand(int unit, double from, double below) =>
        _scores.Average(scores => scores[unit] >= from && scores[unit] < below ? 1 : 0);

    /// <summary>Mean over the units of how far a combination moves their ranks from given ones.</summary>
    /// <param name="combination">See <see cref="MethodSpace.Place"/>.</param>
    /// <param name="nominal">Ranks to compare with, in the order of the units.</param>
    public double MeanRankChange(int combination, IReadOnlyList<int> nominal) =>
        _ranks[combination].Zip(nominal, (rank, other) => (double)Math.Abs(rank - other)).Average();

    /// <summary>Which choice of method decides an output, by exact Sobol indices over the enumeration.</summary>
    /// <param name="output">The output of each combination, such as <see cref="MeanRankChange"/>.</param>
    /// <returns>By factor: treatment, normalisation, weights, aggregation.</returns>
    public ImmutableArray<SobolIndex> Sobol(Func<int, double> output) =>
        SobolIndices.Of(Space.Levels, [.. Enumerable.Range(0, _scores.Length).Select(output)]);
}
