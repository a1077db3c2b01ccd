using System.Text.Json;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    private const string Sdl = """
        "The queries." type Query {
          "An enterprise." enterprise("Its code." code: ID!, limit: Int = 3 @deprecated): String
          old: Int @deprecated(reason: "Gone.")
        }
        scalar Date @specifiedBy(url: "https://example.org/date")
        input Choice @oneOf { a: Int b: Int }
        directive @tag(name: String!) repeatable on OBJECT
        """;

    private static readonly TestServer Server = new(Sdl, binder => binder
        .BindField("Query.enterprise", _ => "E").BindField("Query.old", _ => 1)
        .UseDescriptions((coordinate, language) => (coordinate, language) switch
        {
            ("Query", "zh-CN") => "查询。",
            ("Query.enterprise", "zh-CN") => "企业。",
            ("Query.enterprise(code:)", "zh-CN") => "统一社会信用代码。",
            _ => null,
        }));

    [Theory]
    [InlineData("""{ __type(name: "Date") { kind name specifiedByURL fields { name } } }""", """{"__type":{"kind":"SCALAR","name":"Date","specifiedByURL":"https://example.org/date","fields":null}}""")]
    [InlineData("""{ __type(name: "Choice") { kind isOneOf inputFields { name type { name } } } }""", """{"__type":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"a","type":{"name":"Int"}},{"name":"b","type":{"name":"Int"}}]}}""")]
    [InlineData("""{ __type(name: "Query") { fields { name args { name } } } }""", """{"__type":{"fields":[{"name":"enterprise","args":[{"name":"code"}]}]}}""")]
    [InlineData("""{ __type(name: "Query") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name defaultValue isDeprecated } } } }""", """{"__type":{"fields":[{"name":"enterprise","isDeprecated":false,"deprecationReason":null,"args":[{"name":"code","defaultValue":null,"isDeprecated":false},{"name":"limit","defaultValue":"3","isDeprecated":true}]},{"name":"old","isDeprecated":true,"deprecationReason":"Gone.","args":[]}]}}""")]
    [InlineData("""{ __type(name: "Nothing") { name } }""", """{"__type":null}""")]
    public async Task Introspection_OfATypes_TellsWhatItIs(string query, string expected)
    {
        Assert.Equal($"{{\"data\":{expected}}}", await Server.AskAsync(query));
    }

    [Fact]
    public async Task Introspection_OfDirectives_TellsWhichMayBeRepeated()
    {
        var answer = JsonDocument.Parse(await Server.AskAsync("{ __schema { directives { name isRepeatable locations } } }"));

        var tag = answer.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("directives")[0];
        Assert.Equal("""{"name":"tag","isRepeatable":true,"locations":["OBJECT"]}""", tag.GetRawText());
    }

    [Theory]
    [InlineData("en", "The queries.", "An enterprise.", "Its code.")]
    [InlineData("zh-CN", "查询。", "企业。", "统一社会信用代码。")]
    public async Task Introspection_InALanguage_DescribesInIt(string language, string type, string field, string argument)
    {
        const string query = """{ __type(name: "Query") { description fields { description args { description } } } }""";
        var context = new RequestContext { Language = language };
        var expected = """{"data":{"__type":{"description":"TYPE","fields":[{"description":"FIELD","args":[{"description":"ARGUMENT"}]}]}}}"""
            .Replace("TYPE", type, StringComparison.Ordinal)
            .Replace("FIELD", field, StringComparison.Ordinal)
            .Replace("ARGUMENT", argument, StringComparison.Ordinal);

        Assert.Equal(expected, await Server.AskAsync(query, context: context));
        Assert.Equal(expected, await Server.AskAsync(query, context: context));
    }

    [Fact]
    public async Task Introspection_AskedAgain_IsTheSameAnswer()
    {
        const string query = "{ __schema { types { name } } __typename }";
        var first = await Server.AskAsync(query);

        using var response = await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery(query), new RequestContext(), CancellationToken.None);

        Assert.Equal(first, TestServer.ToText(response));
    }
}
