using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Domain.Tests.Indicators.Deliveries;

public sealed class DeliveryPeriodTests
{
    [Theory]
    [InlineData("2026", ReportingPeriod.Year, 1, "2026-12-31", "2027")]
    [InlineData("2026H1", ReportingPeriod.HalfYear, 1, "2026-06-30", "2026H2")]
    [InlineData("2026Q4", ReportingPeriod.Quarter, 4, "2026-12-31", "2027Q1")]
    [InlineData("2024-02", ReportingPeriod.Month, 2, "2024-02-29", "2024-03")]
    public void Parse_OfAPeriod_KnowsItsEndAndTheNext(string text, ReportingPeriod kind, int number, string lastDay, string next)
    {
        var period = DeliveryCatalogue.Period(text);

        Assert.Equal((kind, number), (period.Kind, period.Number));
        Assert.Equal(lastDay, period.LastDay.ToString("O"));
        Assert.Equal(next, period.Next().ToString());
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, DeliveryPeriod.Of(kind, period.LastDay));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("26")]
    [InlineData("2026Q5")]
    [InlineData("2026Q0")]
    [InlineData("2026H3")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026X1")]
    [InlineData("二〇二六")]
    public void Parse_OfAnythingElse_IsNull(string text) => Assert.Null(DeliveryPeriod.Parse(text));

    [Fact]
    public void Of_Rounds_IsTheYear() =>
        Assert.Equal(DeliveryCatalogue.Period("2026"), DeliveryPeriod.Of(ReportingPeriod.Round, new(2026, 8, 1)));
}
