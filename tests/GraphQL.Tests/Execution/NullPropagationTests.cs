using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private const string Sdl = """
        type Query { nullable: Box strict: Box! boxes: [Box] strictBoxes: [Box!] fails: Int }
        type Box { ok: Int sync: Int! late: Int! box: Box strictBox: Box! }
        """;

    private static readonly TestServer Server = new(Sdl, binder => binder
        .BindField("Query.nullable", _ => new object())
        .BindField("Query.strict", _ => new object())
        .BindField("Query.boxes", _ => new object[] { 1, 2 })
        .BindField("Query.strictBoxes", _ => new object[] { 1, 2 })
        .BindField("Query.fails", _ => throw new GraphQLRequestException("NOPE", "no"))
        .BindField("Box.ok", _ => 1)
        .BindField("Box.sync", _ => null)
        .BindAsyncField("Box.late", async _ =>
        {
            await Task.Yield();
            return null;
        })
        .BindField("Box.box", _ => new object())
        .BindField("Box.strictBox", _ => new object()));

    [Theory]
    [InlineData("{ nullable { ok sync } }", """{"errors":[{"message":"Cannot return null for non-nullable field Box.sync.","locations":[{"line":1,"column":17}],"path":["nullable","sync"],"extensions":{"code":"NULL_FOR_NON_NULL"}}],"data":{"nullable":null}}""")]
    [InlineData("{ nullable { ok late } }", """{"errors":[{"message":"Cannot return null for non-nullable field Box.late.","locations":[{"line":1,"column":17}],"path":["nullable","late"],"extensions":{"code":"NULL_FOR_NON_NULL"}}],"data":{"nullable":null}}""")]
    [InlineData("{ nullable { box { strictBox { late } } } }", """{"errors":[{"message":"Cannot return null for non-nullable field Box.late.","locations":[{"line":1,"column":32}],"path":["nullable","box","strictBox","late"],"extensions":{"code":"NULL_FOR_NON_NULL"}}],"data":{"nullable":{"box":null}}}""")]
    [InlineData("{ strict { sync } }", """{"errors":[{"message":"Cannot return null for non-nullable field Box.sync.","locations":[{"line":1,"column":12}],"path":["strict","sync"],"extensions":{"code":"NULL_FOR_NON_NULL"}}],"data":null}""")]
    [InlineData("{ fails }", """{"errors":[{"message":"no","locations":[{"line":1,"column":3}],"path":["fails"],"extensions":{"code":"NOPE"}}],"data":{"fails":null}}""")]
    public async Task Null_WhereItIsExcluded_MovesToTheNearestPlaceThatPermitsIt(string query, string expected)
    {
        Assert.Equal(expected, await Server.AskAsync(query));
    }

    [Fact]
    public async Task Null_InAnItem_ReplacesTheItem()
    {
        var answer = await Server.AskAsync("{ boxes { late } }");

        Assert.EndsWith("\"data\":{\"boxes\":[null,null]}}", answer, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"boxes\",0,\"late\"]", answer, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"boxes\",1,\"late\"]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_InTwoItemsThatExcludeIt_IsReportedOnce()
    {
        var answer = await Server.AskAsync("{ strictBoxes { late } }");

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Box.late.","locations":[{"line":1,"column":17}],"path":["strictBoxes",0,"late"],"extensions":{"code":"NULL_FOR_NON_NULL"}}],"data":{"strictBoxes":null}}""",
            answer);
    }

    [Fact]
    public async Task Null_AfterASiblingThatStillWaits_DropsTheSibling()
    {
        var answer = await Server.AskAsync("{ nullable { late sync } ok: nullable { ok } }");

        Assert.EndsWith("\"data\":{\"nullable\":null,\"ok\":{\"ok\":1}}}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Box.late", answer, StringComparison.Ordinal);
    }
}
