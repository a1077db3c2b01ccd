using System.Globalization;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Domain.Tests.Indicators.Deliveries;

public sealed class DeliveryCalendarTests
{
    private static readonly DeliveryCalendar Calendar = new(DeliveryCatalogue.Templates, DeliveryCatalogue.Catalogue.Rules.DueDays);

    [Fact]
    public void Owed_OverAYear_IsEveryPeriodThatEndsInIt()
    {
        var owed = Calendar.Owed(new(2026, 1, 1), new(2026, 12, 31));

        Assert.Equal(
            ["2026Q1 2026-04-20", "2026Q2 2026-07-20", "2026Q3 2026-10-20", "2026Q4 2027-01-20", "2026 2027-03-01"],
            owed.Select(due => $"{due.Period} {due.DueOn:O}"));
    }

    // 2026-07-20T16:00Z is the 21st in China: the 20th was the last day.
    [Theory]
    [InlineData(null, "2026-07-20T15:59:59Z", DeliveryState.Open)]
    [InlineData(null, "2026-07-20T16:00:00Z", DeliveryState.Missing)]
    [InlineData("2026-07-20T15:59:59Z", "2026-09-01T00:00:00Z", DeliveryState.OnTime)]
    [InlineData("2026-07-20T16:00:00Z", "2026-09-01T00:00:00Z", DeliveryState.Late)]
    public void Standings_OfAPeriod_FollowTheDayInChina(string? arrived, string now, DeliveryState expected)
    {
        var archive = arrived is null
            ? DeliveryArchive.Empty
            : DeliveryArchive.Empty.Receive(DeliveryCatalogue.From("d1", "2026Q2", arrived), "E1,2026Q2,80,100,85,30,是,否,A").Archive;

        var standing = Assert.Single(Calendar.Standings(archive, new(2026, 6, 1), Instant(now)));

        Assert.Equal(expected, standing.State);
        Assert.Equal(arrived is null ? 0 : 1, standing.Enterprises);
    }

    [Fact]
    public void Standings_AfterACorrection_KeepTheFirstArrival()
    {
        var archive = DeliveryArchive.Empty
            .Receive(DeliveryCatalogue.From("d1", "2026Q2", "2026-07-05T08:00:00Z"), "E1,2026Q2,80,100,85,30,是,否,A").Archive
            .Receive(DeliveryCatalogue.From("d2", "2026Q2", "2026-08-05T08:00:00Z", corrects: "d1"), "E1,2026Q2,81,100,85,30,是,否,A").Archive;

        var standing = Assert.Single(Calendar.Standings(archive, new(2026, 6, 1), Instant("2026-09-01T00:00:00Z")));

        Assert.Equal((DeliveryState.OnTime, 1, 1), (standing.State, standing.Enterprises, standing.Corrections));
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
