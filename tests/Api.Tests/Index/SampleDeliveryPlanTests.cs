using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Api.Seed;
using Platform.Domain;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Tests.Index;

public sealed class SampleDeliveryPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly CatalogueEdition Edition =
        CatalogueLibrary.Read(PackageFiles.Indicators).Find("negotiation-index") ?? throw new InvalidOperationException("no catalogue");

    [Fact]
    public void Make_Twice_GivesTheSamePlanInOrderOfArrivalAndNothingOfTheFuture()
    {
        var first = new SampleDeliveryPlan(Edition, Now, 3).Make();
        var second = new SampleDeliveryPlan(Edition, Now, 3).Make();

        Assert.Equal(first.Select(Shown), second.Select(Shown));
        Assert.Equal(first.OrderBy(delivery => delivery.ArrivedAt).Select(Shown), first.Select(Shown));
        Assert.All(first, delivery => Assert.True(delivery.ArrivedAt < Now));
    }

    [Fact]
    public void Make_OverThreeYears_HasLateMissingAndCorrectedDeliveries()
    {
        var plan = new SampleDeliveryPlan(Edition, Now, 3);
        var archive = plan.Make().Aggregate(DeliveryArchive.Empty, (all, delivery) => all.With(AsDelivery(delivery)));

        var states = Edition.Calendar.Standings(archive, new DateOnly(plan.FirstYear, 1, 1), Now).CountBy(standing => standing.State).ToDictionary();

        Assert.Equal(2024, plan.FirstYear);
        Assert.InRange(states[DeliveryState.Late], 5, 40);
        Assert.InRange(states[DeliveryState.Missing], 1, 20);
        Assert.True(states[DeliveryState.OnTime] > 2 * (states[DeliveryState.Late] + states[DeliveryState.Missing]));
        Assert.Contains(plan.Make(), delivery => delivery.IsCorrection);
    }

    [Fact]
    public void Make_EarlyInAYear_EndsWithTheYearBefore()
    {
        var plan = new SampleDeliveryPlan(Edition, new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero), 3);

        Assert.Equal(2025, plan.LastYear);
        Assert.All(plan.Make(), delivery => Assert.InRange(delivery.Period.Year, 2020, 2025));
    }

    [Fact]
    public void Make_OfTheYearsBefore_HasWhatTheEffectsAreReadFromOnceAYear()
    {
        var plan = new SampleDeliveryPlan(Edition, Now, 3);

        var before = plan.Make().Where(delivery => delivery.Period.Year < plan.FirstYear).ToList();

        Assert.Equal([2021, 2022, 2023], before.Select(delivery => delivery.Period.Year).Distinct().Order());
        Assert.Equal(["人社 2023Q4", "应急管理 2023", "税务 2023"], before.Where(delivery => delivery.Period.Year == 2023)
            .Select(delivery => $"{delivery.Template.Department} {delivery.Period}").Order(StringComparer.Ordinal));
    }

    private static string Shown(SampleDelivery delivery) =>
        $"{delivery.Template.Department} {delivery.Period} {delivery.ArrivedAt:O} {delivery.IsCorrection}";

    private static Delivery AsDelivery(SampleDelivery sample) => new(
        new DeliveryHeader(Shown(sample), sample.Template.Department, sample.Period, sample.ArrivedAt, ChinaTime.DateOf(sample.ArrivedAt).ToString("O")),
        Edition.Catalogue.Version,
        []);
}
