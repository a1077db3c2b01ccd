using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Execution;

public sealed class SchedulingTests
{
    private const string Sdl = "type Query { a: Int b: Int sync: Int } type Mutation { add(n: Int!): Sum! }  type Sum { total: Int! }";

    [Fact]
    public async Task Query_WithTwoFieldsThatWaitForEachOther_RunsThemTogether()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        var server = Bind(
            async () =>
            {
                first.SetResult();
                await second.Task;
                return 1;
            },
            async () =>
            {
                await first.Task;
                second.SetResult();
                return 2;
            });

        Assert.Equal("{\"data\":{\"a\":1,\"b\":2}}", await server.AskAsync("{ a b }"));
    }

    [Fact]
    public async Task Query_WhoseResolversGoOnElsewhere_NeverRunsTwoAtOnce()
    {
        var (running, most) = (0, 0);
        async Task<object?> CountAsync()
        {
            for (var round = 0; round < 50; round++)
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                Interlocked.Decrement(ref running);
                await Task.Delay(1).ConfigureAwait(true);
            }

            return most;
        }

        var answer = await Bind(CountAsync, CountAsync).AskAsync("{ a b }");

        Assert.Equal("{\"data\":{\"a\":1,\"b\":1}}", answer);
    }

    [Fact]
    public async Task Mutation_WithSeveralFields_RunsThemOneAfterAnother()
    {
        var total = 0;
        var server = new TestServer(Sdl, binder => binder
            .BindField("Query.a", _ => 1).BindField("Query.b", _ => 1).BindField("Query.sync", _ => 1)
            .BindAsyncField("Mutation.add", async context =>
            {
                var before = total;
                await Task.Delay(5);
                return total = before + (int)(context.Arguments[0] ?? 0);
            })
            .BindAsyncField("Sum.total", async context =>
            {
                await Task.Yield();
                return context.Parent;
            }));

        var answer = await server.AskAsync("mutation { x: add(n: 1) { total } y: add(n: 2) { total } z: add(n: 3) { total } }");

        Assert.Equal("{\"data\":{\"x\":{\"total\":1},\"y\":{\"total\":3},\"z\":{\"total\":6}}}", answer);
    }

    [Fact]
    public void Query_WithoutWaiting_IsCompleteAtOnce()
    {
        var server = Bind(() => Task.FromResult<object?>(1), () => Task.FromResult<object?>(2));

        var execution = server.Server.ExecuteAsync(GraphQLRequest.FromQuery("{ a b sync }"), new RequestContext(), CancellationToken.None);

        Assert.True(execution.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Query_AfterItRan_LeavesTheCallersContextAlone()
    {
        var context = new SynchronizationContext();
        SynchronizationContext.SetSynchronizationContext(context);

        var execution = Bind(() => Task.FromResult<object?>(1), () => Task.FromResult<object?>(2)).AskAsync("{ a }");

        Assert.Same(context, SynchronizationContext.Current);
        SynchronizationContext.SetSynchronizationContext(null);
        await execution;
    }

    [Fact]
    public async Task Resolvers_StartedOnAnotherThread_SeeTheAmbientValuesOfTheRequest()
    {
        var ambient = new AsyncLocal<string?> { Value = "request" };
        var server = new TestServer(
            "type Query { a: A } type A { b: String }",
            binder => binder
                .BindAsyncField("Query.a", async _ =>
                {
                    await Task.Delay(5).ConfigureAwait(false);
                    return 1;
                })
                .BindField("A.b", _ => ambient.Value));

        Assert.Equal("{\"data\":{\"a\":{\"b\":\"request\"}}}", await server.AskAsync("{ a { b } }"));
    }

    [Fact]
    public async Task Cancellation_WhileResolversWait_EndsTheRequestWhenTheyHaveEnded()
    {
        using var cancellation = new CancellationTokenSource();
        var hasEnded = false;
        var server = new TestServer("type Query { a: Int }", binder => binder.BindAsyncField("Query.a", async context =>
        {
            await cancellation.CancelAsync();
            try
            {
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
            }
            finally
            {
                hasEnded = true;
            }

            return 1;
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.AskAsync(GraphQLRequest.FromQuery("{ a }"), null, cancellation.Token));
        Assert.True(hasEnded);
    }

    private static TestServer Bind(Func<Task<object?>> a, Func<Task<object?>> b) => new(Sdl, binder => binder
        .BindAsyncField("Query.a", _ => new ValueTask<object?>(a()))
        .BindAsyncField("Query.b", _ => new ValueTask<object?>(b()))
        .BindField("Query.sync", _ => 3)
        .BindField("Mutation.add", _ => 0)
        .BindField("Sum.total", context => context.Parent));

    private static TestServer Bind(Func<Task<int>> a, Func<Task<int>> b) =>
        Bind(async () => (object?)await a(), async () => (object?)await b());
}
