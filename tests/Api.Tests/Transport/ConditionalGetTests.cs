using System.Net;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Transport;

public sealed class ConditionalGetTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Count = "{ enterprises { totalCount } }";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Get_OfWhatTheClientHas_Is304UntilSomethingChanges(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.PublishAsync();
        var first = await platform.GetAsync(Count);
        var tag = first.Headers.ETag?.Tag ?? "";

        var unchanged = await platform.GetAsync(Count, null, $"If-None-Match: \"other\", W/{tag}");
        await SmallCounty.AddAsync(platform, 701);
        var changed = await platform.GetAsync(Count, null, $"If-None-Match: {tag}");

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag?.Tag);
    }

    [Theory, OnSqlite]
    public async Task Get_OfAnotherCaller_HasAnotherTagAndIsPrivate(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var anonymous = await platform.GetAsync(Count);

        var officer = await platform.GetAsync(Count, People.Officer, $"If-None-Match: {anonymous.Headers.ETag?.Tag}");

        Assert.Equal("public, no-cache", anonymous.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.OK, officer.StatusCode);
        Assert.True(officer.Headers.CacheControl?.Private);
    }

    [Theory, OnSqlite]
    public async Task Get_OfAnotherDocumentOrLanguage_HasAnotherTag(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var tag = (await platform.GetAsync(Count, null, "Accept-Language: en")).Headers.ETag?.Tag;

        Assert.NotEqual(tag, (await platform.GetAsync("{ regions { totalCount } }", null, "Accept-Language: en")).Headers.ETag?.Tag);
        Assert.NotEqual(tag, (await platform.GetAsync(Count, null, "Accept-Language: zh")).Headers.ETag?.Tag);
        Assert.Equal(tag, (await platform.GetAsync(Count, null, "Accept-Language: en")).Headers.ETag?.Tag);
    }

    [Theory]
    [InlineData("{ platform { now } }")]
    [InlineData("{ enterprises { totalCount } platform { now } }")]
    [InlineData("{ __schema { queryType { name } } }")]
    public async Task Get_OfMoreThanStoredData_HasNoTag(string document)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var response = await platform.GetAsync(document, null, "If-None-Match: *");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }
}
