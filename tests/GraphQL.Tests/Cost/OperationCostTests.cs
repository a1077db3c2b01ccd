using System.Text;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Cost;

public sealed class OperationCostTests
{
    private const string Directives = """

        directive @cost(weight: String!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | INTERFACE | OBJECT | UNION
        directive @listSize(
          assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION
        """;

    private const string Sdl = """
        type Query {
          firm(id: ID!): Firm
          firms(first: Int, last: Int, like: String @cost(weight: "3")): FirmConnection!
            @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"], assumedSize: 50, requireOneSlicingArgument: false)
          strict(first: Int, page: Page): [Firm!]! @listSize(slicingArguments: ["first", "page.size"])
          some: [Firm]
          few: [Firm] @listSize(assumedSize: 2)
          any: Any
          search: Firm @cost(weight: "7.5")
        }
        input Page { size: Int }
        type FirmConnection { nodes: [Firm!] totalCount: Int! @cost(weight: "5") }
        type Firm { id: ID! name: String talks(first: Int = 3): [Talk!] }
        type Talk @cost(weight: "2") { year: Int }
        union Any = Firm | Talk
        """;

    private static readonly TestServer Server = Make(new CostOptions { MaxCost = 1_000, MaxListSize = 200 });

    [Theory]
    [InlineData("{ firm(id: 1) { id name } }", 2, 3, 2)]
    [InlineData("{ __typename __schema { types { name } } }", 0, 2, 1)]
    [InlineData("{ firms { totalCount } }", 1 + 1 + 5, 2, 2)]
    [InlineData("{ firms { nodes { id } } }", 1 + 1 + (1 + 50), 3, 3)]
    [InlineData("{ firms(first: 20, like: \"x\") { nodes { id } } }", 1 + 3 + 1 + (1 + 20), 3, 3)]
    [InlineData("{ some { id } few { id } }", 1 + 10 + 1 + 2, 4, 2)]
    [InlineData("{ few { talks { year } more: talks(first: 5) { year } } }", 1 + (2 * (1 + (1 + (3 * 2)) + (1 + (5 * 2)))), 5, 3)]
    [InlineData("{ search { id } }", 7.5 + 1, 2, 2)]
    [InlineData("{ any { ... on Firm { talks { year } } ... on Talk { year } } }", 1 + 1 + 1 + 6, 4, 3)]
    [InlineData("{ strict(page: { size: 4 }) { id } }", 1 + 4, 2, 2)]
    public async Task Cost_OfAnOperation_IsCallsAndObjectsByWeight(string query, double requested, int fields, int depth)
    {
        using var response = await AskAsync(query);

        Assert.Equal(new OperationCost(requested, fields, depth), response.Cost is { } cost ? cost with { Actual = null } : null);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("0")]
    [InlineData("null")]
    public async Task Cost_OfAVariable_IsThatOfTheLiteral(string size)
    {
        using var literal = await AskAsync($$"""{ firms(first: {{size}}, last: {{size}}) { nodes { talks(first: {{size}}) { year } } } }""");
        using var variable = await AskAsync(
            "query ($n: Int) { firms(first: $n, last: $n) { nodes { talks(first: $n) { year } } } }", $$"""{"n": {{size}}}""");

        Assert.True(literal.Cost?.Requested > 1);
        Assert.Equal(literal.Cost?.Requested, variable.Cost?.Requested);
    }

    [Fact]
    public async Task Cost_AboveTheLimit_RefusesWithBothNumbers()
    {
        using var response = await AskAsync("query ($n: Int) { firms(first: $n) { nodes { talks(first: $n) { year } } } }", """{"n": 100}""", "zh-CN");

        var error = Assert.Single(response.Errors);
        Assert.Equal("COST_LIMIT_EXCEEDED", error.Code);
        Assert.Equal("操作的成本为 20203，超过 1000 的上限。", error.Render("zh-CN"));
        Assert.Equal((20203.0, 1000.0), (error.Extensions["requested"], error.Extensions["limit"]));
        Assert.Equal(20203, response.Cost?.Requested);
    }

