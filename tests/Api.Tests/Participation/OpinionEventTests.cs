using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Participation;

/// <summary>The log tells the day of an opinion, and nobody learns from it when on that day.</summary>
public sealed class OpinionEventTests : IAsyncLifetime
{
    private const string Given = """
        query($after: String) { events(after: $after, where: { names: ["opinion.*"] }) { name occurredAt recordedAt } }
        """;

    private RunningPlatform _platform = null!; // set before every test

    public async Task InitializeAsync()
    {
        _platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await SmallCounty.LoadAsync(_platform);
    }

    public async Task DisposeAsync() => await _platform.DisposeAsync();

    [Fact]
    public async Task OpinionGiven_WhileItsDayRuns_IsInNobodysLog()
    {
        await GiveOneAsync();
        var before = await LastCursorAsync(null);

        await _platform.PublishAsync();

        Assert.Empty(await OpinionsAsync(People.Administrator));
        Assert.Equal(before, await LastCursorAsync(null));
    }

    [Fact]
    public async Task OpinionGiven_OnceItsDayIsOver_IsRecordedOnTheDayOnly()
    {
        await GiveOneAsync();
        _platform.Clock.Set(RunningPlatform.Start.AddHours(14).AddMinutes(1));

        await _platform.PublishAsync();

        Assert.Equal(["opinion.given 2026-03-01T16:00:00.000Z 2026-03-01T16:00:00.000Z"], await OpinionsAsync(People.Officer));
    }

    [Fact]
    public async Task LastCursor_AfterAConfidentialEvent_MovesForThoseWhoSeeItOnly()
    {
        await GiveOneAsync();
        var (anonymous, officer) = (await LastCursorAsync(null), await LastCursorAsync(People.Officer));
        _platform.Clock.Set(RunningPlatform.Start.AddDays(1));

        await _platform.PublishAsync();

        Assert.Equal(anonymous, await LastCursorAsync(null));
        Assert.NotEqual(officer, await LastCursorAsync(People.Officer));
    }

    [Fact]
    public async Task Positions_ForThoseWhoDoNotSeeEverything_AreNotShown()
    {
        await _platform.PublishAsync();
        const string Places = "{ events(first: 2) { position } }";

        var anonymous = await _platform.AskAsync(Places);
        var officer = await _platform.AskAsync(Places, by: People.Officer);
        var administrator = await _platform.AskAsync(Places, by: People.Administrator);

        Assert.Equal("""{"events":[{"position":null},{"position":null}]}""", anonymous.Data);
        Assert.Equal(anonymous.Data, officer.Data);
        Assert.Equal("""{"events":[{"position":1},{"position":2}]}""", administrator.Data);
    }

    [Fact]
    public async Task Cursors_OfNeighbours_TellNothingAboutTheirDistance()
    {
        await _platform.PublishAsync();

        var cursors = (await _platform.AskAsync("{ events(first: 3) { cursor } }")).Texts("events", "cursor");

        Assert.All(cursors, cursor => Assert.Equal(16, Convert.FromBase64String(cursor ?? "").Length));
        Assert.Equal(3, cursors.Select(cursor => cursor?[..6]).Distinct().Count());
    }

    private async Task GiveOneAsync()
    {
        var (enterprise, code) = await SmallCounty.AddAsync(_platform, 531);
        var round = await Round.PlanAsync(_platform, enterprise, code);
        await _platform.PublishAsync();
        await Workers.GiveOpinionsAsync(_platform, round.Id, 1);
    }

    private async Task<IReadOnlyList<string>> OpinionsAsync(Persona by)
    {
        var answer = await _platform.AskAsync(Given, new { after = "" }, by);
        return [.. answer["events"].EnumerateArray().Select(row => $"{row.GetProperty("name")} {row.GetProperty("occurredAt")} {row.GetProperty("recordedAt")}")];
    }

    private async Task<string> LastCursorAsync(Persona? by) => (await _platform.AskAsync("{ lastEventCursor }", by: by)).Text("lastEventCursor");
}
