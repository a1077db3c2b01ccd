using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Transport;

public sealed class IncrementalDeliveryTests(Platforms platforms) : IClassFixture<Platforms>
{
    /// <summary>The comment that an event stream begins with, so that its headers arrive at once.</summary>
    private const string Hello = ":\n\n";

    private const string Deferred = "{ enterprises(where: {name: {eq: \"丙一医院\"}}) { nodes { name } } ... @defer(label: \"later\") { platform { isClockSimulated } } }";

    private const string First = """{"data":{"enterprises":{"nodes":[{"name":"丙一医院"}]}},"pending":[{"id":"0","path":[],"label":"later"}],"hasNext":true}""";
    private const string Last = """{"incremental":[{"id":"0","data":{"platform":{"isClockSimulated":true}}}],"completed":[{"id":"0"}],"hasNext":false}""";

    [Theory, OnSqlite]
    public async Task Defer_OverMultipart_ComesInTwoParts(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        using var response = await platform.PostAsync(Sending.Body(Deferred), "Accept: multipart/mixed; deferSpec=20220824, application/json");
        var body = await response.Content.ReadAsStringAsync();

        const string Head = "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";
        Assert.Equal("multipart/mixed; boundary=\"-\"", response.Content.Headers.ContentType?.ToString());
        Assert.Equal($"\r\n---{Head}{First}\r\n---{Head}{Last}\r\n-----\r\n", body);
    }

    [Theory, OnSqlite]
    public async Task Defer_OverServerSentEvents_ComesInTwoEvents(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        using var response = await platform.PostAsync(Sending.Body(Deferred), "Accept: text/event-stream");
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal($"{Hello}event: next\ndata: {First}\n\nevent: next\ndata: {Last}\n\nevent: complete\ndata:\n\n", body);
    }

    [Theory, OnSqlite]
    public async Task Defer_WhereNobodyAsksForParts_ComesAtOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var answer = await RunningPlatform.ReadAsync(await platform.PostAsync(Sending.Body(Deferred)));

        Assert.Equal("""{"enterprises":{"nodes":[{"name":"丙一医院"}]},"platform":{"isClockSimulated":true}}""", answer.Data);
    }

    [Theory, OnSqlite]
    public async Task Query_WithoutDeferAndMultipartAccepted_ComesWhole(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        using var whole = await platform.PostAsync(Sending.Body("{ __typename }"), "Accept: multipart/mixed, application/json");
        using var alone = await platform.PostAsync(Sending.Body("{ __typename }"), "Accept: multipart/mixed");

        Assert.Equal("application/json", whole.Content.Headers.ContentType?.MediaType);
        Assert.Equal("multipart/mixed", alone.Content.Headers.ContentType?.MediaType);
    }
}
