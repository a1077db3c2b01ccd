using System.Collections.Immutable;
using System.Globalization;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Regions;

/// <summary>An indicator's rate in every region, as it is and standardised by sector and size over the whole population.</summary>
public static class StandardisedRates
{
    /// <summary>Computes the rates of an indicator that is a plain rate.</summary>
    /// <param name="tree">The regions.</param>
    /// <param name="population">The enterprises.</param>
    /// <param name="measure">A measure with <see cref="Measure.IsPlainRate"/>.</param>
    /// <param name="strata">The stratum (sector by size) of each enterprise, from 0.</param>
    /// <returns>By region, in the indicator's unit.</returns>
    /// <exception cref="ArgumentException">The measure is no plain rate, or the strata are not one for each enterprise.</exception>
    public static ImmutableArray<StandardisedRate> Of(
        RegionTree tree, EnterprisePopulation population, Measure measure, IReadOnlyList<int> strata)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(measure);
        if (!measure.IsPlainRate || strata.Count != population.Rows)
        {
            throw new ArgumentException("Only a count over a count can be standardised, with a stratum for each enterprise.", nameof(measure));
        }

        var count = strata.DefaultIfEmpty(-1).Max() + 1;
        var sums = Sums(tree, population, new MeasurePlan(measure), strata, count);
        var names = Enumerable.Range(0, count).Select(stratum => stratum.ToString(CultureInfo.InvariantCulture)).ToList();
        var standard = names.Select((name, stratum) => (name, Whole(tree, sums[stratum].Denominators))).ToDictionary();
        return [.. tree.Codes.Select((_, region) =>
        {
            var own = names.Select((name, s) => new StratumSums(name, sums[s].Numerators[region], sums[s].Denominators[region])).ToList();
            var (rate, covered) = DirectStandardisation.Rate(own, standard);
            var crude = own.Sum(one => one.Numerator) / own.Sum(one => one.Denominator);
            return new StandardisedRate(measure.Factor * crude, measure.Factor * rate, covered);
        })];
    }

    private static (double[] Numerators, double[] Denominators)[] Sums(
        RegionTree tree, EnterprisePopulation population, MeasurePlan plan, IReadOnlyList<int> strata, int count)
    {
        var sums = Enumerable.Range(0, count).Select(_ => (new double[tree.Codes.Length], new double[tree.Codes.Length])).ToArray();
        if (population.ColumnsOf(plan.Ids) is not { } columns)
        {
            return sums;
        }

        var counts = new double[columns.Length];
        for (var row = 0; row < population.Rows; row++)
        {
            for (var id = 0; id < counts.Length; id++)
            {
                counts[id] = columns[id][row];
            }

            var (numerator, denominator) = plan.Parts(counts);
            if (!double.IsNaN(numerator) && !double.IsNaN(denominator))
            {
                var (numerators, denominators) = sums[strata[row]];
                numerators[population.Regions[row]] += numerator;
                denominators[population.Regions[row]] += denominator;
            }
        }

        foreach (var (numerators, denominators) in sums)
        {
            RegionSums.RollUp(tree, numerators);
            RegionSums.RollUp(tree, denominators);
        }

        return sums;
    }

    private static double Whole(RegionTree tree, double[] sums) => sums.Where((_, region) => tree.Parents[region] < 0).Sum();
}
