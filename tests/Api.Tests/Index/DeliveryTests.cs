using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Index;

public sealed class DeliveryTests(DeliveryCounties counties) : IClassFixture<DeliveryCounties>
{
    private const string Header = "enterprise,period,health_examined,health_examinations_due";

    private static readonly Persona Health = new("health", "卫健干部", "Health", [Role.Department], People.County, null, "卫健");

    private static string Row(int place, string figures, int year) => $"{IndexCounty.Codes[place]},{year},{figures}";

    /// <summary>Rows with a mistake, and where it is: line, column, code.</summary>
    public static TheoryData<string, int?, string?, string> Mistakes => new()
    {
        { $"{Header}\n{Row(0, "9,10", 2023)}\n{Row(1, "9,10", 2022)}\n", 3, "period", "other-period" },
        { $"{Header}\n{Row(0, "90,40", 2023)}\n{Row(1, "80,30", 2023)}\n", 1, "health_examined", "columns-swapped" },
        { $"{Header},HL4-3\n{Row(0, "8,10,0.8", 2023)}\n{Row(1, "9,10,0.9", 2023)}\n", 1, "HL4-3", "percent-as-fraction" },
        { $"{Header}\n{Row(0, "9,10", 2023)}\n{Row(1, "-9,10", 2023)}\n", 3, "health_examined", "negative" },
        { $"{Header}\n{Row(0, "9,10", 2023)}\n{Row(0, "8,10", 2023)}\n", 3, "enterprise", "duplicate-enterprise" },
        { $"{Header}\n{CreditCodes.Of(9999)},2023,9,10\n", 2, "enterprise", "unknown-enterprise" },
        { $"{Header},猫\n{Row(0, "9,10,1", 2023)}\n", 1, "猫", "unknown-column" },
        { $"{Header}\n{Row(0, "九,10", 2023)}\n", 2, "health_examined", "not-a-number" },
        { "", null, null, "no-header" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Delivery_WithAMistake_IsRefusedWithItsPlaceAndChangesNothing(string csv, int? line, string? column, string code)
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        var before = await CountsAsync(platform);

        var answer = await IndexCounty.SubmitAsync(platform, "卫健", "2023", csv, by: Health);

        var problem = answer["submitDelivery.problems"][0];
        Assert.Equal("null", answer["submitDelivery.delivery"].GetRawText());
        Assert.Equal((line, column, code), (Whole(problem, "line"), problem.GetProperty("column").GetString(), problem.GetProperty("code").GetString()));
        Assert.Equal(["DELIVERY_REFUSED"], answer.Texts("submitDelivery.errors", "code"));
        Assert.Equal(before, await CountsAsync(platform));
    }

    /// <summary>Orders that are refused before the file is read.</summary>
    public static TheoryData<string, string, string, string> Refusals => new()
    {
        { "税务", "2023", "DELIVERY_NOT_YOURS", "department" },
        { "气象", "2023", "DELIVERY_UNKNOWN_DEPARTMENT", "department" },
        { "卫健", "2023Q1", "DELIVERY_PERIOD_KIND", "period" },
        { "卫健", "next year", "DELIVERY_PERIOD", "period" },
        { "卫健", "2027", "DELIVERY_PERIOD_NOT_BEGUN", "period" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Delivery_ThatTheCallerMayNotMake_IsRefused(string department, string period, string code, string field)
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);

        var answer = await IndexCounty.SubmitAsync(platform, department, period, $"{Header}\n{Row(0, "9,10", 2023)}\n", by: Health);

        Assert.Equal([code], answer.Texts("submitDelivery.errors", "code"));
        Assert.Equal([field], answer.Texts("submitDelivery.errors", "field"));
    }

    [Fact]
    public async Task Delivery_OfAnEnterpriseInAnotherRegion_IsRefused()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        var town = Health with { Region = IndexCounty.Gushan };

        var answer = await IndexCounty.SubmitAsync(platform, "卫健", "2023", $"{Header}\n{Row(0, "9,10", 2023)}\n", by: town);

        Assert.Equal(["outside-region"], answer.Texts("submitDelivery.problems", "code"));
        Assert.Equal(["2"], answer.Texts("submitDelivery.problems", "line"));
    }

    [Theory]
    [OnSqlite]
    public Task Delivery_TwiceTheSameFile_IsRefusedAsADuplicate(DatabaseProvider provider) => CheckDuplicateAsync(provider);

