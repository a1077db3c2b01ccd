using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies.Life;

/// <summary>Every document of a pack lives the same life, not only tables.</summary>
public sealed class PolicyDocumentTests
{
    private const string Catalogue = "indicators/negotiation-index/catalogue.json";

    [Fact]
    public async Task Documents_OfAPack_AreThoseThatApplyAndTheAccountTellsWhy()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var staff = new PolicyClient(platform);
        await staff.PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), "2026-03-02", PolicyClient.NoCases);

        var read = await platform.AskAsync("""
            { policyDocuments(division: "330784") { path kind cases inForce { versionId from until } content }
              policyVersions(division: "330784", document: "supervision/policy.dmn", state: PUBLISHED) { id standing title createdAt submittedBy submittedAt approvedAt publishedAt cases }
              policyPublications(division: "330784") { sequence document kind versionId effectiveFrom publishedAt publishedBy reason } }
            """, null, People.Policy);

        Assert.Equal(
            "pack.json vocabulary.json departments.json calendar.json clauses.json statute/policy.dmn supervision/policy.dmn services/policy.dmn advice/policy.dmn indicators/negotiation-index/catalogue.json",
            string.Join(' ', read.Texts("policyDocuments", "path").Where(path => path != "indicators/union-finance/catalogue.json")));
        Assert.Equal(PolicyClient.NoCases, read.Text("policyDocuments.6.cases"));
        Assert.Equal(staff.Id, read.Text("policyDocuments.6.inForce.0.versionId"));
        Assert.Equal("IN_FORCE policy", $"{read.Text("policyVersions.0.standing")} {read.Text("policyVersions.0.submittedBy")}");
        Assert.Equal("PUBLISHED policy", $"{read.Text("policyPublications.0.kind")} {read.Text("policyPublications.0.publishedBy")}");
    }

    [Fact]
    public async Task Return_OfASubmittedVersion_MakesItADraftAgain()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var staff = new PolicyClient(platform);
        await staff.DraftAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), PolicyClient.NoCases);
        await staff.SubmitAsync("2026-03-10");

        var returned = await staff.SendAsync("returnPolicy", "ReturnPolicyInput", new { versionId = staff.Id, expectedVersion = staff.Version, reason = "请补充用例" }, PolicyClient.Second);
        var discarded = await staff.WithdrawAsync();

        Assert.Equal(["DRAFT", "DISCARDED"], new[] { returned, discarded }.Select(answer => answer.Text("payload.policy.state")));
    }

    [Theory]
    [InlineData("vocabulary.json", """{"division": "330784"}""", "PACK-001")]
    [InlineData("departments.json", """{"departments": [null]}""", "PACK-001")]
    [InlineData("calendar.json", """{"id": "cn", "title": "x"}""", "PACK-001")]
    [InlineData("pack.json", "[1, 2", "PACK-001")]
    [InlineData("clauses.json", """{"division": "330784", "clauses": [{"id": "a"}]}""", "PACK-001")]
    [InlineData(Catalogue, "{}", "PACK-004")]
    public async Task Submission_OfDataThatIsWrong_IsRefusedWithACode(string document, string content, string code)
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var staff = new PolicyClient(platform);
        await staff.DraftAsync(document, content, by: People.Administrator);

        var refused = await staff.SubmitAsync("2026-03-10", People.Administrator);
        var analysis = await platform.AskAsync("query($id: ID!) { policyVersion(id: $id) { analysis { hasErrors findings { code element } } impact { enterprises } } }", new { id = staff.Id }, People.Policy);

        Assert.Equal(["POLICY_HAS_ERRORS"], refused.Texts("payload.errors", "code"));
        Assert.Contains(code, analysis.Texts("policyVersion.analysis.findings", "code"));
    }

    [Theory]
    [InlineData("division", "33")]
    [InlineData("calendar", "../../../../etc/passwd")]
    public async Task Submission_OfAManifestThatMovesThePack_IsRefused(string member, string value)
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var staff = new PolicyClient(platform);
        var manifest = JsonNode.Parse(PolicyClient.Delivered("pack.json")) ?? throw new InvalidOperationException("no manifest");
        manifest[member] = value;
        await staff.DraftAsync("pack.json", manifest.ToJsonString());

        Assert.Equal(["POLICY_HAS_ERRORS"], (await staff.SubmitAsync("2026-03-10")).Texts("payload.errors", "code"));
    }

    [Fact]
    public async Task Draft_OfWhatIsNoDocument_IsNotFound()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);

        var answers = new[] { await new PolicyClient(platform).DraftAsync("../../appsettings.json", "{}"), await new PolicyClient(platform).DraftAsync("supervision/../policy.dmn", "{}") };

        Assert.All(answers, answer => Assert.Equal(["NotFoundError"], answer.Texts("payload.errors", "__typename")));
    }

    [Fact]
    public async Task Catalogue_Published_IsInForceFromTheYearOfItsFirstDay()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var text = JsonNode.Parse(PolicyClient.Delivered($"../{Catalogue}")) ?? throw new InvalidOperationException("no catalogue");
        var before = (string?)text["version"];
        text["version"] = "2027.1";

        await new PolicyClient(platform).PublishAsync(Catalogue, text.ToJsonString(), "2027-01-01");

        var library = platform.Services.GetRequiredService<CatalogueLibrary>();
        Assert.Equal((before, "2027.1"), (library.Find("negotiation-index", 2026)?.Version, library.Find("negotiation-index", 2027)?.Version));
    }
}
