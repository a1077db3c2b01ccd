using System.Net;
using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Transport;

public sealed class CostTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Page = "{ enterprises(first: 2) { nodes { name } } }";

    [Theory, OnSqlite]
    public async Task Cost_Reported_TellsWhatWasRequestedAndDelivered(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var cost = await CostAsync(await platform.PostAsync(Sending.Body("{ enterprises(first: 100) { nodes { name } } }"), "GraphQL-Cost: report"));

        // The call, the connection, the call of its list, and each of its objects.
        Assert.Equal(103, cost.GetProperty("requested").GetDouble());
        Assert.Equal(11, cost.GetProperty("actual").GetDouble());
        Assert.Equal(25_000, cost.GetProperty("limit").GetDouble());
    }

    [Theory, OnSqlite]
    public async Task Cost_NotAskedFor_IsNotTold(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var answer = await RunningPlatform.ReadAsync(await platform.PostAsync(Sending.Body(Page)));

        Assert.False(answer.Body.TryGetProperty("extensions", out _));
    }

    [Theory, OnSqlite]
    public async Task Cost_OfAVariable_IsThatOfTheLiteral(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var literal = await CostAsync(await platform.PostAsync(Sending.Body(Page), "GraphQL-Cost: report"));

        var variable = await CostAsync(await platform.PostAsync(
            Sending.Body("query($n: Int) { enterprises(first: $n) { nodes { name } } }", new { n = 2 }), "GraphQL-Cost: report"));

        Assert.Equal(literal.GetRawText(), variable.GetRawText());
    }

    [Theory, OnSqlite]
    public async Task Mutation_OnlyPriced_IsNotExecuted(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        const string Import = "mutation($csv: String!) { importEnterprises(input: {csv: $csv, source: \"测试\"}) { rows } }";
        var csv = $"{SmallCounty.Header}\n{CreditCodes.Of(900)},测试有限公司,,C3465,330784001,private,26,10,否,否,2015-01-01,active\n";

        var response = await platform.SendAsync(
            HttpMethod.Post, "", new StringContent(Sending.Body(Import, new { csv }), null, "application/json"), People.Administrator, "GraphQL-Cost: validate");
        var found = await platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id } }", new { code = CreditCodes.Of(900) });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True((await CostAsync(response)).GetProperty("requested").GetDouble() > 0);
        Assert.Equal(JsonValueKind.Null, found["enterprise"].ValueKind);
    }

    [Theory, OnSqlite]
    public async Task Operation_DearerThanTheLimit_IsRefusedWithItsPrice(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        const string Dear = "{ enterprises(first: 100) { nodes { negotiations(first: 100) { nodes { enterprise { negotiations(first: 100) { nodes { id } } } } } } } }";

        var answer = await RunningPlatform.ReadAsync(await platform.PostAsync(Sending.Body(Dear)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("COST_LIMIT_EXCEEDED", Assert.Single(answer.ErrorCodes));
        Assert.True(answer.Body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("requested").GetDouble() > 1_000_000);
    }

    private static async Task<JsonElement> CostAsync(HttpResponseMessage response) =>
        (await RunningPlatform.ReadAsync(response)).Body.GetProperty("extensions").GetProperty("cost");
}
