using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Api.Tests.Running;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Tests.Index;

/// <summary>The example catalogue has another tree, other shapes and other counts; no code knows it.</summary>
public sealed class SecondCatalogueTests(DeliveryCounties counties) : IClassFixture<DeliveryCounties>
{
    private const string Catalogue = "union-finance";

    private static readonly Dictionary<string, double> Figures = new()
    {
        ["F1.own-account"] = 1, ["F1.budget-approved"] = 1, ["F1.audited"] = 1, ["F1.published"] = 0,
        ["members"] = 40, ["dues_paid_on_time"] = 85, ["dues_payable"] = 100, ["member_spend"] = 8000, ["spend"] = 16000, ["budget"] = 16000,
    };

    [Fact]
    public async Task Index_UnderTheExampleCatalogue_IsWhatItsDocumentSays()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        var enterprise = await platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id } }", new { code = IndexCounty.Codes[0] });

        var taken = await DeliverAsync(platform);
        var answer = await platform.AskAsync(
            "query($id: ID!) { enterpriseIndex(enterpriseId: $id, year: 2025, catalogue: \"union-finance\") { version band total nodes { code score } } }",
            new { id = enterprise.Text("enterprise.id") }, People.Officer);

        Assert.Equal(1, taken["submitDelivery.delivery.rows"].GetInt32());
        Assert.Equal("2026.0-example", answer.Text("enterpriseIndex.version"));
        Assert.Equal("weak", answer.Text("enterpriseIndex.band"));

        // The dues, half way up, hold the gate at 50; services reach 2/3 on the logarithm, 60 between the points and all of the budget.
        var nodes = answer["enterpriseIndex.nodes"].EnumerateArray().ToDictionary(node => node.GetProperty("code").GetString() ?? "", node => node.GetProperty("score").GetDouble());
        Assert.Equal(50, nodes["ORDER"], 9);
        Assert.Equal(212 / 3.0, nodes["USE"], 9);
        Assert.Equal(Math.Pow(50, 0.4) * Math.Pow(212 / 3.0, 0.6), answer["enterpriseIndex.total"].GetDouble(), 9);
    }

    private static Task<Answer> DeliverAsync(RunningPlatform platform)
    {
        var edition = platform.Services.GetRequiredService<CatalogueLibrary>().Find(Catalogue) ?? throw new InvalidOperationException("There is no example.");
        var template = edition.TemplateFor("总工会", ReportingPeriod.Year) ?? throw new InvalidOperationException("There is no template.");
        var period = DeliveryPeriod.Parse("2025") ?? throw new InvalidOperationException("2025 is no year.");
        return platform.AskAsync(
            "mutation($input: SubmitDeliveryInput!) { submitDelivery(input: $input) { delivery { rows } errors { ... on Error { code } } } }",
            new { input = new { catalogue = Catalogue, department = "总工会", period = "2025", csv = DeliveredCsv.Of(template, period, [(IndexCounty.Codes[0], Figures)]), source = "测试" } },
            People.Officer);
    }
}
