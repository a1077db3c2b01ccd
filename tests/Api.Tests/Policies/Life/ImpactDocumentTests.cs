using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies.Life;

/// <summary>Previews of drafts of other documents than supervision, over a county whose enterprises can be counted by hand.</summary>
public sealed class ImpactDocumentTests
{
    private const string Impact = """
        query($id: ID!) { policyVersion(id: $id) { impact { enterprises notJudged entered left changed rules { ruleId entered left changed }
          affected { name entered left changed } notes { document code } } } }
        """;

    // Three of eight have more than a hundred workers and are nothing special: 420, 300 and 160. The courier firm with 160 is a platform.
    [Fact]
    public async Task Impact_OfAnotherSizeInAdvice_MovesTheOneEnterpriseBetweenTheBounds()
    {
        await using var platform = await JudgedAsync("2026-03-02");
        var draft = PolicyClient.Delivered("advice/policy.dmn")
            .Replace("[25..100)", "[25..200)", StringComparison.Ordinal).Replace("&gt;= 100<", "&gt;= 200<", StringComparison.Ordinal);

        var impact = await PreviewAsync(platform, "advice/policy.dmn", draft);

        Assert.Equal((8, 0, 1, 1, 0), Counts(impact));
        Assert.Equal([("C05", 1, 0, 0), ("C06", 0, 1, 0)], Rules(impact));
        Assert.Equal(["丁二100%保温杯_厂"], Texts(impact, "affected", "name"));
        Assert.Empty(Texts(impact, "notes", "code"));
    }

    [Fact]
    public async Task Impact_OfALongerTermInTheStatute_BindsEverybodyAndSaysWhatStays()
    {
        await using var platform = await JudgedAsync("2026-03-02");
        var delivered = PolicyClient.Delivered("statute/policy.dmn");
        var row = delivered.IndexOf("\"ZJ-REPLY\"", StringComparison.Ordinal);
        var number = delivered.IndexOf("\"10\"", row, StringComparison.Ordinal);

        var impact = await PreviewAsync(platform, "statute/policy.dmn", delivered.Remove(number, 4).Insert(number, "\"15\""));

        Assert.Equal((8, 0, 0, 0, 8), Counts(impact));
        Assert.Equal([("ZJ-REPLY", 0, 0, 8)], Rules(impact));
        Assert.Equal(["IMPACT_RUNNING_DEADLINES_STAY"], Texts(impact, "notes", "code"));
        Assert.Equal(["statute/policy.dmn"], Texts(impact, "notes", "document"));
    }

    // The request of 3 March was to be answered by the 17th. Were the 18th a day off, the answer would not be overdue on it.
    [Theory]
    [InlineData("2026-03-18", 1)]
    [InlineData("2026-03-19", 0)]
    public async Task Impact_OfADayOff_LeavesOutTheReplyThatWouldNotBeOverdue(string holiday, int expected)
    {
        await using var platform = await JudgedAsync("2026-03-18");

        var impact = await PreviewAsync(platform, "calendar.json", WithHoliday(holiday));

        Assert.Equal((9, 0, 0, expected, 0), Counts(impact));
        Assert.Equal(Enumerable.Repeat(("S04", 0, 1, 0), expected), Rules(impact));
        Assert.Equal(Enumerable.Repeat("测试613有限公司", expected), Texts(impact, "affected", "name"));
    }

    private static async Task<RunningPlatform> JudgedAsync(string day)
    {
        var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await SmallCounty.LoadAsync(platform);
        if (day != "2026-03-02")
        {
            var (id, code) = await SmallCounty.AddAsync(platform, 613);
            await (await Round.PlanAsync(platform, id, code)).GoThroughAsync("deliverRequest");
        }

        platform.Clock.Set(new DateTimeOffset(DateTime.Parse(day, CultureInfo.InvariantCulture).AddHours(9), TimeSpan.FromHours(8)));
        await platform.Services.GetRequiredService<Evaluations>().RunAsync(null, CancellationToken.None);
        return platform;
    }

    private static async Task<JsonElement> PreviewAsync(RunningPlatform platform, string document, string content)
    {
        var staff = new PolicyClient(platform);
        await staff.DraftAsync(document, content, PolicyClient.NoCases);
        return (await platform.AskAsync(Impact, new { id = staff.Id }, People.Policy))["policyVersion.impact"];
    }

    private static (int, int, int, int, int) Counts(JsonElement impact) => (
        Number(impact, "enterprises"), Number(impact, "notJudged"), Number(impact, "entered"), Number(impact, "left"), Number(impact, "changed"));

    private static IEnumerable<(string, int, int, int)> Rules(JsonElement impact) => impact.GetProperty("rules").EnumerateArray()
        .Select(rule => (rule.GetProperty("ruleId").GetString() ?? "", Number(rule, "entered"), Number(rule, "left"), Number(rule, "changed")));

    private static IEnumerable<string> Texts(JsonElement impact, string list, string name) =>
        impact.GetProperty(list).EnumerateArray().Select(row => row.GetProperty(name).GetString() ?? "");

    private static int Number(JsonElement part, string name) => part.GetProperty(name).GetInt32();

    /// <summary>The delivered calendar with a further day off in 2026.</summary>
    internal static string WithHoliday(string day)
    {
        var json = JsonNode.Parse(PolicyClient.Delivered("../calendar/cn.json"));
        json?["years"]?.AsArray().Single(node => (int?)node?["year"] == 2026)?["holidays"]?.AsArray().Add(new JsonObject { ["name"] = "试验假", ["from"] = day, ["to"] = day });
        return json?.ToJsonString() ?? "";
    }
}
