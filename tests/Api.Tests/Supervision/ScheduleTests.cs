using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Tests.Policies.Life;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Supervision;

/// <summary>An enterprise is judged on the days on which something changes, and on no other.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public async Task NextLook_WhileDaysAreCounted_IsTheStatutoryDayOnWhichTheRuleBegins()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var (id, code) = await SmallCounty.AddAsync(platform, 611);
        await Round.PlanAsync(platform, id, code);
        var judged = new List<string>();

        for (var day = new DateOnly(2026, 3, 3); day <= new DateOnly(2026, 4, 20); day = day.AddDays(1))
        {
            if (await JudgedOnAsync(platform, day) > 0)
            {
                judged.Add($"{day:MM-dd}");
            }
        }

        // Due on 2 March: the target of the law passes, the thirty days are over on 2 April, S01 passes its ten working days on 18 April.
        Assert.Equal("04-02,04-18", string.Join(',', judged));
    }

    [Theory]
    [InlineData(null, "03-18")]
    [InlineData("2026-03-18", "03-19")]
    public async Task Calendar_WhenADayIsMadeAHoliday_MovesTheDayOnWhichTheRuleBegins(string? holiday, string expected)
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var (id, code) = await SmallCounty.AddAsync(platform, 612);
        await (await Round.PlanAsync(platform, id, code)).GoThroughAsync("deliverRequest");
        if (holiday is not null)
        {
            await new PolicyClient(platform).PublishAsync("calendar.json", WithHoliday(PolicyClient.Delivered("../calendar/cn.json"), holiday), "2026-03-03");
        }

        var opened = "";
        for (var day = new DateOnly(2026, 3, 4); opened.Length == 0 && day < new DateOnly(2026, 4, 20); day = day.AddDays(1))
        {
            await JudgedOnAsync(platform, day);
            opened = await CasesAsync(platform) > 0 ? $"{day:MM-dd}" : "";
        }

        Assert.Equal(expected, opened);
    }

    [Theory]
    [InlineData("2026-03-02T15:59:30Z", 30)]
    [InlineData("2026-03-02T16:00:00Z", 60)]
    public void Pause_EndsWhenTheDayDoesInChina(string now, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), EvaluationService.Pause(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromMinutes(1)));

    private static string WithHoliday(string calendar, string day)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(calendar) ?? throw new InvalidOperationException("no calendar");
        var year = json["years"]?.AsArray().Single(node => (int?)node?["year"] == 2026) ?? throw new InvalidOperationException("no 2026");
        year["holidays"]?.AsArray().Add(new System.Text.Json.Nodes.JsonObject { ["name"] = "试验假", ["from"] = day, ["to"] = day });
        return json.ToJsonString();
    }

    private static async Task<int> JudgedOnAsync(RunningPlatform platform, DateOnly day)
    {
        platform.Clock.Set(new DateTimeOffset(day.ToDateTime(new TimeOnly(1, 0)), TimeSpan.FromHours(8)));
        return (await platform.Services.GetRequiredService<Evaluations>().RunAsync(null, CancellationToken.None)).Enterprises;
    }

    private static async Task<int> CasesAsync(RunningPlatform platform)
    {
        await using var context = platform.OpenContext();
        return await context.SupervisionCases.CountAsync();
    }
}
