using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Usage;

public sealed class UsedCoordinatesTests
{
    [Fact]
    public async Task Coordinates_OfAnOperation_AreFoundOnceAndInEveryFragment()
    {
        var seen = new List<IReadOnlyList<string>>();
        var server = new TestServer(
            "type Query { a(x: In, e: E): Query b: Int c: Int } input In { n: Int m: Int } enum E { U V }",
            binder => binder.BindField("Query.a", _ => "a").BindField("Query.b", _ => 1).BindField("Query.c", _ => 1),
            new GraphQLServerOptions { Execution = new ExecutionOptions { Inspect = view => See(view, seen) } });
        const string query = "query ($n: Int) { a(x: { n: $n }, e: V) { ...F __typename } } fragment F on Query { b @skip(if: true) } ";

        await server.AskAsync(query);
        await server.AskAsync(query, """{"n": 1}""");

        Assert.Equal(["@skip", "@skip(if:)", "E.V", "In.n", "Query.a", "Query.a(e:)", "Query.a(x:)", "Query.b"], seen[0]);
        Assert.Same(seen[0], seen[1]);
    }

    private static Platform.GraphQL.Errors.GraphQLError? See(OperationView view, List<IReadOnlyList<string>> seen)
    {
        seen.Add(view.Coordinates);
        return null;
    }
}
