using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Aggregates;

/// <summary>Figures for those who may read every row: exact, on each database.</summary>
public sealed class EnterpriseAggregateTests(CountedCounty county) : IClassFixture<CountedCounty>
{
    /// <summary>Arguments and selection, and the JSON that answers.</summary>
    public static TheoryData<string, string> Questions => new()
    {
        { "{ total { count employees { sum average min max distinctCount } femaleEmployees { count sum } } }", """{"total":{"count":54,"employees":{"sum":3520,"average":65.185185,"min":10,"max":150,"distinctCount":15},"femaleEmployees":{"count":17,"sum":126}}}""" },
        {
            "(groupBy: [TOWN, CITY, COUNTY], where: {division: {startsWith: \"330784\"}}) { groups { key { regionLevel region } count } }",
            """{"groups":[{"key":{"regionLevel":"CITY","region":"3307"},"count":42},{"key":{"regionLevel":"COUNTY","region":"330784"},"count":42},{"key":{"regionLevel":"TOWN","region":"330784001"},"count":15},{"key":{"regionLevel":"TOWN","region":"330784002"},"count":12},{"key":{"regionLevel":"TOWN","region":"330784108"},"count":11},{"key":{"regionLevel":"TOWN","region":"330784115"},"count":4}]}"""
        },
        { "(groupBy: [TOWN], where: {division: {eq: \"330702\"}}) { groups { key { region regionName } count } }", """{"groups":[{"key":{"region":"330702","regionName":"婺城区"},"count":12}]}""" },
        {
            "(groupBy: [INDUSTRY_SECTION], having: {employees: {average: {gt: 60}}}, order: [{employees: {sum: DESC}}]) { groupCount groups { key { industrySection industrySectionName } count employees { sum average } } }",
            """{"groupCount":3,"groups":[{"key":{"industrySection":"C","industrySectionName":"制造业"},"count":30,"employees":{"sum":1960,"average":65.333333}},{"key":{"industrySection":"G","industrySectionName":"交通运输、仓储和邮政业"},"count":12,"employees":{"sum":780,"average":65}},{"key":{"industrySection":"H","industrySectionName":"住宿和餐饮业"},"count":12,"employees":{"sum":780,"average":65}}]}"""
        },
        {
            "(groupBy: [KIND, HAS_UNION], first: 3) { groupCount groups { key { kind hasUnion sizeClass } count unionEstablishedOn { count min max distinctCount } } }",
            """{"groupCount":4,"groups":[{"key":{"kind":"PRIVATE","hasUnion":false,"sizeClass":null},"count":22,"unionEstablishedOn":{"count":0,"min":null,"max":null,"distinctCount":0}},{"key":{"kind":"PRIVATE","hasUnion":true,"sizeClass":null},"count":21,"unionEstablishedOn":{"count":21,"min":"2015-01-01","max":"2015-01-01","distinctCount":1}},{"key":{"kind":"STATE_OWNED","hasUnion":false,"sizeClass":null},"count":6,"unionEstablishedOn":{"count":0,"min":null,"max":null,"distinctCount":0}}]}"""
        },
        { "(groupBy: [SIZE_CLASS, UNION_YEAR], where: {employees: {gte: 150}}) { groups { key { sizeClass unionYear } count } }", """{"groups":[{"key":{"sizeClass":"SMALL","unionYear":null},"count":1}]}""" },
        { "(where: {name: {eq: \"没有\"}}, groupBy: [KIND]) { groupCount groups { count } total { count isSuppressed employees { count sum average min } } }", """{"groupCount":0,"groups":[],"total":{"count":0,"isSuppressed":false,"employees":{"count":0,"sum":null,"average":null,"min":null}}}""" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public Task Figures_OnSqlite_AreExactForTheAdministrator(string question, string expected) =>
        AssertFiguresAsync(DatabaseProvider.Sqlite, question, expected);

    [PostgreSqlTheory]
    [MemberData(nameof(Questions))]
    public Task Figures_OnPostgreSql_AreExactForTheAdministrator(string question, string expected) =>
        AssertFiguresAsync(DatabaseProvider.PostgreSql, question, expected);

    private async Task AssertFiguresAsync(DatabaseProvider provider, string question, string expected)
    {
        var platform = await county.OnAsync(provider);

        var answer = await platform.AskAsync($"{{ enterpriseAggregate{question} }}", by: People.Administrator);

        Assert.Equal($$"""{"enterpriseAggregate":{{expected}}}""", answer.Body.TryGetProperty("data", out var data) ? data.GetRawText() : answer.Body.GetRawText());
    }
}
