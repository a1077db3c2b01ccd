using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Incremental;

public sealed class DeliveryTests
{
    private static readonly TestServer Server = Heroes.Server();

    [Fact]
    public async Task Defer_ForACallerThatReadsNoParts_IsDeliveredAtOnce()
    {
        var answer = await Server.AskAsync("{ hero { id ... @defer { name names @stream } } }");

        Assert.Equal("""{"data":{"hero":{"id":"1","name":"Luke","names":["a","b","c"]}}}""", answer);
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public async Task Defer_UnderACondition_FollowsTheVariable(string value, bool isIncremental)
    {
        var request = GraphQLRequest.FromQuery("query ($d: Boolean) { hero { id ... @defer(if: $d) { name } } }", $$"""{"d":{{value}}}""");
        using var response = await Server.Server.ExecuteAsync(request, Heroes.Context, default);

        Assert.Equal(isIncremental, response.IsIncremental);
    }

    [Fact]
    public async Task Defer_OnAServerWithoutIt_IsAnUnknownDirective()
    {
        var server = new TestServer("type Query { a: Int }", binder => binder.BindField("Query.a", _ => 1));

        Assert.Contains("DIRECTIVE_UNKNOWN", await server.AskAsync("{ ... @defer { a } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("defer", await server.AskAsync("{ __schema { directives { name } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_OnAServerWithIt_ShowsTheDirectives()
    {
        var answer = await Server.AskAsync("{ __schema { directives { name args { name type { name } } } } __type(name: \"Int\") { name } }");

        Assert.Contains("""{"name":"defer","args":[{"name":"if","type":{"name":null}},{"name":"label","type":{"name":"String"}}]}""", answer, StringComparison.Ordinal);
        Assert.Contains("\"stream\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loaders_UsedByStreamedAndDeferredFields_GatherKeysAcrossParts()
    {
        var batches = new HeroQueries.Batches();
        var services = new TestServices().Add(batches).Add(new HeroQueries.Doubler(batches));
        var context = new RequestContext(services) { AcceptsIncrementalDelivery = true };
        var query = "{ a: byKey(key: 1) ... @defer { b: byKey(key: 2) } ... @defer { c: byKey(key: 3) d: byKey(key: 1) } }";
        using var response = await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery(query), context, default);

        var parts = await Heroes.ReadAsync(response);

        Assert.Contains("\"data\":{\"c\":6,\"d\":2}", parts[1], StringComparison.Ordinal);
        Assert.Equal(["1", "2,3"], batches.Keys);
    }

    [Fact]
    public async Task Stream_ThatIsLeftByItsReader_IsClosedAndNotReadFarAhead()
    {
        var source = new HeroQueries.Source();
        var context = new RequestContext(new TestServices().Add(source)) { AcceptsIncrementalDelivery = true };
        using var response = await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery("{ endless @stream }"), context, default);

        await foreach (var part in response.ReadParts())
        {
            part.Dispose();
            if (part.Initial is null)
            {
                break;
            }
        }

        Assert.True(source.IsClosed);
        Assert.InRange(source.Read, 1, 220);
    }

    [Fact]
    public async Task Stream_WhoseRequestIsCancelled_EndsWithCancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new HeroQueries.Source();
        var context = new RequestContext(new TestServices().Add(source)) { AcceptsIncrementalDelivery = true };
        using var response = await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery("{ endless @stream }"), context, cancellation.Token);
        cancellation.CancelAfter(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Heroes.ReadAsync(response));

        Assert.True(source.IsClosed);
    }

    [Fact]
    public async Task Response_ThatNobodyReads_ClosesItsSources()
    {
        var source = new HeroQueries.Source();
        var context = new RequestContext(new TestServices().Add(source)) { AcceptsIncrementalDelivery = true };
        var response = await Server.Server.ExecuteAsync(
            GraphQLRequest.FromQuery("{ endless @stream(initialCount: 1) }"), context, default);

        response.Dispose();

        Assert.True(SpinWait.SpinUntil(() => source.IsClosed, TimeSpan.FromSeconds(5)));
        Assert.Throws<InvalidOperationException>(() => response.ReadParts());
    }
}
