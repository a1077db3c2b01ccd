using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Execution;

public sealed class FailureTests
{
    private const string Sdl = "type Query { secret: Int late: Int many: [Int] partial: [Int] number: Int! colour: Colour enterprise: Int } enum Colour { RED }";

    private readonly List<FieldFailure> _failures = [];

    [Theory]
    [InlineData("secret")]
    [InlineData("late")]
    public async Task Exception_OfAResolver_IsMaskedAndToldToTheHost(string field)
    {
        var answer = await Server().AskAsync($"{{ {field} }}");

        Assert.Equal(
            $$$"""{"errors":[{"message":"An unexpected error occurred on the server.","locations":[{"line":1,"column":3}],"path":["{{{field}}}"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"{{{field}}}":null}}""",
            answer);
        var failure = Assert.Single(_failures);
        Assert.Equal("password=1234", failure.Exception.Message);
        Assert.Equal($"Query.{field}", failure.Coordinate);
    }

    [Fact]
    public async Task Error_ReturnedAsAnItem_FailsTheItemAlone()
    {
        var answer = await Server().AskAsync("{ partial }");

        Assert.Equal(
            """{"errors":[{"message":"not this one","locations":[{"line":1,"column":3}],"path":["partial",1],"extensions":{"code":"GONE","since":2024}}],"data":{"partial":[1,null,3]}}""",
            answer);
    }

    [Fact]
    public async Task Errors_BeyondTheLimit_AreCountedNoMore()
    {
        var options = new GraphQLServerOptions { Execution = new ExecutionOptions { MaxErrors = 2 } };

        var answer = await Server(options).AskAsync("{ many }");

        Assert.Equal(3, answer.Split("\"message\"").Length - 1);
        Assert.Contains("EXECUTION_TOO_MANY_ERRORS", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"many\":[null,null,null,null]}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_ThatDoesNotFitItsScalar_FailsTheField()
    {
        var answer = await Server().AskAsync("{ colour }");

        Assert.Contains("Enum \\\"Colour\\\" cannot represent value: \\\"BLUE\\\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"ENUM_NOT_REPRESENTABLE\"", answer, StringComparison.Ordinal);
        Assert.Empty(_failures);
    }

    [Fact]
    public async Task Error_WithATextInEachLanguage_IsRenderedInTheReadersLanguage()
    {
        var context = new RequestContext { Language = "zh-CN" };

        var answer = await Server().AskAsync("{ enterprise }", context: context);

        Assert.StartsWith("{\"errors\":[{\"message\":\"找不到企业 91330000。\"", answer, StringComparison.Ordinal);
    }

    private TestServer Server(GraphQLServerOptions? options = null)
    {
        options ??= new GraphQLServerOptions { Execution = new ExecutionOptions { OnFieldFailure = _failures.Add } };
        var missing = new ErrorDefinition("ENTERPRISE_UNKNOWN", ErrorKind.Execution, "There is no enterprise {id}.", "找不到企业 {id}。");
        return new TestServer(
            Sdl,
            binder => binder
                .BindField("Query.secret", _ => throw new InvalidOperationException("password=1234"))
                .BindAsyncField("Query.late", async _ =>
                {
                    await Task.Yield();
                    throw new InvalidOperationException("password=1234");
                })
                .BindField("Query.many", _ => new object[] { "a", "b", "c", "d" })
                .BindField("Query.partial", _ => new object[] { 1, GraphQLError.Create("GONE", "not this one").WithExtension("since", 2024), 3 })
                .BindField("Query.number", _ => 1)
                .BindField("Query.colour", _ => "BLUE")
                .BindField("Query.enterprise", _ => throw new GraphQLRequestException(missing.Create(("id", "91330000")))),
            options);
    }
}
