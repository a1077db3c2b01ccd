using System.Net.Sockets;
using System.Text;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Hostile;

public sealed class SlowRequestTests(Platforms platforms) : IClassFixture<Platforms>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory, OnSqlite]
    public async Task Body_ThatTricklesIn_IsRefusedAndTheConnectionClosed(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var client = new TcpClient();
        await client.ConnectAsync(platform.Endpoint.Host, platform.Endpoint.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync().WaitAsync(Patience);

        Assert.StartsWith("HTTP/1.1 408", answer);
        Assert.Contains("REQUEST_TOO_SLOW", answer);
    }

    [Fact]
    public async Task Operation_LongerThanItsTime_IsEndedAndRefused()
    {
        var impatient = new Dictionary<string, string?> { ["GraphQL:LongestOperation"] = "00:00:00.0000001" };
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: impatient);

        var response = await platform.PostAsync(Sending.Body("{ regions(first: 100) { nodes { enterpriseCount children { name } } } }"));

        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("OPERATION_TIMED_OUT", await response.CodeAsync());
    }
}
