using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

public sealed partial class CatalogueReader
{
    // One bit of a 64-bit word for each.
    private const int MostRedLines = 64;

    private CatalogueRules Rules(LocatedElement document)
    {
        var rules = new CatalogueRules(
            document.Share("rankCoverage"),
            Bands(document, "bands", least: 1),
            Bands(document, "classes", least: 0),
            RedLines(document),
            Publication(document),
            Deliveries(document),
            Counts(document));
        _counts = [.. rules.Counts.Select(count => count.Id)];
        return rules;
    }

    private static ImmutableArray<ScoreBand> Bands(LocatedElement document, string name, int least)
    {
        var bands = ImmutableArray.CreateBuilder<ScoreBand>();
        var taken = new HashSet<string>();
        foreach (var item in document.Items(name, least))
        {
            item.OnlyMembers("code", "names", "from", "reached");
            bands.Add(new(
                UniqueCode(item, "code", taken), item.Names("names"), item.Share("from"),
                item.Flag("reached") ? BandStanding.Reached : BandStanding.NotReached));
            var ordered = bands.Count == 1 ? bands[^1].From == 0 : bands[^1].From > bands[^2].From;
            if (!ordered && !double.IsNaN(bands[^1].From))
            {
                item.Report(CatalogueProblems.BandsNotRising($"{item.Path}.from"));
            }
        }

        return bands.ToImmutable();
    }

    private static ImmutableArray<RedLine> RedLines(LocatedElement document)
    {
        var lines = ImmutableArray.CreateBuilder<RedLine>();
        var taken = new HashSet<string>();
        foreach (var item in document.Items("redLines", 0))
        {
            item.OnlyMembers("code", "names", "cap", "source");
            lines.Add(new(
                UniqueCode(item, "code", taken), item.Names("names"), item.Share("cap"), item.Text("source")));
        }

        if (lines.Count > MostRedLines)
        {
            document.Report(CatalogueProblems.TooMany("$.redLines", MostRedLines));
        }

        return lines.ToImmutable();
    }

    private static PublicationLimits Publication(LocatedElement document)
    {
        if (document.Required("publication") is not { } limits)
        {
            return new(2, 2, 1);
        }

        limits.OnlyMembers("minimumEnterprises", "minimumAnswers", "smallFirm");
        return new(
            limits.Whole("minimumEnterprises", 2), limits.Whole("minimumAnswers", 2), limits.Whole("smallFirm", 1));
    }

    private static DueDays Deliveries(LocatedElement document)
    {
        if (document.Required("deliveries") is not { } deliveries)
        {
            return new(0, 0, 0, 0);
        }

        deliveries.OnlyMembers("dueDays");
        if (deliveries.Required("dueDays") is not { } days)
        {
            return new(0, 0, 0, 0);
        }

        days.OnlyMembers("month", "quarter", "half-year", "year");
        return new(days.Whole("month", 0), days.Whole("quarter", 0), days.Whole("half-year", 0), days.Whole("year", 0));
    }

    private ImmutableArray<CountDefinition> Counts(LocatedElement document)
    {
        var counts = ImmutableArray.CreateBuilder<CountDefinition>();
        var taken = new HashSet<string> { Measure.Enterprises };
        foreach (var item in document.Items("counts", 0))
        {
            item.OnlyMembers("id", "names", "unit", "department", "period", "plausible");
            counts.Add(new(
                UniqueCode(item, "id", taken), item.Names("names"), ReadUnit(item), item.Text("department"),
                item.Choice("period", Periods), ReadPlausible(item)));
        }

        return counts.ToImmutable();
    }
}
