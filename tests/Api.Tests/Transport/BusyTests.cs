using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;
using Platform.Api.Transport;

namespace Platform.Api.Tests.Transport;

public sealed class BusyTests
{
    [Fact]
    public async Task EventStream_WhenTheHouseIsFull_IsToldToComeBack()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        platform.Services.GetRequiredService<TransportSettings>().OpenConnections = 0;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(platform.Endpoint, "?query=subscription%7BnegotiationEvents%7Bname%7D%7D"));
        request.Headers.Accept.ParseAdd("text/event-stream");

        using var response = await platform.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("10", response.Headers.RetryAfter?.ToString());
        Assert.Contains("TOO_MANY_STREAMS", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_WithNullForTheirNumber_AreAHundred()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var rows = Enumerable.Range(1, 120).Select(number => $"{CreditCodes.Of(number)},测试{number},,C3465,330784001,private,26,10,否,否,,active");
        await SmallCounty.ImportAsync(platform, $"{SmallCounty.Header}\n{string.Join('\n', rows)}\n", People.Administrator);
        await platform.PublishAsync();

        var answer = await platform.AskAsync("{ events(first: null, after: \"\") { name } }", by: People.Administrator);

        Assert.Equal(100, answer["events"].GetArrayLength());
    }
}
