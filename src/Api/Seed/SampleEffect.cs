using System.Collections.Immutable;
using Platform.Domain.Indicators.Sample;

namespace Platform.Api.Seed;

/// <summary>
/// What negotiating changed in the sample county, from the year after the first agreement on: fewer disputes and a little more pay. Made up
/// so that the study of effects has something to find; accidents and revenue are left alone so that it also has something not to find.
/// </summary>
internal static class SampleEffect
{
    private const string Disputes = "disputes";
    private const string PriorSuffix = "_prior";

    // Each dispute that would have been is avoided with this probability: what was a Poisson count stays one.
    private const double Avoided = 0.35;
    private const double PayRise = 1.02;
    private static readonly string[] Pay = ["payroll", "frontline_payroll", "labour_cost"];

    /// <param name="joined">Place of the year of the first agreement; negative where it lies before all years.</param>
    /// <param name="years">The years as they would have been.</param>
    /// <param name="random">Of the enterprise.</param>
    /// <returns>The years as they were.</returns>
    public static IReadOnlyList<GeneratedYear> After(int joined, ImmutableArray<GeneratedYear> years, SampleRandom random)
    {
        var changed = new GeneratedYear[years.Length];
        for (var year = 0; year < years.Length; year++)
        {
            var figures = years[year].Figures;
            if (year > joined)
            {
                figures = Change(figures, Disputes, count => Thinned(count, random));
                figures = Pay.Aggregate(figures, (all, code) => Change(all, code, sum => Math.Round(sum * PayRise, 2)));
            }

            changed[year] = years[year] with { Figures = year == 0 ? figures : WithPriors(figures, changed[year - 1].Figures) };
        }

        return changed;
    }

    private static double Thinned(double count, SampleRandom random) =>
        Enumerable.Range(0, (int)count).Count(_ => !random.Chance(Avoided));

    // What was delivered as last year's figure is last year's figure, where last year's is known.
    private static ImmutableDictionary<string, double> WithPriors(ImmutableDictionary<string, double> figures, ImmutableDictionary<string, double> before) =>
        Pay.Append(Disputes).Where(before.ContainsKey).Aggregate(figures, (all, code) => Change(all, code + PriorSuffix, _ => before[code]));

    private static ImmutableDictionary<string, double> Change(ImmutableDictionary<string, double> figures, string code, Func<double, double> change) =>
        figures.TryGetValue(code, out var value) ? figures.SetItem(code, change(value)) : figures;
}
