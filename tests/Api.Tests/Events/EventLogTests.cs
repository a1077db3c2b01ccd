using Microsoft.EntityFrameworkCore;
using Platform.Api.Events;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Events;

public sealed class EventLogTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Log = "query($after: String, $where: EventFilterInput, $first: Int) { events(after: $after, where: $where, first: $first) { position cursor name subjectType subjectVersion audience actorRole region hash enterprise { creditCode } } }";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Positions_AfterConcurrentChanges_HaveNoGapsAndAnUnbrokenChain(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var rounds = new List<Round>();
        for (var number = 301; number <= 304; number++)
        {
            var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
            rounds.Add(await Round.PlanAsync(platform, enterprise, code));
        }

        await Task.WhenAll(rounds.Select(round => round.TryAsync("deliverRequest")));
        await Task.WhenAll(rounds.Select(round => round.TryAsync("replyToRequest")));
        await platform.PublishAsync();

        await LogAudit.AssertWholeAsync(platform);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Events_OfARound_TellItsCourseInOrder(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 311);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("replyToRequest");
        await platform.PublishAsync();

        var read = await platform.AskAsync(Log, new { after = "", where = new { subjectId = round.Id } }, People.UnionOf(code));

        Assert.Equal(
            ["negotiation.planned", "negotiation.became-due", "negotiation.requested", "negotiation.replied"],
            read.Texts("events", "name").Where(name => name?.Contains("deadline", StringComparison.Ordinal) == false));
        Assert.All(read.Texts("events", "enterprise.creditCode"), found => Assert.Equal(code, found));
        Assert.All(read.Texts("events", "region"), region => Assert.Equal("330784001", region));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Events_ReadPageByPage_AreThoseReadAtOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.PublishAsync();
        var whole = await platform.AskAsync(Log, new { after = "", first = 500 }, People.Administrator);
        var expected = whole.Texts("events", "hash");

        var found = new List<string?>();
        var cursor = "";
        while (found.Count < expected.Count)
        {
            var page = await platform.AskAsync(Log, new { after = cursor, first = 3 }, People.Administrator);
            found.AddRange(page.Texts("events", "hash"));
            cursor = page.Texts("events", "cursor")[^1] ?? "";
        }

        Assert.Equal(expected, found);
        Assert.Equal(expected.Count, expected.Distinct().Count());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ZXZlbnQ6eA==")]
    [InlineData("b3RoZXI6MQ==")]
    public async Task Events_AfterNoCursor_AreRefused(string after)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync(Log, new { after }, People.Administrator);

        Assert.Equal(["INVALID_CURSOR"], answer.ErrorCodes);
    }

    [Theory, OnSqlite]
    public async Task Events_MoreThanAPage_AreRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var answer = await platform.AskAsync(Log, new { after = "", first = 501 }, People.Administrator);

        Assert.Equal(["PAGE_SIZE"], answer.ErrorCodes);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Chain_WithAChangedEvent_NoLongerFits(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.PublishAsync();
        await using var context = platform.OpenContext();
        var first = await context.EventPositions.AsNoTracking().OrderBy(entry => entry.Position).FirstAsync();
        var logged = await context.Events.AsNoTracking().SingleAsync(candidate => candidate.Id == first.EventId);

        Assert.Equal(first.Hash, EventRelay.HashOf(new string('0', 64), 1, logged));
        Assert.NotEqual(first.Hash, EventRelay.HashOf(new string('0', 64), 1, LogAudit.Forged(logged)));
    }
}
