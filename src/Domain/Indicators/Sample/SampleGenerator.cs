using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Domain.Indicators.Sample;

/// <summary>
/// Makes up enterprises with plausible figures for the negotiation index, gaps included: the same arguments always give
/// the same enterprise. For demonstrations and tests; what it makes must be shown as generated.
/// </summary>
public static class SampleGenerator
{
    private const double Gap = 0.04;
    private const double RedLine = 0.02;

    /// <summary>Makes an enterprise.</summary>
    /// <param name="catalogue">Whose figures to make. Counts that the recipes do not know are left as gaps.</param>
    /// <param name="section">Section letter of GB/T 4754.</param>
    /// <param name="employees">In the later year; over 0.</param>
    /// <param name="seed">Any number; another number, another enterprise.</param>
    public static GeneratedEnterprise Generate(IndicatorCatalogue catalogue, char section, int employees, ulong seed)
    {
        var years = History(catalogue, section, employees, seed, years: 2);
        return new(seed, years[0], years[1]);
    }

    /// <summary>Makes an enterprise over any number of years; the last two are those of <see cref="Generate"/> where there are two.</summary>
    /// <param name="catalogue">Whose figures to make. Counts that the recipes do not know are left as gaps.</param>
    /// <param name="section">Section letter of GB/T 4754.</param>
    /// <param name="employees">In the last year; over 0.</param>
    /// <param name="seed">Any number; another number, another enterprise.</param>
    /// <param name="years">How many; over 0.</param>
    /// <param name="lift">How much better than usual it is in every year: 0.1 is about ten points of a score.</param>
    /// <returns>The earliest year first.</returns>
    public static ImmutableArray<GeneratedYear> History(
        IndicatorCatalogue catalogue, char section, int employees, ulong seed, int years, double lift = 0)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentOutOfRangeException.ThrowIfLessThan(employees, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var whole = SampleStream.Of(seed, "enterprise");
        var quality = 0.5 + lift + (0.16 * whole.Normal());
        var growth = whole.Between(-0.06, 0.1);
        SampleStory? story = null;

        // One year more, which only gives the others a year before.
        var made = new GeneratedYear[years + 1];
        for (var year = 0; year < made.Length; year++)
        {
            var size = Math.Max(1, (int)Math.Round(employees * Math.Pow(1 + growth, year - made.Length + 1)));
            var level = new SampleQuality(seed, year, quality + (0.04 * year));
            var prior = story;
            story = new(section, size, level.Overall, seed, year, prior);
            Shares(story, level, prior);
            made[year] = new(section, size, Figures(catalogue, story, level), Crossed(catalogue, seed));
        }

        return [.. made[1..]];
    }

    private static void Shares(SampleStory story, SampleQuality quality, SampleStory? prior)
    {
        // A share may be of another share, such as the suggestions answered of the suggestions.
        foreach (var (id, share) in SampleShares.ById.OrderBy(pair => story.Knows(pair.Value.Of) ? 0 : 1).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var level = quality.Of(id);
            var part = Math.Clamp(share.Worst + ((share.Best - share.Worst) * level), 0, SampleShares.Limit(id, share));
            var value = part * story[share.Of];
            story.Set(id, share.Kind switch
            {
                SampleShareKind.Events => quality.Events(id, value),
                SampleShareKind.Amount => Math.Round(value, 2),
                _ => Math.Floor(value + 0.5),
            });
        }

        foreach (var id in new[] { "disputes", "accidents" })
        {
            story.Set($"{id}_prior", prior?[id] ?? story[id]);
        }
    }

    private static ImmutableDictionary<string, double> Figures(IndicatorCatalogue catalogue, SampleStory story, SampleQuality quality)
    {
        var figures = ImmutableDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var count in catalogue.Rules.Counts.Where(count => story.Knows(count.Id)))
        {
            // Sizes are known of every enterprise; what departments count about it may be missing.
            if (!SampleShares.ById.ContainsKey(count.Id) || !quality.IsGap(count.Id, Gap))
            {
                figures[count.Id] = story[count.Id];
            }
        }

        foreach (var indicator in catalogue.Indicators.Where(indicator => indicator.Measure is null && !quality.IsGap(indicator.Code, Gap)))
        {
            figures.AddRange(Direct(indicator, quality));
        }

        return figures.ToImmutable();
    }

    private static IEnumerable<KeyValuePair<string, double>> Direct(Indicator indicator, SampleQuality quality)
    {
        var level = quality.Of(indicator.Code);
        return indicator switch
        {
            { Shape: ChecklistShape list } => list.Items.Select(item => KeyValuePair.Create(
                DeliveryColumns.ItemCode(indicator, item), quality.Of($"{indicator.Code}.{item.Code}") > 0.25 ? 1.0 : 0)),
            { Grades: { IsEmpty: false } grades } =>
                [KeyValuePair.Create(indicator.Code, grades.OrderBy(grade => grade.Value).ElementAt((int)Math.Min(level * 1.3 * grades.Length, grades.Length - 1)).Value)],
            { Shape: LinearShape line } =>
                [KeyValuePair.Create(indicator.Code, Math.Round(line.Floor + ((line.Target - line.Floor) * ((level * 1.3) - 0.1))))],
            _ => [],
        };
    }

    private static ulong Crossed(IndicatorCatalogue catalogue, ulong seed)
    {
        var stream = SampleStream.Of(seed, "red line");
        var lines = catalogue.Rules.RedLines.Length;
        return lines > 0 && stream.Next() < RedLine ? 1UL << (int)stream.Between(0, lines) : 0;
    }
}