    [PostgreSqlTheory]
    [OnPostgreSql]
    public Task Delivery_TwiceTheSameFileOnPostgreSql_IsRefusedAsADuplicate(DatabaseProvider provider) => CheckDuplicateAsync(provider);

    [Theory]
    [OnSqlite]
    public Task Correction_OfOneRow_SupersedesItAndKeepsTheOld(DatabaseProvider provider) => CheckCorrectionAsync(provider);

    [PostgreSqlTheory]
    [OnPostgreSql]
    public Task Correction_OfOneRowOnPostgreSql_SupersedesItAndKeepsTheOld(DatabaseProvider provider) => CheckCorrectionAsync(provider);

    [Fact]
    public async Task Delivery_AsJson_IsTakenAndLogged()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        var json = new[] { new Dictionary<string, object?> { ["enterprise"] = IndexCounty.Codes[3], ["period"] = "2019", ["health_examined"] = 7, ["health_examinations_due"] = 8 } };

        var answer = await platform.AskAsync(
            "mutation($input: SubmitDeliveryInput!) { submitDelivery(input: $input) { delivery { rows expected } errors { ... on Error { code } } } }",
            new { input = new { department = "卫健", period = "2019", json, source = "测试" } }, Health);
        await platform.PublishAsync();
        var log = await platform.AskAsync("{ events(where: {names: [\"delivery.*\"]}) { name region subjectType data } }", by: People.Officer);

        Assert.Equal("""{"submitDelivery":{"delivery":{"rows":1,"expected":49},"errors":[]}}""", answer.Data);
        var logged = log["events"].EnumerateArray().Last();
        Assert.Equal(("delivery.received", "330784", "Delivery"), (logged.GetProperty("name").GetString(), logged.GetProperty("region").GetString(), logged.GetProperty("subjectType").GetString()));
        Assert.Equal("2019", logged.GetProperty("data").GetProperty("period").GetString());
    }

    private async Task CheckDuplicateAsync(DatabaseProvider provider)
    {
        var platform = await counties.OnAsync(provider);
        var csv = $"{Header}\n{Row(0, "9,10", 2018)}\n{Row(1, "8,10", 2018)}\n";

        var first = await IndexCounty.SubmitAsync(platform, "卫健", "2018", csv, by: Health);
        var again = await IndexCounty.SubmitAsync(platform, "卫健", "2018", csv, by: Health);

        Assert.Equal(2, first["submitDelivery.delivery.rows"].GetInt32());
        Assert.Equal(["DELIVERY_DUPLICATE"], again.Texts("submitDelivery.errors", "code"));
        Assert.Equal("[]", again["submitDelivery.problems"].GetRawText());
    }

    private async Task CheckCorrectionAsync(DatabaseProvider provider)
    {
        var platform = await counties.OnAsync(provider);
        await IndexCounty.SubmitAsync(platform, "卫健", "2020", $"{Header}\n{Row(0, "9,10", 2020)}\n{Row(1, "8,10", 2020)}\n", by: Health);
        var (_, figures) = await CountsAsync(platform);

        var corrected = await IndexCounty.SubmitAsync(platform, "卫健", "2020", $"{Header}\n{Row(0, "5,10", 2020)}\n{Row(1, ",", 2020)}\n", isCorrection: true, by: Health);

        Assert.Equal("[]", corrected["submitDelivery.errors"].GetRawText());
        Assert.Equal("50", await RateAsync(platform, 0));
        Assert.Equal("null", await RateAsync(platform, 1));
        Assert.Equal(figures + 2, (await CountsAsync(platform)).Figures);
    }

    private static async Task<string> RateAsync(RunningPlatform platform, int place)
    {
        var enterprise = await platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id } }", new { code = IndexCounty.Codes[place] });
        var answer = await platform.AskAsync(
            "query($id: ID!) { enterpriseIndex(enterpriseId: $id, year: 2020) { values { code raw } } }", new { id = enterprise.Text("enterprise.id") }, People.Officer);
        return answer["enterpriseIndex.values"].EnumerateArray().First(value => value.GetProperty("code").GetString() == "HL4-3").GetProperty("raw").GetRawText();
    }

    private static async Task<(int Deliveries, int Figures)> CountsAsync(RunningPlatform platform)
    {
        await using var context = platform.OpenContext();
        return (await context.Deliveries.CountAsync(), await context.DeliveredFigures.CountAsync());
    }

    private static int? Whole(JsonElement problem, string field) =>
        problem.GetProperty(field) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
}
