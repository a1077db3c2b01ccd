using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Aggregates;

/// <summary>Figures of rounds, cases and orders: one enterprise with a refused round, its case and its order for a mentor.</summary>
public sealed class WorkAggregateTests
{
    private const string Figures = """
        { negotiationAggregate(groupBy: [TOWN, STATE, YEAR]) { groups { key { region state year } count employees { sum } } }
          supervisionCaseAggregate(groupBy: [COUNTY, STATUS, RULE], where: {ruleId: {eq: "S05"}}) { total { count } groups { key { region status rule } count dueOn { min max } } }
          serviceOrderAggregate(groupBy: [SERVICE, STATUS]) { groups { key { service status } count score { count average } } } }
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Figures_OfAnOfficersOwnRegion_AreExact(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        await GuardedEnterprise.CreateAsync(platform, 801);

        var read = await platform.AskAsync(Figures, null, People.Officer);

        Assert.Equal(
            """[{"key":{"region":"330784001","state":"REFUSED","year":2026},"count":1,"employees":{"sum":260}}]""",
            read["negotiationAggregate.groups"].GetRawText());
        Assert.Equal(1, read["supervisionCaseAggregate.total.count"].GetInt32());
        Assert.Equal(
            """{"region":"330784","status":"OPEN","rule":"S05"}""",
            read["supervisionCaseAggregate.groups.0.key"].GetRawText());
        Assert.Equal(
            """[{"key":{"service":"协商导师","status":"REQUESTED"},"count":1,"score":{"count":0,"average":null}}]""",
            read["serviceOrderAggregate.groups"].GetRawText());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Periods_OfDaysAndInstants_AreThoseOfTheDayInChina(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        var enterprise = await GuardedEnterprise.CreateAsync(platform, 803);
        platform.Clock.Set(new DateTimeOffset(2026, 4, 1, 0, 30, 0, TimeSpan.FromHours(8)));
        await platform.AskAsync(
            "mutation($id: ID!) { requestService(input: { enterpriseId: $id, service: \"法律援助\", need: \"起草合同\" }) { order { id } } }",
            new { id = enterprise.Id }, People.UnionOf(enterprise.Code));

        var read = await platform.AskAsync(
            """
            { serviceOrderAggregate(groupBy: [YEAR, QUARTER, MONTH]) { groups { key { year quarter month } count } }
              negotiationAggregate(groupBy: [LAST_STEP_QUARTER, LAST_STEP_MONTH]) {
                groups { key { lastStepQuarter lastStepMonth } count } }
              enterpriseAggregate(groupBy: [UNION_QUARTER, UNION_MONTH]) { groups { key { unionQuarter unionMonth } count } } }
            """,
            null, People.Administrator);

        Assert.Equal(
            """[{"key":{"year":2026,"quarter":"2026-Q1","month":"2026-03"},"count":1},{"key":{"year":2026,"quarter":"2026-Q2","month":"2026-04"},"count":1}]""",
            read["serviceOrderAggregate.groups"].GetRawText());
        Assert.Equal(
            """[{"key":{"lastStepQuarter":"2026-Q1","lastStepMonth":"2026-03"},"count":1}]""",
            read["negotiationAggregate.groups"].GetRawText());
        Assert.Equal("""[{"key":{"unionQuarter":"2015-Q1","unionMonth":"2015-01"},"count":1}]""", read["enterpriseAggregate.groups"].GetRawText());
    }

    [Theory, OnSqlite]
    public async Task Figures_OfCases_AreNotForEverybody(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        await GuardedEnterprise.CreateAsync(platform, 802);

        var elsewhere = await platform.AskAsync("{ supervisionCaseAggregate { total { count } } }", null, People.OfficerOf("330783"));
        var anonymous = await platform.AskAsync("{ supervisionCaseAggregate { total { count } } }");

        Assert.Equal(0, elsewhere["supervisionCaseAggregate.total.count"].GetInt32());
        Assert.NotEmpty(anonymous.ErrorCodes);
    }
}
