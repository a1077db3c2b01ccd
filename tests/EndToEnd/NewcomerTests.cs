namespace Platform.EndToEnd.Tests;

public sealed class NewcomerTests(NewcomerProgram program) : IClassFixture<NewcomerProgram>
{
    private const string County = "{ enterprises { totalCount } generated: enterprises(where: {isGenerated: {eq: false}}) { totalCount } regions(where: {level: {eq: TOWN}}) { totalCount } }";

    [NodeFact]
    public async Task Audit_OfGraphQLOverHttp_Passes61Of61()
    {
        var (code, output) = await Clients.RunAsync("audit.mjs", $"{program.Endpoint}");

        Assert.Contains("61 audits: 61 ok, 0 error (MUST), 0 warn (SHOULD), 0 notice (MAY)", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [NodeFact]
    public async Task Clients_OfRealApplications_AllWork()
    {
        var token = await program.TokenAsync("union-officer");

        var (code, output) = await Clients.RunAsync(
            "clients.mjs", $"{program.Endpoint}", "--bearer", token,
            "--query", "{ enterprises(first: 3) { totalCount nodes { name } } }",
            "--subscription", "subscription { negotiationEvents(after: \"\", first: 3) { name position } }");

        Assert.Equal(0, code);
        Assert.Equal(10, output.Split('\n').Count(line => line.StartsWith("ok ", StringComparison.Ordinal)));
        Assert.Contains("all ok", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task County_OfTheFirstStart_IsWholeAndMarkedAsGenerated() =>
        Assert.Equal("""{"data":{"enterprises":{"totalCount":2003},"generated":{"totalCount":0},"regions":{"totalCount":14}}}""", await program.AskAsync(County));

    [Fact]
    public async Task SecondStart_ChangesNothing()
    {
        var token = await program.TokenAsync("administrator");
        const string Everything = "{ enterprises { totalCount } negotiations { totalCount } supervisionCases { totalCount } }";
        var before = await program.AskAsync(Everything, token);

        var printed = await program.RestartAsync();

        Assert.Equal(before, await program.AskAsync(Everything, token));
        Assert.DoesNotContain("migrations", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("sample enterprises", printed, StringComparison.Ordinal);
    }
}
