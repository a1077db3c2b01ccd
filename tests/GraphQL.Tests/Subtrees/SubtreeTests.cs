using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Subtrees;

public sealed class SubtreeTests
{
    private const string Sdl = """
        type Query { enterprises(named: String, first: Int): [Enterprise!]! raw: [Int]! tree: Pair owned: Int }
        type Enterprise { id: Int! name: String! negotiations(first: Int, year: Int): [Negotiation]! risk(loud: Boolean! = false): String! broken: String strict: String! }
        type Negotiation { id: Int! year: Int! remarks: [Comment!]! }
        type Comment { text: String! }
        type EnterpriseConnection { nodes: [Enterprise!] }
        type Pair { left: Int! right: Int }
        """;

    private readonly Counter _counter = new();
    private int _handedBack;

    [Theory]
    [InlineData("{ enterprises { name } }", """{"enterprises":[{"name":"\"一\"号"},{"name":"二号"},{"name":"三号"}]}""")]
    [InlineData("{ enterprises(first: 1, named: \"二\") { __typename n: name } }", """{"enterprises":[{"__typename":"Enterprise","n":"二号"}]}""")]
    [InlineData("{ enterprises { id negotiations(first: 1, year: 2024) { id remarks { text } } } }", """{"enterprises":[{"id":1,"negotiations":[{"id":11,"remarks":[{"text":"a"},{"text":"b"}]}]},{"id":2,"negotiations":[{"id":21,"remarks":[{"text":"c"}]}]},{"id":3,"negotiations":[]}]}""")]
    [InlineData("{ enterprises { risk name } }", """{"enterprises":[{"risk":"low","name":"\"一\"号"},{"risk":"low","name":"二号"},{"risk":"high","name":"三号"}]}""")]
    [InlineData("{ enterprises(first: 2) { r: risk(loud: true) negotiations { year } } }", """{"enterprises":[{"r":"LOW","negotiations":[{"year":2024},{"year":2023}]},{"r":"LOW","negotiations":[{"year":2024}]}]}""")]
    [InlineData("{ a: enterprises(first: 1) { name @skip(if: true) id } b: enterprises(first: 1) { risk } }", """{"a":[{"id":1}],"b":[{"risk":"low"}]}""")]
    public async Task Subtree_AsBytesOrAsTree_IsTheWholeValue(string query, string expected)
    {
        Assert.Equal($"{{\"data\":{expected}}}", await AskAsync(query));
    }

    [Fact]
    public async Task Subtree_InADeferredFragment_ComesLaterAsAWhole()
    {
        const string query = """
            { ... @defer { enterprises(first: 1) { id ... @defer { name } negotiations @stream { id ... @defer { year } } risk } } }
            """;
        var context = new RequestContext(new TestServices().Add(_counter)) { AcceptsIncrementalDelivery = true };
        var server = Server(new GraphQLServerOptions { EnablesIncrementalDelivery = true }).Server;
        using var response = await server.ExecuteAsync(GraphQLRequest.FromQuery(query), context, default);

        var parts = await Incremental.Heroes.ReadAsync(response);

        Assert.Equal(2, parts.Count);
        Assert.Equal("""{"data":{},"pending":[{"id":"0","path":[]}],"hasNext":true}""", parts[0]);
        Assert.Equal(
            """{"incremental":[{"id":"0","data":{"enterprises":[{"id":1,"name":"\"一\"号","negotiations":[{"id":11,"year":2024},{"id":12,"year":2023}],"risk":"low"}]}}],"completed":[{"id":"0"}],"hasNext":false}""",
            parts[1]);
    }

    [Fact]
    public async Task Subtree_OfAVariable_SeesItsValue()
    {
        const string query = "query ($n: Int, $y: Boolean!) { enterprises(first: $n) { id name @include(if: $y) } }";

        Assert.Equal("""{"data":{"enterprises":[{"id":1}]}}""", await AskAsync(query, """{"n": 1, "y": false}"""));
        Assert.Equal("""{"data":{"enterprises":[{"id":1,"name":"\"一\"号"},{"id":2,"name":"二号"}]}}""", await AskAsync(query, """{"n": 2, "y": true}"""));
    }

