using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Reading;

public sealed class FilterTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Names = "query($where: EnterpriseFilterInput) { enterprises(where: $where, order: [{databaseId: ASC}]) { totalCount nodes { creditCode } } }";

    /// <summary>A filter and the numbers of the enterprises of the small county that fit.</summary>
    public static TheoryData<string, string> Filters => new()
    {
        { "{}", "1 2 3 4 5 6 7 8" },
        { """{"name": {"eq": "丙一医院"}}""", "5" },
        { """{"name": {"neq": "丙一医院"}}""", "1 2 3 4 6 7 8" },
        { """{"name": {"contains": "有限公司"}}""", "1 2 3 4" },
        { """{"name": {"ncontains": "有限公司"}}""", "5 6 7 8" },
        { """{"name": {"startsWith": "甲"}}""", "1 2" },
        { """{"name": {"nstartsWith": "甲"}}""", "3 4 5 6 7 8" },
        { """{"name": {"endsWith": "厂"}}""", "7 8" },
        { """{"name": {"nendsWith": "厂"}}""", "1 2 3 4 5 6" },
        { """{"name": {"contains": "0%"}}""", "8" },
        { """{"name": {"contains": "杯_"}}""", "8" },
        { """{"name": {"contains": "_有"}}""", "" },
        { """{"name": {"in": ["丙一医院", "丙二酒店", "无此企业"]}}""", "5 6" },
        { """{"name": {"nin": ["丙一医院", "丙二酒店"]}}""", "1 2 3 4 7 8" },
        { """{"name": {"and": [{"startsWith": "丁"}, {"contains": "电动"}]}}""", "7" },
        { """{"name": {"or": [{"startsWith": "甲一"}, {"endsWith": "酒店"}]}}""", "1 6" },
        { """{"employees": {"eq": 160}}""", "2 8" },
        { """{"employees": {"neq": 160}}""", "1 3 4 5 6 7" },
        { """{"employees": {"gt": 160}}""", "1 3" },
        { """{"employees": {"gte": 160, "lt": 420}}""", "2 3 8" },
        { """{"employees": {"lte": 35}}""", "6 7" },
        { """{"employees": {"ngt": 35}}""", "6 7" },
        { """{"employees": {"nlt": 300}}""", "1 3" },
        { """{"employees": {"ngte": 55}}""", "6 7" },
        { """{"employees": {"nlte": 160}}""", "1 3" },
        { """{"employees": {"in": [12, 420]}}""", "1 6" },
        { """{"employees": {"nin": [12, 420]}}""", "2 3 4 5 7 8" },
        { """{"kind": {"eq": "STATE_OWNED"}}""", "4" },
        { """{"kind": {"neq": "PRIVATE"}}""", "4 5" },
        { """{"kind": {"in": ["STATE_OWNED", "PRIVATE_NON_ENTERPRISE"]}}""", "4 5" },
        { """{"status": {"nin": ["ACTIVE", "ABNORMAL"]}}""", "7" },
        { """{"isAboveDesignatedSize": {"eq": true}}""", "1 3" },
        { """{"isPlatformEmployer": {"neq": true}}""", "1 3 4 5 6 7 8" },
        { """{"unionEstablishedOn": {"eq": null}}""", "4 6" },
        { """{"unionEstablishedOn": {"neq": null}}""", "1 2 3 5 7 8" },
        { """{"unionEstablishedOn": {"lt": "2016-05-01"}}""", "1 3" },
        { """{"unionEstablishedOn": {"gte": "2018-03-01"}}""", "5 7 8" },
        { """{"region": {"name": {"eq": "东城街道"}}}""", "2 4 6" },
        { """{"region": {"level": {"eq": "TOWN"}, "code": {"startsWith": "3307841"}}}""", "1 3 7 8" },
        { """{"or": [{"employees": {"lt": 20}}, {"and": [{"kind": {"eq": "PRIVATE"}}, {"employees": {"gt": 299}}]}]}""", "1 3 6" },
        { """{"not": {"isAboveDesignatedSize": {"eq": true}}}""", "2 4 5 6 7 8" },
        { """{"not": {"or": [{"employees": {"gt": 100}}, {"status": {"eq": "SUSPENDED"}}]}}""", "4 5 6" },
        { """{"supervisionCases": {"any": true}}""", "" },
        { """{"negotiations": {"none": {"year": {"eq": 1999}}}}""", "1 2 3 4 5 6 7 8" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Enterprises_OnSqlite_AreThoseThatFit(string where, string numbers) =>
        Assert.Equal(numbers, await FittingAsync(DatabaseProvider.Sqlite, where));

    [PostgreSqlTheory]
    [MemberData(nameof(Filters))]
    public async Task Enterprises_OnPostgreSql_AreThoseThatFit(string where, string numbers) =>
        Assert.Equal(numbers, await FittingAsync(DatabaseProvider.PostgreSql, where));

    private async Task<string> FittingAsync(DatabaseProvider provider, string where)
    {
        var platform = await platforms.OnAsync(provider);
        var answer = await platform.AskAsync(Names, new { where = System.Text.Json.JsonDocument.Parse(where).RootElement }, People.Administrator);
        Assert.Empty(answer.ErrorCodes);
        var found = answer.Texts("enterprises.nodes", "creditCode");
        Assert.Equal(found.Count, answer["enterprises.totalCount"].GetInt32());
        return string.Join(' ', Enumerable.Range(1, 8).Where(number => found.Contains(CreditCodes.Of(number))));
    }
}
