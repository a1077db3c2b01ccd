using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Reading;

public sealed class OrderAndPageTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Page = """
        query($first: Int, $after: String, $last: Int, $before: String, $where: EnterpriseFilterInput, $order: [EnterpriseSortInput!]) {
          enterprises(first: $first, after: $after, last: $last, before: $before, where: $where, order: $order) {
            edges { cursor node { creditCode } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }
        """;

    /// <summary>An order and the numbers of the small county's enterprises in it.</summary>
    public static TheoryData<string, string> Orders => new()
    {
        { """[{"unionEstablishedOn": "ASC"}, {"employees": "DESC"}]""", "1 3 2 8 5 7 4 6" },
        { """[{"unionEstablishedOn": "DESC"}, {"employees": "ASC"}]""", "7 5 8 2 3 1 6 4" },
        { """[{"unionEstablishedOn": "ASC_NULLS_FIRST"}, {"employees": "ASC"}]""", "6 4 3 1 2 8 5 7" },
        { """[{"unionEstablishedOn": "DESC_NULLS_FIRST"}, {"employees": "DESC"}]""", "4 6 7 5 8 2 1 3" },
        { """[{"region": {"code": "DESC"}}, {"employees": "ASC"}]""", "7 1 8 3 5 6 4 2" },
        { """[{"isAboveDesignatedSize": "DESC"}, {"employees": "DESC"}, {"creditCode": "ASC"}]""", "1 3 2 8 5 4 7 6" },
        { """[{"employees": "DESC"}]""", "1 3 8 2 5 4 7 6" },
        { "[]", "7 8 5 6 3 4 1 2" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public Task Pages_OnSqlite_InAnyOrderAndSize_BringEveryRowOnce(string order, string numbers) =>
        AssertPagesAsync(DatabaseProvider.Sqlite, order, numbers);

    [PostgreSqlTheory]
    [MemberData(nameof(Orders))]
    public Task Pages_OnPostgreSql_InAnyOrderAndSize_BringEveryRowOnce(string order, string numbers) =>
        AssertPagesAsync(DatabaseProvider.PostgreSql, order, numbers);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Pages_WhileRowsComeAndGo_BringNoneTwiceAndMissNoneThatStays(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        await SmallCounty.LoadAsync(platform);
        var variables = new { first = 4, where = new { status = new { neq = "DEREGISTERED" } }, order = new[] { new { employees = "ASC" } } };
        var first = await AskAsync(platform, variables);

        // 6 7 4 5 are read. One comes before the place, one after it; one that was read and one that was not go.
        await SmallCounty.AddAsync(platform, 20, "private,13,,否,否,,active");
        await SmallCounty.AddAsync(platform, 21, "private,299,,否,否,,active");
        await DeregisterAsync(platform, 7);
        await DeregisterAsync(platform, 2);
        var second = await AskAsync(platform, new { variables.first, variables.where, variables.order, after = first.Text("enterprises.pageInfo.endCursor") });

        Assert.Equal(CodesOf(6, 7, 4, 5), first.Texts("enterprises.edges", "node.creditCode"));
        Assert.Equal(CodesOf(8, 21, 3, 1), second.Texts("enterprises.edges", "node.creditCode"));
        Assert.Equal(8, second["enterprises.totalCount"].GetInt32());
    }

    [Theory]
    [InlineData("""{"first": 101}""", "PAGE_SIZE")]
    [InlineData("""{"first": -1}""", "PAGE_SIZE")]
    [InlineData("""{"last": 101}""", "PAGE_SIZE")]
    [InlineData("""{"first": 1, "last": 1}""", "PAGE_DIRECTION")]
    [InlineData("""{"first": 1, "after": "nonsense"}""", "INVALID_CURSOR")]
    [InlineData("""{"first": 1, "after": ""}""", "INVALID_CURSOR")]
    [InlineData("""{"last": 1, "before": "WzFd"}""", "INVALID_CURSOR")]
    public async Task Page_ThatCannotBe_IsRefusedWithItsReason(string variables, string code)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync(Page, JsonSerializer.Deserialize<JsonElement>(variables));

        Assert.Equal([code], answer.ErrorCodes);
    }

    [Fact]
    public async Task Page_AfterACursorOfAnotherOrder_IsRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var byName = await AskAsync(platform, new { first = 1, order = new[] { new { name = "ASC" } } });

        var answer = await AskAsync(platform, new { first = 1, order = new[] { new { employees = "ASC" } }, after = byName.Text("enterprises.pageInfo.endCursor") });

        Assert.Equal(["INVALID_CURSOR"], answer.ErrorCodes);
    }

    [Fact]
    public async Task Page_OfNoRows_IsEmptyAndHasNoCursors()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await AskAsync(platform, new { first = 0 });

        Assert.Equal("""{"enterprises":{"edges":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"totalCount":8}}""", answer.Data);
    }

    private async Task AssertPagesAsync(DatabaseProvider provider, string order, string numbers)
    {
        var platform = await platforms.OnAsync(provider);
        var expected = CodesOf([.. numbers.Split(' ').Select(int.Parse)]);
        var keys = JsonSerializer.Deserialize<JsonElement>(order);
        foreach (var size in new[] { 1, 3, 8 })
        {
            Assert.Equal(expected, await WalkAsync(platform, keys, size, forward: true));
            Assert.Equal(expected, await WalkAsync(platform, keys, size, forward: false));
        }
    }

    private static async Task<IReadOnlyList<string?>> WalkAsync(RunningPlatform platform, JsonElement order, int size, bool forward)
    {
        var found = new List<string?>();
        var cursor = default(string);
        for (var more = true; more;)
        {
            var page = await AskAsync(platform, forward ? new { first = size, after = cursor, order } : new { last = size, before = cursor, order });
            var codes = page.Texts("enterprises.edges", "node.creditCode");
            found.InsertRange(forward ? found.Count : 0, codes);
            more = page[forward ? "enterprises.pageInfo.hasNextPage" : "enterprises.pageInfo.hasPreviousPage"].GetBoolean();
            cursor = page.Text(forward ? "enterprises.pageInfo.endCursor" : "enterprises.pageInfo.startCursor");
        }

        return found;
    }

    private static Task<Answer> AskAsync(RunningPlatform platform, object variables) => platform.AskAsync(Page, variables, People.Administrator);

    private static async Task DeregisterAsync(RunningPlatform platform, int number)
    {
        var found = await platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id version } }", new { code = CreditCodes.Of(number) });
        var answer = await platform.AskAsync(
            "mutation($input: ChangeEnterpriseStatusInput!) { changeEnterpriseStatus(input: $input) { enterprise { status } errors { __typename } } }",
            new { input = new { enterpriseId = found.Text("enterprise.id"), status = "DEREGISTERED", expectedVersion = found["enterprise.version"].GetInt64() } }, People.Officer);
        Assert.Equal("""{"changeEnterpriseStatus":{"enterprise":{"status":"DEREGISTERED"},"errors":[]}}""", answer.Data);
    }

    private static string[] CodesOf(params int[] numbers) => [.. numbers.Select(CreditCodes.Of)];
}
