using System.Net;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Validation;
using Platform.GraphQL.Language;

namespace Platform.Api.Tests.Transport;

public sealed class TrustedDocumentTests
{
    private static readonly Dictionary<string, string?> Strict = new() { ["GraphQL:TrustedDocumentsOnly"] = "true" };

    /// <summary>Every document that travels with the program.</summary>
    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(PackageFiles.Operations, "*.graphql", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(PackageFiles.Operations, file)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Strictly_TrustedDocument_IsExecutedByItsHashAndByItsText()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: Strict);
        var document = await File.ReadAllTextAsync(Path.Combine(PackageFiles.Operations, "portal", "regions.graphql"));
        var hash = PersistedDocuments.HashOf(System.Text.Encoding.UTF8.GetBytes(document));

        var byHash = await platform.PostAsync($$$"""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "{{{hash}}}"}}, "variables": {"above": "3307"}}""");
        var byText = await platform.PostAsync(Sending.Body(document, new { above = "3307" }));

        Assert.Equal(HttpStatusCode.OK, byHash.StatusCode);
        Assert.Equal(await byHash.Content.ReadAsStringAsync(), await byText.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Strictly_AnyOtherDocument_IsRefused()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: Strict);

        var response = await platform.PostAsync(Sending.Body("{ __typename }"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("PERSISTED_QUERY_ONLY", await response.CodeAsync());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_OfOurOwn_IsValid(string path)
    {
        var document = GraphQLParser.Parse(File.ReadAllText(Path.Combine(PackageFiles.Operations, path)));

        Assert.Empty(DocumentValidator.Validate(Api.GraphQL.SchemaFiles.Load(), document));
    }
}
