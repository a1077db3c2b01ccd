using System.Net;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Ide;

/// <summary>Who may ask the schema about itself.</summary>
public sealed class IntrospectionTests
{
    private const string Schema = "{ __schema { queryType { name } } }";

    [Fact]
    public async Task Introspection_InDevelopment_IsForEverybody()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync(Schema);

        Assert.Equal("""{"__schema":{"queryType":{"name":"Query"}}}""", answer.Data);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ __type(name: \"Enterprise\") { name } }")]
    [InlineData("query { platform { now } ...Hidden } fragment Hidden on Query { harmless: __schema { queryType { name } } }")]
    public async Task Introspection_ForSignedIn_IsRefusedToOthers(string document)
    {
        await using var platform = await StartAsync("SignedIn");

        var anonymous = await platform.AskAsync(document);
        var signedIn = await platform.AskAsync(document, by: People.Integrator);

        Assert.Equal(HttpStatusCode.Forbidden, anonymous.Status);
        Assert.Equal(["INTROSPECTION_NOT_PERMITTED"], anonymous.ErrorCodes);
        Assert.Empty(signedIn.ErrorCodes);
    }

    [Fact]
    public async Task Introspection_ForNobody_IsRefusedToAdministratorsToo()
    {
        await using var platform = await StartAsync("Nobody");

        var answer = await platform.AskAsync(Schema, by: People.Administrator);
        var typeName = await platform.AskAsync("{ __typename }");

        Assert.Equal(["INTROSPECTION_NOT_PERMITTED"], answer.ErrorCodes);
        Assert.Equal("""{"__typename":"Query"}""", typeName.Data);
    }

    [Fact]
    public async Task Suggestions_WhereIntrospectionIsNotForEverybody_AreNotMade()
    {
        await using var open = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await using var closed = await StartAsync("SignedIn");

        var told = await open.AskAsync("{ enterprise(creditCode: \"x\") { nam } }");
        var untold = await closed.AskAsync("{ enterprise(creditCode: \"x\") { nam } }");

        Assert.Contains("Did you mean", told.Body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", untold.Body.GetRawText(), StringComparison.Ordinal);
    }

    private static Task<RunningPlatform> StartAsync(string audience) =>
        RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: new Dictionary<string, string?> { ["GraphQL:Introspection"] = audience });
}
