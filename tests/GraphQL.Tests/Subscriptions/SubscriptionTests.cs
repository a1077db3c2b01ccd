using System.Runtime.CompilerServices;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    private const string Sdl = """
        type Query { a: Int }
        type Subscription { changed(from: Int!): Change refused: Int broken: Int late: Int }
        type Change { number: Int! scope: String! twice: Int! }
        """;

    private readonly EventLog _log = new();

    [Fact]
    public async Task Subscribe_ToEvents_GivesAResultForEach()
    {
        var results = await ReadAsync("subscription { changed(from: 1) { number twice } }", limit: 3);

        Assert.Equal(
            ["""{"data":{"changed":{"number":1,"twice":2}}}""", """{"data":{"changed":{"number":2,"twice":4}}}""", """{"data":{"changed":{"number":3,"twice":6}}}"""],
            results);
    }

    [Fact]
    public async Task Subscribe_UntilTheReaderStops_ClosesTheSource()
    {
        await ReadAsync("subscription { changed(from: 1) { number } }", limit: 1);

        Assert.Equal(["opened", "closed"], _log.Entries);
    }

    [Fact]
    public async Task Subscribe_UntilItIsCancelled_ClosesTheSource()
    {
        using var cancellation = new CancellationTokenSource();
        using var response = await Server().Server.ExecuteAsync(
            GraphQLRequest.FromQuery("subscription { late }"), Context(), cancellation.Token);
        await using var events = response.Stream.GetAsyncEnumerator();

        var next = events.MoveNextAsync();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.Equal(["opened", "closed"], _log.Entries);
    }

    [Fact]
    public async Task Subscribe_WithAScopeForEachEvent_OpensAndClosesOne()
    {
        var opened = 0;
        var context = new RequestContext(new TestServices().Add(_log))
        {
            OpenEventScope = () => new EventScope(new TestServices().Add(_log).Add($"scope {++opened}"), new LoggedScope(_log)),
        };

        var results = await ReadAsync("subscription { changed(from: 1) { scope } }", limit: 2, context);

        Assert.Equal(["""{"data":{"changed":{"scope":"scope 1"}}}""", """{"data":{"changed":{"scope":"scope 2"}}}"""], results);
        Assert.Equal(["opened", "disposed", "disposed", "closed"], _log.Entries);
    }

    [Fact]
    public async Task Subscribe_WhereTheSourceRefuses_IsASingleErrorWithoutData()
    {
        using var response = await Server().Server.ExecuteAsync(
            GraphQLRequest.FromQuery("subscription { refused }"), Context(), CancellationToken.None);

        Assert.False(response.IsStream);
        Assert.True(response.IsRequestError);
        Assert.Equal("""{"errors":[{"message":"not you","locations":[{"line":1,"column":16}],"extensions":{"code":"FORBIDDEN"}}]}""", TestServer.ToText(response));
    }

    [Fact]
    public async Task Subscribe_WhereTheSourceBreaks_TellsAndEnds()
    {
        var results = await ReadAsync("subscription { broken }", limit: 9);

        Assert.Equal(2, results.Count);
        Assert.Equal("""{"data":{"broken":1}}""", results[0]);
        Assert.Contains("INTERNAL_SERVER_ERROR", results[1], StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> ReadAsync(string query, int limit, RequestContext? context = null)
    {
        var results = new List<string>();
        using var response = await Server().Server.ExecuteAsync(GraphQLRequest.FromQuery(query), context ?? Context(), CancellationToken.None);
        await foreach (var result in response.Stream)
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            result.WriteTo(buffer);
            result.Dispose();
            results.Add(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
            if (results.Count == limit)
            {
                break;
            }
        }

        return results;
    }

    private RequestContext Context() => new(new TestServices().Add(_log).Add("request"));

    private static TestServer Server() => new(Sdl, binder => binder
        .Add(typeof(ChangeEvents), typeof(Change), typeof(ChangeFields))
        .BindField("Query.a", _ => 1));
}

public sealed class EventLog
{
    public List<string> Entries { get; } = [];
}

internal sealed class LoggedScope(EventLog log) : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        log.Entries.Add("disposed");
        return ValueTask.CompletedTask;
    }
}

[ObjectType]
public sealed record Change(int Number);

[ResolversFor("Change")]
public static class ChangeFields
{
    public static string Scope(IServiceProvider services) => (string?)services.GetService(typeof(string)) ?? "none";

    public static async Task<int> TwiceAsync([Parent] Change change)
    {
        await Task.Yield();
        return change.Number * 2;
    }
}

[ResolversFor("Subscription")]
public static class ChangeEvents
{
    public static async IAsyncEnumerable<Change> ChangedAsync(int from, EventLog log, [EnumeratorCancellation] CancellationToken cancellation)
    {
        log.Entries.Add("opened");
        try
        {
            for (var number = from; ; number++)
            {
                await Task.Yield();
                yield return new Change(number);
            }
        }
        finally
        {
            log.Entries.Add("closed");
        }
    }

    public static Task<IAsyncEnumerable<int?>> RefusedAsync() => throw new GraphQLRequestException("FORBIDDEN", "not you");

    public static async IAsyncEnumerable<int?> BrokenAsync()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("password=1234");
    }

    public static async IAsyncEnumerable<int?> LateAsync(EventLog log, [EnumeratorCancellation] CancellationToken cancellation)
    {
        log.Entries.Add("opened");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            yield return 1;
        }
        finally
        {
            log.Entries.Add("closed");
        }
    }
}
