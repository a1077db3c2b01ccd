using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies.Life;

/// <summary>A published calendar moves what runs, on the record, and the looks follow. A request of 3 March is to be answered by the 17th.</summary>
public sealed class CalendarRecountTests
{
    [Theory]
    [InlineData("holiday", "2026-03-10", "2026-03-18")]
    [InlineData("makeUp", "2026-03-07", "2026-03-16")]
    public async Task Reply_WhenTheCalendarChanges_IsCountedAnewWithAReason(string kind, string day, string expected)
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var round = await RequestedAsync(platform);
        await PublishAsync(platform, kind, day);

        var counts = await JudgeAsync(platform, "2026-03-04");

        var deadlines = await DeadlinesAsync(platform, round);
        var moved = await MovesAsync(platform, "negotiation.deadline-moved");
        Assert.Equal(expected, deadlines["ZJ-REPLY"]);
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture).AddDays(1), await LookAsync(platform));
        Assert.Contains(moved, payload => payload.Contains("\"2026-03-17\"", StringComparison.Ordinal) && payload.Contains("工作日历", StringComparison.Ordinal));
        Assert.True(counts.DeadlinesMoved >= 1);
    }

    [Fact]
    public async Task Reply_WhenJudgedAgainByTheSameCalendar_DoesNotMoveAgain()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await RequestedAsync(platform);
        await PublishAsync(platform, "holiday", "2026-03-10");
        await JudgeAsync(platform, "2026-03-04");
        await new PolicyClient(platform).PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), "2026-03-05", PolicyClient.NoCases);

        var counts = await JudgeAsync(platform, "2026-03-06");

        Assert.Equal((1, 0), (counts.Enterprises, counts.DeadlinesMoved));
    }

    [Fact]
    public async Task Case_WhenTheCalendarChanges_MovesWithItsTasks()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await GuardedEnterprise.CreateAsync(platform, 77);
        await using var context = platform.OpenContext();
        var before = await context.SupervisionCases.Include(opened => opened.Tasks).AsNoTracking().SingleAsync(opened => opened.RuleId == "S05");
        await PublishAsync(platform, "holiday", "2026-03-05");

        await JudgeAsync(platform, "2026-03-04");

        var after = await context.SupervisionCases.Include(opened => opened.Tasks).AsNoTracking().SingleAsync(opened => opened.RuleId == "S05");
        var order = await context.ServiceOrders.AsNoTracking().SingleAsync();
        Assert.True(after.DueOn > before.DueOn, $"{before.DueOn} {after.DueOn}");
        Assert.All(after.Tasks, task => Assert.Equal(after.DueOn, task.DueOn));
        Assert.NotEmpty(after.Tasks);
        Assert.Equal(1 + after.Tasks.Count, (await MovesAsync(platform, "supervision.deadline-moved")).Count);
        Assert.NotNull(order.TakeByAt);
    }

    private static async Task<string> RequestedAsync(RunningPlatform platform)
    {
        var (id, code) = await SmallCounty.AddAsync(platform, 613);
        return (await (await Round.PlanAsync(platform, id, code)).GoThroughAsync("deliverRequest")).Id;
    }

    /// <summary>Publishes a calendar with one more day off (<c>holiday</c>) or one more day worked.</summary>
    internal static async Task PublishAsync(RunningPlatform platform, string kind, string day, string from = "2026-03-04")
    {
        var json = JsonNode.Parse(PolicyClient.Delivered("../calendar/cn.json"));
        var year = json?["years"]?.AsArray().Single(node => (int?)node?["year"] == 2026);
        if (kind == "holiday")
        {
            year?["holidays"]?.AsArray().Add(new JsonObject { ["name"] = "试验假", ["from"] = day, ["to"] = day });
        }
        else
        {
            year?["makeUpWorkingDays"]?.AsArray().Add(day);
        }

        await new PolicyClient(platform).PublishAsync("calendar.json", json?.ToJsonString() ?? "", from);
    }

    internal static async Task<EvaluationRun> JudgeAsync(RunningPlatform platform, string day)
    {
        platform.Clock.Set(new DateTimeOffset(DateTime.Parse(day, CultureInfo.InvariantCulture).AddHours(1), TimeSpan.FromHours(8)));
        return await platform.Services.GetRequiredService<Evaluations>().RunAsync(null, CancellationToken.None);
    }

    private static async Task<Dictionary<string, string>> DeadlinesAsync(RunningPlatform platform, string round)
    {
        var read = await platform.AskAsync("query($id: ID!) { negotiation(id: $id) { deadlines { term dueOn } } }", new { id = round }, People.Administrator);
        return read["negotiation.deadlines"].EnumerateArray().GroupBy(deadline => deadline.GetProperty("term").GetString() ?? "")
            .ToDictionary(group => group.Key, group => group.Last().GetProperty("dueOn").GetString() ?? "");
    }

    private static async Task<DateOnly> LookAsync(RunningPlatform platform)
    {
        await using var context = platform.OpenContext();
        return await context.Judgements.Select(judgement => judgement.LookAgainOn).SingleAsync();
    }

    internal static async Task<List<string>> MovesAsync(RunningPlatform platform, string name)
    {
        await using var context = platform.OpenContext();
        return await context.Events.Where(logged => logged.Name == name).Select(logged => logged.Data).ToListAsync();
    }
}
