using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Robustness;

/// <summary>
/// The choices of method that reasonable people could differ about. They are discrete, so every combination is computed
/// and nothing is drawn at random.
/// </summary>
/// <param name="Treatments">Treatments of outliers; null in the list for none.</param>
/// <param name="Normalisations">Normalisations.</param>
/// <param name="WeightSets">Weights by node; a node that is not in a set keeps the tree's weight.</param>
/// <param name="Aggregations">Aggregations, used at every node.</param>
public sealed record MethodSpace(
    ImmutableArray<OutlierTreatment?> Treatments,
    ImmutableArray<Normalisation> Normalisations,
    ImmutableArray<IReadOnlyDictionary<string, double>> WeightSets,
    ImmutableArray<Aggregation> Aggregations)
{
    /// <summary>Most combinations that are enumerated.</summary>
    public const int MostCombinations = 200_000;

    // Scores (8 bytes) and ranks (4 bytes) of all units under all combinations are held at once: 600 MB.
    private const long MostCells = 50_000_000;

    /// <summary>Numbers of choices by factor: treatment, normalisation, weights, aggregation.</summary>
    public ImmutableArray<int> Levels =>
        [Treatments.Length, Normalisations.Length, WeightSets.Length, Aggregations.Length];

    /// <summary>Number of combinations.</summary>
    public long Combinations => Levels.Aggregate(1L, (product, level) => product * level);

    /// <summary>The place of a combination; the last factor runs fastest.</summary>
    /// <param name="treatment">Place of the treatment.</param>
    /// <param name="normalisation">Place of the normalisation.</param>
    /// <param name="weights">Place of the weight set.</param>
    /// <param name="aggregation">Place of the aggregation.</param>
    public int Place(int treatment, int normalisation, int weights, int aggregation) =>
        (((((treatment * Normalisations.Length) + normalisation) * WeightSets.Length) + weights) * Aggregations.Length)
            + aggregation;

    /// <summary>Computes every combination.</summary>
    /// <param name="table">Values before treatment, in natural units.</param>
    /// <param name="tree">The tree, with its own weights.</param>
    /// <param name="directionOf">1 where more is better, -1 where less is.</param>
    /// <param name="threads">Most threads to use; the result does not depend on it.</param>
    /// <returns>The study, or null and what is wrong: no choice for a factor, too many combinations, a mean that does not suit a scale.</returns>
    public (MethodStudy? Study, IReadOnlyList<IndicatorProblem> Problems) Enumerate(
        ReferenceTable table, IndexTree tree, Func<string, int> directionOf, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(tree);
        var problems = Check(table.Units.Length);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var prepared = Treatments
            .Select(treatment => treatment?.Treat(table) ?? table)
            .SelectMany(_ => Normalisations, (treated, normalisation) => normalisation.Apply(treated, directionOf))
            .ToImmutableArray();
        var plan = new TreePlan(tree, table.Indicators);
        problems.AddRange(Aggregations.SelectMany(mean => prepared.SelectMany(data => plan.Check(data, mean))).Distinct());
        return problems.Count > 0 ? (null, problems) : (new(table.Units, this, Scores(plan, prepared, threads)), problems);
    }

    private double[][] Scores(TreePlan plan, ImmutableArray<ReferenceTable> prepared, int threads)
    {
        var weights = WeightSets.Select(plan.Weights).ToImmutableArray();
        var scores = new double[Combinations][];
        var perTable = weights.Length * Aggregations.Length;
        Parallel.For(0, scores.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, place =>
        {
            var (set, mean) = Math.DivRem(place % perTable, Aggregations.Length);
            scores[place] = plan.RootScores(prepared[place / perTable], weights[set], Aggregations[mean]);
        });
        return scores;
    }

    private List<IndicatorProblem> Check(int units)
    {
        var problems = new List<IndicatorProblem>();
        if (Combinations == 0)
        {
            problems.Add(new("no-choice", "levels", "每个因素至少要有一种选择。", "Every factor needs at least one choice."));
        }

        if (Combinations > MostCombinations || Combinations * units > MostCells)
        {
            problems.Add(new("too-many-combinations", "levels",
                $"{Combinations} 种组合、{units} 个对象超出枚举上限（{MostCombinations} 种组合，{MostCells} 个得分）。",
                $"{Combinations} combinations of {units} units are over the limit ({MostCombinations} combinations, {MostCells} scores)."));
        }

        return problems;
    }
}