    [Fact]
    public async Task Subtree_AsBytesWithErrorsInside_ReportsThemWithTheirPaths()
    {
        Assert.Equal(
            """{"errors":[{"message":"the row cannot be read","locations":[{"line":1,"column":3}],"path":["enterprises",0,"negotiations",1],"extensions":{"code":"UNREADABLE"}}],"data":{"enterprises":[{"negotiations":[{"id":11},null]}]}}""",
            await AskAsync("{ enterprises(first: 1) { negotiations { id } } }"));
    }

    [Fact]
    public async Task Subtree_WithAFieldThatFailsInTheExecutor_NullsThatFieldAlone()
    {
        Assert.Equal(
            """{"errors":[{"message":"number two is broken","locations":[{"line":1,"column":20}],"path":["enterprises",1,"broken"],"extensions":{"code":"BROKEN"}}],"data":{"enterprises":[{"id":1,"broken":"fine"},{"id":2,"broken":null},{"id":3,"broken":"fine"}]}}""",
            await AskAsync("{ enterprises { id broken } }"));
    }

    [Fact]
    public async Task Subtree_WithAStrictFieldThatFails_NullsAsFarUpAsItMust()
    {
        Assert.EndsWith("\"path\":[\"enterprises\",2,\"strict\"],\"extensions\":{\"code\":\"BROKEN\"}}],\"data\":null}", await AskAsync("{ enterprises { id strict } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subtree_WithEverythingBelow_AsksForItsDataOnce()
    {
        await AskAsync("{ enterprises { id negotiations { id remarks { text } } } }");

        Assert.Equal(1, _counter.Count);
    }

    [Fact]
    public async Task Subtree_AsNullBytesForANonNullField_IsAnError()
    {
        Assert.EndsWith("\"code\":\"NULL_FOR_NON_NULL\"}}],\"data\":null}", await AskAsync("{ raw }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subtree_WithSlotsLeftOutAndFailed_ReportsBoth()
    {
        var answer = await AskAsync("{ tree { left right } }");

        Assert.Contains("\"message\":\"nothing right\"", answer, StringComparison.Ordinal);
        Assert.Contains("Cannot return null for non-nullable field Pair.left.", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"tree\":null}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subtree_WithRentedMemory_HandsItBackWhenTheResponseWasWritten()
    {
        Assert.Equal("""{"data":{"owned":42}}""", await AskAsync("{ owned }"));
        Assert.Equal(1, _handedBack);
    }

    private Task<string> AskAsync(string query, string? variables = null) =>
        Server().AskAsync(query, variables, new RequestContext(new TestServices().Add(_counter)));

    private TestServer Server(GraphQLServerOptions? options = null) => new(Sdl, Bind, options);

    private SchemaBinder Bind(SchemaBinder binder) => binder
        .Add(typeof(FarmQueries), typeof(FirmFields), typeof(Firm), typeof(Talk), typeof(Remark))
        .UseSubtrees(new QueryablePlanner())
        .BindSubtree("Query.raw", new Fixed(_ => SubtreeResult.FromJson("null"u8.ToArray())))
        .BindSubtree("Query.owned", new Fixed(_ => SubtreeResult.FromJson("42"u8.ToArray(), new Owner(() => _handedBack++))))
        .BindSubtree("Query.tree", new Fixed(LeaveOut))
        .BindField("Pair.left", _ => 1)
        .BindField("Pair.right", _ => 1);

    private static SubtreeResult LeaveOut(SubtreeContext context)
    {
        var tree = context.NewTree();
        var pair = tree.SetRootObject((Platform.GraphQL.Types.ObjectType)context.Schema.Types["Pair"]);
        pair.Fail(1, GraphQLError.Create("NO", "nothing right"));
        return SubtreeResult.FromTree(tree);
    }

    private sealed class Fixed(Func<SubtreeContext, SubtreeResult> make) : SubtreeResolver
    {
        public override ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context) => new(make(context));
    }

    private sealed class Owner(Action handBack) : IDisposable
    {
        public void Dispose() => handBack();
    }
}
