namespace Platform.GraphQL.Tests.Execution;

public sealed class SelectionTests
{
    private const string Sdl = """
        type Query { dog: Dog pets: [Pet] a: Int b: Int c: Int text(value: String = "none", times: Int): String }
        interface Pet { name: String }
        type Dog implements Pet { name: String barks: Boolean friend: Pet }
        type Cat implements Pet { name: String meows: Boolean }
        """;

    private static readonly Dictionary<string, object?> Odie = new() { ["__typename"] = "Dog", ["name"] = "Odie", ["barks"] = true };
    private static readonly Dictionary<string, object?> Garfield = new() { ["__typename"] = "Cat", ["name"] = "Garfield", ["meows"] = false };

    private static readonly TestServer Server = new(Sdl, binder => binder
        .UseFallback(
            context => (context.Parent as Dictionary<string, object?>)?.GetValueOrDefault(context.Field.Definition.Name),
            (value, _) => ((Dictionary<string, object?>)value)["__typename"])
        .BindField("Query.dog", _ => Odie)
        .BindField("Query.pets", _ => new[] { Odie, Garfield })
        .BindField("Query.a", _ => 1).BindField("Query.b", _ => 2).BindField("Query.c", _ => 3)
        .BindField("Query.text", context => context.Arguments.TryGet("value", out var value) ? value : "not given")
        .BindField("Dog.friend", _ => Garfield));

    [Theory]
    [InlineData("{ c a b }", """{"data":{"c":3,"a":1,"b":2}}""")]
    [InlineData("{ a @skip(if: true) b a }", """{"data":{"b":2,"a":1}}""")]
    [InlineData("{ a ... @include(if: false) { b } ...F } fragment F on Query { c a }", """{"data":{"a":1,"c":3}}""")]
    [InlineData("{ dog { name } ...F } fragment F on Query { dog { barks friend { name } } x: dog { name } }", """{"data":{"dog":{"name":"Odie","barks":true,"friend":{"name":"Garfield"}},"x":{"name":"Odie"}}}""")]
    [InlineData("{ pets { __typename ... on Dog { barks } ... on Cat { meows } ... on Pet { name } } }", """{"data":{"pets":[{"__typename":"Dog","barks":true,"name":"Odie"},{"__typename":"Cat","meows":false,"name":"Garfield"}]}}""")]
    [InlineData("{ text x: text(value: null) y: text(value: \"a\\\"\\\\\\n\\u0001工\") }", """{"data":{"text":"none","x":null,"y":"a\"\\\n\u0001工"}}""")]
    public async Task Selection_OfAnyShape_AnswersInItsOrder(string query, string expected)
    {
        Assert.Equal(expected, await Server.AskAsync(query));
    }

    [Theory]
    [InlineData(true, true, """{"data":{"dog":{"name":"Odie","barks":true}}}""")]
    [InlineData(true, false, """{"data":{"dog":{"name":"Odie"}}}""")]
    [InlineData(false, true, """{"data":{"dog":{"barks":true}}}""")]
    [InlineData(false, false, """{"data":{}}""")]
    public async Task Conditions_OfMergedFields_ApplyToEachByItself(bool x, bool y, string expected)
    {
        const string query = "query ($x: Boolean!, $y: Boolean!) { dog @include(if: $x) { name } dog @include(if: $y) { barks } }";

        var answer = await Server.AskAsync(query, $$"""{"x": {{(x ? "true" : "false")}}, "y": {{(y ? "true" : "false")}}}""");

        Assert.Equal(expected, answer);
    }

    [Fact]
    public async Task Condition_WithAnExplicitNull_IsARequestError()
    {
        var answer = await Server.AskAsync("query ($x: Boolean = true) { a @include(if: $x) }", """{"x": null}""");

        Assert.Equal(
            """{"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null.","locations":[{"line":1,"column":45}],"extensions":{"code":"ARGUMENT_NULL"}}]}""",
            answer);
    }

    [Fact]
    public async Task Variable_WithoutAValue_CountsAsNotGiven()
    {
        const string query = "query ($v: String) { text(value: $v) }";

        Assert.Equal("""{"data":{"text":"none"}}""", await Server.AskAsync(query));
        Assert.Equal("""{"data":{"text":null}}""", await Server.AskAsync(query, """{"v": null}"""));
    }
}