    [Theory]
    [InlineData("{ firms(first: 201) { totalCount } }", "LIST_SIZE_EXCEEDED")]
    [InlineData("{ some { talks(first: 1000000) { year } } }", "LIST_SIZE_EXCEEDED")]
    [InlineData("{ strict { id } }", "LIST_SIZE_AMBIGUOUS")]
    [InlineData("{ strict(first: 1, page: { size: 1 }) { id } }", "LIST_SIZE_AMBIGUOUS")]
    public async Task ListSize_ThatIsTooLargeOrUnknown_IsRefusedWithItsPlace(string query, string code)
    {
        using var response = await AskAsync(query);

        Assert.Contains(response.Errors, error => error.Code == code && error.HasLocations);
    }

    [Fact]
    public async Task ActualCost_AfterExecution_CountsWhatWasDelivered()
    {
        using var response = await AskAsync("{ firms { totalCount nodes { id talks { year } } } }");

        Assert.Equal(1 + 1 + 5 + 1 + (2 * (1 + 1 + 2)), response.Cost?.Actual);
        Assert.True(response.Cost?.Requested > response.Cost?.Actual);
    }

    [Theory]
    [InlineData("""{"nodes":[{"id":"1"},{"id":"2","talks":[{"year":1},{"year":2}]}],"totalCount":2}""", 1 + 1 + 1 + 2 + 1 + 2)]
    [InlineData("""{ "nodes" : [ { "name" : "a {[ \" \\" }, { "talks" : [ ] } ] }""", 1 + 1 + 1 + 2 + 1)]
    [InlineData("null", 1)]
    public async Task ActualCost_OfJson_CountsItsObjectsAndListsButNoTexts(string json, double expected)
    {
        var server = new TestServer(
            "type Query { firms: FirmConnection } type FirmConnection { nodes: [Firm!] totalCount: Int } type Firm { id: ID name: String talks: [Talk!] } type Talk { year: Int }",
            binder => binder.UseFallback((_) => null, (_, _) => "Firm").BindSubtree("Query.firms", new Written(json)),
            new GraphQLServerOptions { Cost = new CostOptions() });

        using var response = await server.Server.ExecuteAsync(GraphQLRequest.FromQuery("{ firms { nodes { id name talks { year } } } }"), new RequestContext(), default);

        Assert.Equal(expected, response.Cost?.Actual);
    }

    [Fact]
    public void Schema_WithCostsThatMakeNoSense_IsRefusedWithAllOfThem()
    {
        const string sdl = """type Query { a: Int @cost(weight: "much") b: [Int] @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }""";

        var exception = Assert.Throws<GraphQLSchemaException>(() => new TestServer(
            sdl + Directives,
            binder => binder.BindField("Query.a", _ => 1).BindField("Query.b", _ => 1),
            new GraphQLServerOptions { Cost = new CostOptions() }));

        Assert.Equal(["COST_WEIGHT_INVALID", "LIST_SIZE_UNKNOWN_NAME", "LIST_SIZE_UNKNOWN_NAME"], exception.Errors.Select(error => error.Code));
    }

    private static async Task<GraphQLResponse> AskAsync(string query, string? variables = null, string language = "en") =>
        await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery(query, variables), new RequestContext { Language = language }, default);

    private static TestServer Make(CostOptions options) => new(
        Sdl + Directives,
        binder => binder.UseFallback(
            context => context.Field.Definition.Type.Nullable switch
            {
                ListType => new[] { "x", "y" }.Take(context.Field.Definition.Name == "talks" ? 1 : 2),
                CompositeType => "x",
                _ => 1,
            },
            (_, _) => "Firm"),
        new GraphQLServerOptions { Cost = options });

    private sealed class Written(string json) : SubtreeResolver
    {
        public override ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context) => new(SubtreeResult.FromJson(Encoding.UTF8.GetBytes(json)));
    }
}
