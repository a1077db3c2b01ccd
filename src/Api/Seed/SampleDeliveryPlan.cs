using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Effects;
using Platform.Domain;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Seed;

/// <summary>A delivery that a sample department made.</summary>
/// <param name="Seed">Decides which enterprises it leaves out.</param>
internal sealed record SampleDelivery(
    DeliveryTemplate Template, DeliveryPeriod Period, DateTimeOffset ArrivedAt, bool IsCorrection, ulong Seed)
{
    // A department that does not know an enterprise mostly does not know it the next time either.
    private const double Unknown = 0.02;
    private const int CorrectedEvery = 97;

    /// <summary>Whether it has a row of an enterprise.</summary>
    /// <param name="firm">Place among the sample enterprises.</param>
    public bool Holds(int firm) =>
        (!IsCorrection || firm % CorrectedEvery == 0) && !new SampleRandom(Seed + ((ulong)firm * 0x9E37UL)).Chance(Unknown);
}

/// <summary>
/// When the sample departments delivered which period: mostly in time, now and then late, sometimes not at all. Of the years before the
/// first one only what the study of effects reads was delivered, once for each year.
/// </summary>
internal sealed class SampleDeliveryPlan
{
    private const double Late = 0.10;
    private const double Missing = 0.05;

    // Before spring a year has too little to show: then the year before is the last one.
    private const int FirstMonthOfShow = 4;

    // Who joined in the first year is compared with two years before it, and the year before that shows the trend until then.
    private const int StudiedYears = 3;
    private readonly CatalogueEdition _edition;
    private readonly HashSet<string> _studied = [.. OutcomeDefinition.All.SelectMany(outcome => outcome.Counts)];
    private readonly DateTimeOffset _now;

    public SampleDeliveryPlan(CatalogueEdition edition, DateTimeOffset now, int years)
    {
        var today = ChinaTime.DateOf(now);
        (_edition, _now) = (edition, now);
        LastYear = today.Month >= FirstMonthOfShow ? today.Year : today.Year - 1;
        FirstYear = LastYear - years + 1;
        FirstStudiedYear = FirstYear - StudiedYears;
    }

    /// <summary>The first year of which the study of effects has outcomes.</summary>
    public int FirstStudiedYear { get; }

    /// <summary>The first year of which everything was delivered.</summary>
    public int FirstYear { get; }

    public int LastYear { get; }

    private DateOnly Today => ChinaTime.DateOf(_now);

    /// <summary>All deliveries, in the order they arrived.</summary>
    public IReadOnlyList<SampleDelivery> Make()
    {
        var made = new List<SampleDelivery>();
        for (var place = 0; place < _edition.Templates.Length; place++)
        {
            foreach (var period in Periods(_edition.Templates[place]))
            {
                made.AddRange(Deliveries(_edition.Templates[place], period, (ulong)place));
            }
        }

        return [.. made.OrderBy(delivery => delivery.ArrivedAt).ThenBy(delivery => delivery.Template.Department, StringComparer.Ordinal)];
    }

    private IEnumerable<DeliveryPeriod> Periods(DeliveryTemplate template)
    {
        var kind = template.Period;
        for (var year = FirstStudiedYear; year < FirstYear && template.Columns.Any(column => _studied.Contains(column.Code)); year++)
        {
            yield return DeliveryPeriod.Of(kind, new DateOnly(year, 12, 31));
        }

        for (var period = DeliveryPeriod.Of(kind, new DateOnly(FirstYear, 1, 1)); period.Year <= LastYear; period = period.Next())
        {
            // The running year's yearly figures come as a forecast, so that the year can be shown at all.
            if (period.LastDay < Today || kind == ReportingPeriod.Year)
            {
                yield return period;
            }
        }
    }

    private IEnumerable<SampleDelivery> Deliveries(DeliveryTemplate template, DeliveryPeriod period, ulong place)
    {
        var random = new SampleRandom((place * 1_000_003UL) + ((ulong)period.LastDay.DayNumber * 31UL) + 0xDE11UL);
        var arrival = Arrival(template, period, random);
        if (arrival is not { } on || on >= Today)
        {
            yield break;
        }

        yield return new SampleDelivery(template, period, Instant(on, random), false, place);
        var isCorrected = template.Period == ReportingPeriod.Quarter && period.Number == 2 && on.AddDays(20) < Today;
        if (isCorrected)
        {
            yield return new SampleDelivery(template, period, Instant(on.AddDays(20), random), true, place);
        }
    }

    private DateOnly? Arrival(DeliveryTemplate template, DeliveryPeriod period, SampleRandom random)
    {
        if (period.LastDay >= Today)
        {
            return Today.AddDays(-random.Next(5, 30));
        }

        var dueOn = period.LastDay.AddDays(_edition.Catalogue.Rules.DueDays.For(template.Period));
        var luck = random.NextDouble();
        return luck < Late ? dueOn.AddDays(random.Next(2, 25))
            : luck < Late + Missing && period.LastDay.Month < 12 ? null
            : dueOn.AddDays(-random.Next(0, 9));
    }

    private static DateTimeOffset Instant(DateOnly on, SampleRandom random) => ChinaTime.StartOf(on).AddMinutes(random.Next(9 * 60, 17 * 60));
}
