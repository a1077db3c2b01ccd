using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Transport;

/// <summary>graphql-transport-ws: results, and why the server closes.</summary>
// https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
public sealed class WebSocketTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Forever = "subscription { negotiationEvents { name } }";

    [Fact]
    public async Task Query_OverTheSocket_IsAnsweredAndCompleted()
    {
        await using var socket = await Socket.ConnectAsync(await platforms.OnAsync(DatabaseProvider.Sqlite));

        await socket.SubscribeAsync("a", "{ __typename }");

        Assert.Equal("""{"type":"next","id":"a","payload":{"data":{"__typename":"Query"}}}""", (await socket.ReceiveAsync())?.GetRawText());
        Assert.Equal("""{"type":"complete","id":"a"}""", (await socket.ReceiveAsync())?.GetRawText());
    }

    [Fact]
    public async Task Document_ThatIsWrong_IsAnErrorMessageAndTheSocketStays()
    {
        await using var socket = await Socket.ConnectAsync(await platforms.OnAsync(DatabaseProvider.Sqlite));

        await socket.SubscribeAsync("a", "{ nothing }");
        var error = await socket.ReceiveAsync();
        await socket.SendAsync(new { type = "ping" });

        Assert.Equal("error", error?.GetProperty("type").GetString());
        Assert.Equal("FIELD_UNKNOWN", error?.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"type":"pong"}""", (await socket.ReceiveAsync())?.GetRawText());
    }

    [Fact]
    public async Task Operation_Completed_MakesItsIdFreeAgain()
    {
        await using var socket = await Socket.ConnectAsync(await platforms.OnAsync(DatabaseProvider.Sqlite), People.Administrator);
        await socket.SubscribeAsync("a", Forever);

        await socket.SendAsync(new { type = "complete", id = "a" });
        await socket.SubscribeAsync("a", "{ __typename }");

        Assert.Equal("next", (await socket.ReceiveAsync())?.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Subscribe_BeforeInit_Closes4401() =>
        Assert.Equal(4401, await ClosedAfterAsync(false, """{"type":"subscribe","id":"a","payload":{"query":"{ __typename }"}}"""));

    [Fact]
    public async Task Init_Twice_Closes4429() =>
        Assert.Equal(4429, await ClosedAfterAsync(true, """{"type":"connection_init"}"""));

    [Fact]
    public async Task Subscribe_WithARunningId_Closes4409() =>
        Assert.Equal(4409, await ClosedAfterAsync(
            true,
            $$$"""{"type":"subscribe","id":"a","payload":{"query":"{{{Forever}}}"}}""",
            $$$"""{"type":"subscribe","id":"a","payload":{"query":"{{{Forever}}}"}}"""));

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"type":"unknown"}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData("""{"type":"subscribe","id":7,"payload":{"query":"{ __typename }"}}""")]
    [InlineData("""{"id":"a"}""")]
    public async Task Message_ThatIsNone_Closes4400(string message) =>
        Assert.Equal(4400, await ClosedAfterAsync(true, message));

    [Fact]
    public async Task Init_WithAWrongToken_Closes4403() =>
        Assert.Equal(4403, await ClosedAfterAsync(false, """{"type":"connection_init","payload":{"authorization":"Bearer nonsense"}}"""));

    [Fact]
    public async Task Socket_ThatNeverSaysInit_Closes4408()
    {
        await using var socket = await Socket.OpenAsync(await platforms.OnAsync(DatabaseProvider.Sqlite));

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal((4408, "Connection initialisation timeout"), socket.Closed);
    }

    [Fact]
    public async Task Message_LongerThanTheLimit_Closes1009() =>
        Assert.Equal(1009, await ClosedAfterAsync(true, $$$"""{"type":"ping","payload":{"x":"{{{new string('x', 1024 * 1024)}}}"}}"""));

    [Fact]
    public async Task Operations_MoreThanTheLimit_AreRefusedOneByOne()
    {
        await using var socket = await Socket.ConnectAsync(await platforms.OnAsync(DatabaseProvider.Sqlite));
        for (var number = 1; number <= 51; number++)
        {
            await socket.SubscribeAsync($"{number}", Forever);
        }

        var refused = await socket.ReceiveAsync();

        Assert.Equal("51", refused?.GetProperty("id").GetString());
        Assert.Equal("TOO_MANY_OPERATIONS", refused?.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<int?> ClosedAfterAsync(bool initialised, params string[] messages)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        await using var socket = initialised ? await Socket.ConnectAsync(platform) : await Socket.OpenAsync(platform);
        foreach (var message in messages)
        {
            await socket.SendTextAsync(message);
        }

        var last = default(JsonElement?);
        while (await socket.ReceiveAsync() is { } received)
        {
            last = received;
        }

        Assert.Null(last);
        return socket.Closed?.Code;
    }
}
