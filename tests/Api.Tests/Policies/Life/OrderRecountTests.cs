using System.Globalization;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies.Life;

/// <summary>A published calendar moves the time to take an order, whose recommendation gives three working days.</summary>
public sealed class OrderRecountTests
{
    // Ordered on Monday the 2nd: the 3rd, 4th and 5th; were the 5th a day off, the 6th. Ordered on Thursday the 5th: the 6th, 9th and 10th;
    // were Saturday the 7th worked, the 6th, 7th and 9th. A day ends at 16:00 UTC.
    [Theory]
    [InlineData("2026-03-02", "holiday", "2026-03-05", "2026-03-04", "2026-03-05", "2026-03-06")]
    [InlineData("2026-03-05", "makeUp", "2026-03-07", "2026-03-06", "2026-03-10", "2026-03-09")]
    public async Task Order_WhenTheCalendarChanges_IsToBeTakenByTheDayCountedAnew(string ordered, string kind, string day, string published, string before, string after)
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var (enterprise, code) = await OrderAsync(platform, ordered);
        Assert.Equal(("REQUESTED", $"{before}T16:00:00.000Z"), await OrderOfAsync(platform, enterprise, code));
        await CalendarRecountTests.PublishAsync(platform, kind, day, published);

        var counts = await CalendarRecountTests.JudgeAsync(platform, published);

        var moved = Assert.Single(await CalendarRecountTests.MovesAsync(platform, "service.order-deadline-moved"));
        Assert.Equal(("REQUESTED", $"{after}T16:00:00.000Z"), await OrderOfAsync(platform, enterprise, code));
        Assert.True(counts.DeadlinesMoved >= 1);
        Assert.True(moved.Contains(before, StringComparison.Ordinal) && moved.Contains(after, StringComparison.Ordinal) && moved.Contains("工作日历", StringComparison.Ordinal), moved);
    }

    // By the calendar of its first day it would lapse on the 6th.
    [Fact]
    public async Task Order_WhoseLastDaysBecameLonger_LapsesOnlyWhenTheyAreOver()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var (enterprise, code) = await OrderAsync(platform, "2026-03-02");
        await CalendarRecountTests.PublishAsync(platform, "holiday", "2026-03-05");
        await CalendarRecountTests.JudgeAsync(platform, "2026-03-04");

        var lapsed = new List<int>();
        foreach (var day in new[] { "2026-03-06", "2026-03-07" })
        {
            lapsed.Add((await CalendarRecountTests.JudgeAsync(platform, day)).OrdersLapsed);
        }

        Assert.Equal([0, 1], lapsed);
        Assert.Equal(("LAPSED", "2026-03-06T16:00:00.000Z"), await OrderOfAsync(platform, enterprise, code));
    }

    private static async Task<(string Enterprise, string Code)> OrderAsync(RunningPlatform platform, string day)
    {
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 614);
        await Round.PlanAsync(platform, enterprise, code);
        platform.Clock.Set(new DateTimeOffset(DateTime.Parse(day, CultureInfo.InvariantCulture).AddHours(9), TimeSpan.FromHours(8)));
        var read = await platform.AskAsync("query($id: ID!) { enterprise(id: $id) { recommendations(where: {ruleId: {eq: \"V01\"}}) { nodes { id } } } }", new { id = enterprise }, People.UnionOf(code));
        var recommendation = read.Text("enterprise.recommendations.nodes.0.id");
        var accepted = await platform.AskAsync(
            "mutation($input: DecideRecommendationInput!) { acceptRecommendation(input: $input) { recommendation { status } } }",
            new { input = new { recommendationId = recommendation } }, People.UnionOf(code));
        var requested = await platform.AskAsync(
            "mutation($input: RequestServiceInput!) { requestService(input: $input) { order { status } } }",
            new { input = new { enterpriseId = enterprise, recommendationId = recommendation, service = "协商导师", need = "第一次协商" } }, People.UnionOf(code));
        Assert.Equal(("ACCEPTED", "REQUESTED"), (accepted.Text("acceptRecommendation.recommendation.status"), requested.Text("requestService.order.status")));
        return (enterprise, code);
    }

    private static async Task<(string Status, string TakeByAt)> OrderOfAsync(RunningPlatform platform, string enterprise, string code)
    {
        var read = await platform.AskAsync("query($id: ID!) { enterprise(id: $id) { orders { nodes { status takeByAt } } } }", new { id = enterprise }, People.UnionOf(code));
        return (read.Text("enterprise.orders.nodes.0.status"), read.Text("enterprise.orders.nodes.0.takeByAt"));
    }
}
