using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Tests.Requests;

public sealed class GraphQLServerTests
{
    private const string Sdl = "type Query { a: Int b(x: Int): Int nested: Query } type Mutation { change: Int } type Subscription { changed: Int }";

    private static readonly TestServer Server = Make();

    [Theory]
    [InlineData("{ a", "SYNTAX_EXPECTED", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ unheardOf }", "FIELD_UNKNOWN", "Cannot query field \"unheardOf\" on type \"Query\".")]
    [InlineData("fragment F on Query { a }", "FRAGMENT_UNUSED", "Fragment \"F\" is never used.")]
    [InlineData("query A { a } query B { a }", "OPERATION_NAME_MISSING", "Must provide operation name if query contains multiple operations.")]
    [InlineData("query ($x: Int!) { b(x: $x) }", "VARIABLE_MISSING", "Variable \"$x\" of required type \"Int!\" was not provided.")]
    public async Task Request_ThatIsWrong_IsRefusedWithoutData(string query, string code, string message)
    {
        using var response = await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery(query), new RequestContext(), CancellationToken.None);

        Assert.True(response.IsRequestError);
        Assert.Equal(code, response.Errors[0].Code);
        Assert.Equal(message, response.Errors[0].Message);
        Assert.DoesNotContain("\"data\"", TestServer.ToText(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", """{"data":{"a":1}}""")]
    [InlineData("B", """{"data":{"b":2}}""")]
    [InlineData("C", """{"errors":[{"message":"Unknown operation named \"C\".","extensions":{"code":"OPERATION_UNKNOWN"}}]}""")]
    [InlineData("", """{"errors":[{"message":"Unknown operation named \"\".","extensions":{"code":"OPERATION_UNKNOWN"}}]}""")]
    public async Task Request_WithAnOperationName_ExecutesThatOperation(string name, string expected)
    {
        var request = GraphQLRequest.FromQuery("query A { a } query B { b }", operationName: name);

        Assert.Equal(expected, await Server.AskAsync(request));
    }

    [Fact]
    public async Task Request_WithoutAnyDocument_IsRefused()
    {
        Assert.Equal(
            """{"errors":[{"message":"Must provide query string.","extensions":{"code":"QUERY_MISSING"}}]}""",
            await Server.AskAsync(new GraphQLRequest()));
    }

    [Theory]
    [InlineData("{ a }", OperationType.Query)]
    [InlineData("mutation { change }", OperationType.Mutation)]
    [InlineData("subscription { changed }", OperationType.Subscription)]
    public void Prepare_OfAnOperation_TellsItsKindBeforeItIsExecuted(string query, OperationType kind)
    {
        var prepared = Server.Server.Prepare(GraphQLRequest.FromQuery(query));

        Assert.True(prepared.IsValid);
        Assert.Equal(kind, prepared.Kind);
    }

    [Theory]
    [InlineData("{ nested { nested { nested { a } } } }", "OPERATION_TOO_DEEP", "The operation is nested 4 levels deep, more than the limit of 3.")]
    [InlineData("{ ...F } fragment F on Query { nested { nested { nested { a } } } }", "OPERATION_TOO_DEEP", "The operation is nested 4 levels deep, more than the limit of 3.")]
    [InlineData("{ a b c: a d: a e: a f: a }", "OPERATION_TOO_LARGE", "The operation selects 6 fields with its fragments spread, more than the limit of 5.")]
    [InlineData("{ x: nested { ...F } y: nested { ...F } } fragment F on Query { a b }", "OPERATION_TOO_LARGE", "The operation selects 6 fields with its fragments spread, more than the limit of 5.")]
    public async Task Operation_LargerThanPermitted_IsRefused(string query, string code, string message)
    {
        var server = Make(new GraphQLServerOptions { MaxOperationDepth = 3, MaxOperationFields = 5 });

        using var response = await server.Server.ExecuteAsync(GraphQLRequest.FromQuery(query), new RequestContext(), CancellationToken.None);

        Assert.Equal(code, response.Errors[0].Code);
        Assert.Equal(message, response.Errors[0].Message);
    }

    [Fact]
    public async Task Operation_WhoseFragmentsFanOutEnormously_IsMeasuredAtOnce()
    {
        var fragments = Enumerable.Range(0, 90).Select(index => $"fragment F{index} on Query {{ x: nested {{ ...F{index + 1} }} y: nested {{ ...F{index + 1} }} }}");

        var answer = await Server.AskAsync($"{{ ...F0 }} {string.Join(' ', fragments)} fragment F90 on Query {{ a }}");

        Assert.Contains("OPERATION_TOO_LARGE", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(5_000)]
    [InlineData(20_000)]
    [InlineData(200_000)]
    public async Task Operation_WithALongChainOfFragments_IsAnsweredOrRefusedButNeverThrown(int length)
    {
        var server = Make(new GraphQLServerOptions { Parsing = ParserOptions.Trusted, Validation = new ValidationOptions { MaxFieldComparisons = int.MaxValue, Rules = ["NoFragmentCycles"] } });
        var fragments = Enumerable.Range(0, length).Select(index => $"fragment F{index} on Query {{ ...F{index + 1} }}");

        var answer = await server.AskAsync($"{{ ...F0 }} {string.Join(' ', fragments)} fragment F{length} on Query {{ a }}");

        Assert.True(answer is """{"data":{"a":1}}""" || answer.Contains("VALIDATION_TOO_DEEP", StringComparison.Ordinal), answer);
    }

    [Theory]
    [InlineData("OPERATION_TOO_MANY_ALIASES", "{ x: a ...F } fragment F on Query { y: a z: a }")]
    [InlineData("OPERATION_TOO_MANY_DIRECTIVES", "{ a @skip(if: false) @include(if: true) ... @include(if: true) { a } }")]
    [InlineData("OPERATION_TOO_MANY_ROOT_FIELDS", "{ a a a ...F } fragment F on Query { a }")]
    [InlineData("INTROSPECTION_LEVELS_EXCEEDED", "{ __schema { types { ofType { ofType { ofType { name } } } } } }")]
    public async Task Operation_BeyondALimit_IsRefusedWithActualAndLimit(string code, string query)
    {
        var options = new GraphQLServerOptions { MaxAliases = 2, MaxDirectives = 2, MaxRootFields = 3, MaxIntrospectionDepth = 4 };
        var server = new TestServer("type Query { a: Int }", binder => binder.BindField("Query.a", _ => 1), options);

        using var response = await server.Server.ExecuteAsync(GraphQLRequest.FromQuery(query), new RequestContext(), default);

        var error = Assert.Single(response.Errors);
        Assert.Equal(code, error.Code);
        Assert.Equal((long)(int)(error.Extensions["limit"] ?? 0) + 1, error.Extensions["actual"]);
    }

    [Fact]
    public async Task Operation_WithMoreConditionsThanPermitted_IsRefused()
    {
        var variables = Enumerable.Range(0, 65).ToList();
        var definitions = string.Join(' ', variables.Select(index => $"$v{index}: Boolean = true"));
        var fields = string.Join(' ', variables.Select(index => $"x{index}: a @include(if: $v{index})"));

        Assert.Contains("OPERATION_TOO_MANY_CONDITIONS", await Server.AskAsync($"query ({definitions}) {{ {fields} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_InGreatNumber_AreMadeReadyOnlyWhenAskedFor()
    {
        var operations = Enumerable.Range(0, 500).Select(index => $"query Q{index} {{ ...F }}");
        var request = GraphQLRequest.FromQuery($"{string.Join(' ', operations)} fragment F on Query {{ a }}", operationName: "Q499");

        Assert.Equal("""{"data":{"a":1}}""", await Server.AskAsync(request));
    }

    [Fact]
    public async Task Documents_SeenBefore_AreKept()
    {
        var server = Make(new GraphQLServerOptions { DocumentCacheSize = 2 });

        await server.AskAsync("{ a }");
        await server.AskAsync("{ a }");
        await server.AskAsync("{ c }");
        Assert.Equal(1, server.Server.CachedDocuments);

        await server.AskAsync("{ b }");
        await server.AskAsync("{ x: a }");
        Assert.Equal(2, server.Server.CachedDocuments);
    }

    [Fact]
    public async Task Document_KeptFromABufferThatIsReused_StaysItself()
    {
        var server = Make();
        var buffer = "{ a }"u8.ToArray();
        await server.AskAsync(new GraphQLRequest { Query = buffer });

        "{ b }"u8.CopyTo(buffer);

        Assert.Equal("""{"data":{"b":2}}""", await server.AskAsync(new GraphQLRequest { Query = buffer }));
        Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync("{ a }"));
    }

    [Fact]
    public async Task Extensions_OfAResult_AreWrittenLast()
    {
        using var response = await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery("{ a }"), new RequestContext(), CancellationToken.None);
        response.Result.Extensions = response.Result.Extensions.Add("cost", new { requested = 3 });

        Assert.Equal("""{"data":{"a":1},"extensions":{"cost":{"requested":3}}}""", TestServer.ToText(response));
    }

    private static TestServer Make(GraphQLServerOptions? options = null) => new(
        Sdl,
        binder => binder
            .BindField("Query.a", _ => 1)
            .BindField("Query.b", _ => 2)
            .BindField("Query.nested", _ => new object())
            .BindField("Mutation.change", _ => 3)
            .BindEvents("Subscription.changed", _ => Events()),
        options);

    private static async IAsyncEnumerable<object?> Events()
    {
        await Task.Yield();
        yield return 1;
    }
}
