using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Bench.Index;

/// <summary>
/// A million enterprises, the same at every run: raw values spread around each indicator's way from floor to target and
/// rounded to hundredths, one in twenty missing, industries as in a county that lives from metalwork.
/// </summary>
internal static class BenchData
{
    internal const int Rows = 1_000_000;
    private const double MissingShare = 0.05;
    private const string Sections = "CCCCCCCGGFFIEH";

    internal static IndicatorColumns Values(IndicatorCatalogue catalogue)
    {
        var random = new Random(20_260_101);
        var columns = catalogue.Indicators.Select(indicator => Column(indicator, random)).ToList();
        var sections = new byte[Rows];
        for (var row = 0; row < Rows; row++)
        {
            sections[row] = (byte)Sections[random.Next(Sections.Length)];
        }

        return new IndicatorColumns(columns) { Sections = sections };
    }

    /// <summary>Two counts for each measure's ids that make its value plausible; enough to time the sums.</summary>
    internal static Dictionary<string, double[]> Counts(IndicatorCatalogue catalogue)
    {
        var random = new Random(20_260_102);
        return catalogue.Rules.Counts.ToDictionary(count => count.Id, _ => Filled(() => random.Next(10, 500)));
    }

    internal static double[] Filled(Func<double> next)
    {
        var column = GC.AllocateUninitializedArray<double>(Rows);
        for (var row = 0; row < Rows; row++)
        {
            column[row] = next();
        }

        return column;
    }

    private static double[] Column(Indicator indicator, Random random)
    {
        var (floor, target) = Ends(indicator.Shape);
        return Filled(() => random.NextDouble() < MissingShare
            ? double.NaN
            : Math.Round(floor + ((target - floor) * ((random.NextDouble() * 1.6) - 0.2)), 2));
    }

    private static (double Floor, double Target) Ends(IndicatorShape shape) => shape switch
    {
        LinearShape line => (line.Floor, line.Target),
        ChecklistShape list => (list.Floor, list.Target),
        RangeShape range => (range.Floor, range.Ceiling),
        _ => throw new NotSupportedException($"The bench knows no values for a {shape.GetType().Name}."),
    };
}
