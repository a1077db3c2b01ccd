using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
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

    [Theory, OnPostgreSql]
    public async Task Operation_LongerThanItsTime_IsEndedAndRefused(DatabaseProvider provider)
    {
        var impatient = new Dictionary<string, string?> { ["GraphQL:LongestOperation"] = "00:00:01" };
        await using var platform = await RunningPlatform.StartAsync(provider, configuration: impatient);
        await using var context = platform.OpenContext();

        // Whoever reads this table waits until the transaction ends.
        await using var held = await context.Database.BeginTransactionAsync();
        await context.Database.ExecuteSqlAsync($"lock table enterprises in access exclusive mode");
        var response = await platform.PostAsync(Sending.Body("{ enterprises(first: 1) { nodes { name } } }"));

        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("OPERATION_TIMED_OUT", await response.CodeAsync());
    }
}
