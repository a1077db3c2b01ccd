using System.Net;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Transport;

public sealed class RateLimitTests
{
    private static readonly Dictionary<string, string?> Poor = new()
    {
        ["GraphQL:Rate:IsEnabled"] = "true",
        ["GraphQL:Rate:Capacity"] = "200",
        ["GraphQL:Rate:RestoredPerSecond"] = "0.01",
        ["GraphQL:Cost:Highest"] = "150",
        ["GraphQL:LargestBatch"] = "3",
    };

    private const string Page = "{ regions(first: 100) { nodes { code } } }";

    [Fact]
    public async Task Caller_WhoSpentEverything_IsToldWhenToComeBackAndOthersAreServed()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: Poor);
        HttpResponseMessage response;
        var answered = 0;
        while ((response = await platform.PostAsync(Sending.Body(Page))).StatusCode == HttpStatusCode.OK && answered < 100)
        {
            answered++;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.True(response.Headers.RetryAfter?.Delta > TimeSpan.FromSeconds(1));
        Assert.Equal("RATE_LIMITED", await response.CodeAsync());
        Assert.Equal(HttpStatusCode.OK, (await platform.AskAsync(Page, by: People.Officer)).Status);
    }

    [Fact]
    public async Task Operation_ThatDeliversLittle_IsRefundedTheRest()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: Poor);
        const string Empty = "{ enterprises(first: 100) { nodes { name } } }";

        for (var request = 0; request < 10; request++)
        {
            Assert.Equal(HttpStatusCode.OK, (await platform.PostAsync(Sending.Body(Empty))).StatusCode);
        }
    }

    [Fact]
    public async Task Batch_OfManyOperations_SpendsAsTheyWouldOneByOne()
    {
        var uncounted = new Dictionary<string, string?>(Poor) { ["GraphQL:Cost:CountsActual"] = "false" };
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: uncounted);

        var response = await platform.PostAsync($"[{Sending.Body(Page)},{Sending.Body("{ platform { version } }")},{Sending.Body(Page)}]");

        var answers = await System.Text.Json.JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([false, false, true], answers.RootElement.EnumerateArray().Select(answer => answer.TryGetProperty("errors", out _)));
        Assert.Equal("RATE_LIMITED", answers.RootElement[2].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Capacity_BelowTheHighestPrice_IsRefusedAtStart()
    {
        var wrong = new Dictionary<string, string?>(Poor) { ["GraphQL:Cost:Highest"] = "201" };

        var refusal = await Assert.ThrowsAsync<SettingsException>(() => RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: wrong));

        Assert.Contains("GraphQL:Rate:Capacity", refusal.Message);
    }
}
