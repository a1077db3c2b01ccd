using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Execution;

public sealed class OperationViewTests
{
    private const string Sdl = "type Query { list(first: Int! = 10): [Query!]! a: Int } type Subscription { list(first: Int!): Int }";

    [Theory]
    [InlineData("{ list(first: 3) { a list(first: 2) { a } } }", null, 9)]
    [InlineData("query ($n: Int!) { list(first: $n) { a list(first: 2) { a } } }", """{"n": 3}""", 9)]
    [InlineData("query ($s: Boolean!) { list(first: 3) { a list(first: 2) @skip(if: $s) { a } } }", """{"s": true}""", 3)]
    public async Task Inspect_OfAnOperation_PricesLiteralsAndVariablesAlike(string query, string? variables, int expected)
    {
        var price = 0L;
        var server = Make(view =>
        {
            price = Price(view, view.Root);
            return null;
        });

        await server.AskAsync(query, variables);

        Assert.Equal(expected, price);
    }

    [Theory]
    [InlineData("{ a }")]
    [InlineData("subscription { list(first: 1) }")]
    public async Task Inspect_ThatRefuses_LetsNothingBeExecuted(string query)
    {
        var server = Make(_ => GraphQLError.Create("TOO_EXPENSIVE", "no"));

        Assert.Equal("""{"errors":[{"message":"no","extensions":{"code":"TOO_EXPENSIVE"}}]}""", await server.AskAsync(query));
    }

    // Leaves cost 1 each, times the sizes of the lists around them.
    private static long Price(OperationView view, SelectionSet selections) => selections.Fields.Sum(field =>
    {
        if (field.Definition.Type.Named is not ObjectType type)
        {
            return 1;
        }

        var size = view.ArgumentsOf(field).TryGet("first", out var first) ? (int)(first ?? 0) : 1;
        return size * Price(view, field.SelectionsOn(type));
    });

    private static TestServer Make(Func<OperationView, GraphQLError?> inspect) => new(
        Sdl,
        binder => binder.UseFallback(context => context.Field.Definition.Name == "list" ? Array.Empty<object>() : 1, (_, _) => null),
        new GraphQLServerOptions { Execution = new ExecutionOptions { Inspect = inspect } });
}
