using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Events;

/// <summary>Replay and live in one stream: nothing missing, nothing double, while changes go on.</summary>
public sealed class SubscriptionTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Follow = "subscription($after: String, $first: Int) { negotiationEvents(after: $after, first: $first) { position cursor name } }";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task EventStream_FromTheBeginningWhileChangesGoOn_BringsEveryPositionOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var changes = ChangeAsync(platform, 401, 6);

        var positions = new List<long>();
        await foreach (var payload in EventStreamReader.SubscribeAsync(platform, Follow, new { after = "", first = 40 }, People.Administrator))
        {
            positions.Add(PositionOf(payload));
        }

        await changes;
        Assert.Equal(Enumerable.Range(1, 40).Select(position => (long)position), positions);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task WebSocket_FromTheBeginningWhileChangesGoOn_BringsEveryPositionOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var changes = ChangeAsync(platform, 411, 6);
        await using var socket = await Socket.ConnectAsync(platform, People.Administrator);
        await socket.SubscribeAsync("1", Follow, new { after = "", first = 40 });

        var positions = new List<long>();
        while (await socket.ReceiveAsync() is { } message && message.GetProperty("type").GetString() == "next")
        {
            positions.Add(PositionOf(message.GetProperty("payload")));
        }

        await changes;
        Assert.Equal(Enumerable.Range(1, 40).Select(position => (long)position), positions);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task EventStream_BrokenOffAndTakenUpFromItsCursor_MissesNothing(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var changes = ChangeAsync(platform, 421, 6);

        var positions = new List<long>();
        var cursor = "";
        while (positions.Count < 30)
        {
            await foreach (var payload in EventStreamReader.SubscribeAsync(platform, Follow, new { after = cursor, first = 7 }, People.Administrator))
            {
                positions.Add(PositionOf(payload));
                cursor = payload.GetProperty("data").GetProperty("negotiationEvents").GetProperty("cursor").GetString() ?? "";
            }
        }

        await changes;
        Assert.Equal(Enumerable.Range(1, 35).Select(position => (long)position), positions);
    }

    [Theory, OnSqlite]
    public async Task EventStream_WithoutACursor_BeginsWithWhatHappensNext(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.PublishAsync();
        var last = (await platform.AskAsync("{ lastEventCursor }", by: People.Administrator)).Text("lastEventCursor");
        var known = (await platform.AskAsync("query($after: String) { events(after: $after) { position } }", new { after = last }, People.Administrator))["events"].GetArrayLength();
        await using var socket = await Socket.ConnectAsync(platform, People.Administrator);
        await socket.SubscribeAsync("1", Follow, new { first = 1 });

        // Nothing tells when the server begins to listen, so that things happen until it has heard one.
        var received = socket.ReceiveAsync();
        for (var number = 431; !received.IsCompleted && number < 460; number++)
        {
            await SmallCounty.AddAsync(platform, number);
            await Task.WhenAny(received, Task.Delay(TimeSpan.FromSeconds(1)));
        }

        var message = await received;

        Assert.Equal(0, known);
        Assert.Equal("enterprise.registered", message?.GetProperty("payload").GetProperty("data").GetProperty("negotiationEvents").GetProperty("name").GetString());
    }

    // Enterprises are registered and taken through two steps, a few at a time.
    private static async Task ChangeAsync(RunningPlatform platform, int from, int count)
    {
        foreach (var number in Enumerable.Range(from, count))
        {
            var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
            var round = await Round.PlanAsync(platform, enterprise, code);
            await round.TryAsync("deliverRequest");
            await round.TryAsync("replyToRequest");
        }
    }

    private static long PositionOf(JsonElement payload) =>
        payload.GetProperty("data").GetProperty("negotiationEvents").GetProperty("position").GetInt64();
}
