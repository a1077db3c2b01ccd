using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Execution;

public sealed class OperationGuardTests
{
    private const string Sdl = """
        directive @requires(role: String!) on FIELD_DEFINITION
        type Query { open: Int wages: Int @requires(role: "officer") person: Person me: User }
        interface Person { name: String }
        type User implements Person { name: String phone: String @requires(role: "officer") }
        type Ghost implements Person { name: String @requires(role: "medium") }
        """;

    private static int _resolved;

    private static readonly TestServer Server = new(Sdl, binder => binder
        .UseGuard(new RoleGuard())
        .UseFallback(_ => ++_resolved, (_, _) => "User"));

    [Theory]
    [InlineData("{ open wages me { phone } }", "officer", 0, "")]
    [InlineData("{ open }", "guest", 0, "")]
    [InlineData("{ open wages }", "guest", 1, "1:8")]
    [InlineData("{ ...F } fragment F on Query { me { ... { phone } } }", "guest", 1, "1:43")]
    [InlineData("{ wages @skip(if: true) open }", "guest", 0, "")]
    [InlineData("{ person { name } }", "guest", 1, "1:12")]
    [InlineData("{ person { ... on User { name } } }", "guest", 0, "")]
    public async Task Guard_OverTheFieldsOfAnOperation_RefusesThoseThatAreNotForTheCaller(string query, string role, int errors, string place)
    {
        using var response = await AskAsync(query, role);

        Assert.Equal(errors, response.Errors.Count);
        Assert.Equal(errors > 0, response.IsRequestError);
        Assert.Equal(place, string.Join(' ', response.Errors.SelectMany(error => error.Locations)));
        Assert.All(response.Errors, error => Assert.Equal("FORBIDDEN", error.Code));
    }

    [Fact]
    public async Task Guard_ThatRefuses_LetsNothingBeExecuted()
    {
        var before = _resolved;

        using var response = await AskAsync("{ wages }", "guest");

        Assert.Equal(before, _resolved);
    }

    [Theory]
    [InlineData("true", 0)]
    [InlineData("false", 1)]
    public async Task Guard_WithAVariableCondition_ChecksWhatIsSelected(string skip, int errors)
    {
        using var response = await Server.Server.ExecuteAsync(
            GraphQLRequest.FromQuery("query ($s: Boolean!) { open wages @skip(if: $s) }", $$"""{"s": {{skip}}}"""),
            new RequestContext { Principal = "guest" },
            CancellationToken.None);

        Assert.Equal(errors, response.Errors.Count);
    }

    private static ValueTask<GraphQLResponse> AskAsync(string query, string role) =>
        Server.Server.ExecuteAsync(GraphQLRequest.FromQuery(query), new RequestContext { Principal = role }, CancellationToken.None);

    private sealed class RoleGuard : OperationGuard
    {
        public override bool IsGuarded(FieldDefinition field) => RoleOf(field) is not null;

        public override GraphQLError? Check(FieldUse use, RequestContext context) =>
            Equals(RoleOf(use.Field), context.Principal) ? null : GraphQLError.Create("FORBIDDEN", $"{use.Field} is not for you.");

        private static object? RoleOf(FieldDefinition field) =>
            ((ISchemaElement)field).FindDirective("requires")?.GetArgument("role");
    }
}
