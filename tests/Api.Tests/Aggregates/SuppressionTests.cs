using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Aggregates;

/// <summary>What statistics tell those who may not read the rows: nothing of fewer than ten enterprises.</summary>
public sealed class SuppressionTests(CountedCounty county) : IClassFixture<CountedCounty>
{
    private const string Small = "330784115";

    /// <summary>Who asks, and what each town shows: 115 has four enterprises, 108 eleven, 002 twelve, 001 fifteen.</summary>
    public static TheoryData<string, string> Readers => new()
    {
        // 115 is too small, and with all its neighbours it would follow from the county's total.
        { "nobody", "330784001=15 330784002=12 330784108=- 330784115=-" },
        { "integrator", "330784001=15 330784002=12 330784108=- 330784115=-" },
        { "employer", "330784001=15 330784002=12 330784108=- 330784115=-" },
        { "officer", "330784001=15 330784002=12 330784108=11 330784115=4" },
        { "officerOfTown", "330784001=15 330784002=12 330784108=11 330784115=4" },
    };

    /// <summary>Conditions that would single out somebody.</summary>
    public static TheoryData<string> FineConditions => new(
        "{creditCode: {eq: \"x\"}}", "{id: {eq: \"x\"}}", "{name: {contains: \"1\"}}", "{employees: {gt: 149}}", "{unionEstablishedOn: {lt: \"2016-01-01\"}}",
        "{or: [{kind: {eq: PRIVATE}}]}", "{not: {kind: {eq: PRIVATE}}}", "{kind: {in: [PRIVATE, STATE_OWNED]}}", "{kind: {neq: PRIVATE}}",
        "{division: {startsWith: \"33078411\"}}", "{region: {name: {eq: \"东城街道\"}}}", "{negotiations: {any: true}}", "{industry: {contains: \"3\"}}",
        "{kind: {eq: PRIVATE}, and: [{kind: {eq: STATE_OWNED}}]}");

    /// <summary>Requests over the same dimensions, cut in every way; an attacker adds and subtracts what they publish.</summary>
    public static TheoryData<string> Attacks => new(
        "(groupBy: [TOWN]) | (groupBy: [COUNTY]) | (groupBy: [PROVINCE, CITY, COUNTY, TOWN]) | (where: {division: {eq: \"330784\"}}) | (where: {division: {eq: \"330784115\"}})"
        + " | (where: {division: {eq: \"330784108\"}}) | (where: {division: {eq: \"330784001\"}}) | (where: {division: {eq: \"330784002\"}}) | (where: {division: {eq: \"330702\"}})"
        + " | (where: {division: {eq: \"330784\"}}, groupBy: [TOWN]) | (where: {region: {code: {eq: \"330784\"}}}, groupBy: [CITY, TOWN])",
        "(groupBy: [INDUSTRY]) | (where: {industry: {eq: \"C3382\"}}) | (where: {industry: {eq: \"C3465\"}}) | (where: {industry: {eq: \"C3252\"}})"
        + " | (where: {industry: {eq: \"G6020\"}}) | (where: {industry: {eq: \"H6110\"}})",
        "(groupBy: [TOWN, INDUSTRY]) | (where: {industry: {eq: \"C3382\"}}, groupBy: [TOWN]) | (where: {industry: {eq: \"C3465\"}}, groupBy: [TOWN])"
        + " | (where: {industry: {eq: \"C3252\"}}, groupBy: [TOWN]) | (where: {industry: {eq: \"C3252\"}}, groupBy: [TOWN, COUNTY])",
        "(groupBy: [COUNTY, KIND]) | (where: {kind: {eq: PRIVATE}}, groupBy: [COUNTY]) | (where: {kind: {eq: STATE_OWNED}, division: {eq: \"330784\"}})");

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Towns_ShowFewEnterprises_OnlyToTheirOfficers(string reader, string expected)
    {
        var platform = await county.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync(
            "{ enterpriseAggregate(groupBy: [TOWN], where: {division: {startsWith: \"330784\"}}) { groups { key { region } count isSuppressed employees { sum } } total { count } } }",
            by: PersonOf(reader));

        var groups = answer["enterpriseAggregate.groups"].EnumerateArray().ToList();
        Assert.Equal(expected, string.Join(' ', groups.Select(group => $"{group.GetProperty("key").GetProperty("region").GetString()}={CountOf(group)}")));
        Assert.Equal(42, answer["enterpriseAggregate.total.count"].GetInt32());
        Assert.All(groups, group => Assert.Equal(group.GetProperty("isSuppressed").GetBoolean(), group.GetProperty("employees").ValueKind == JsonValueKind.Null));
    }

    [Theory]
    [MemberData(nameof(FineConditions))]
    public async Task Condition_ThatChoosesNoGroup_IsRefused(string condition)
    {
        var platform = await county.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync($"{{ enterpriseAggregate(where: {condition}) {{ total {{ count }} }} }}");

        Assert.Equal(["CONDITION_TOO_FINE"], answer.ErrorCodes);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task PublishedCounts_AddedAndSubtracted_TellNoSmallGroup(string requests)
    {
        var platform = await county.OnAsync(DatabaseProvider.Sqlite);
        var known = new PublishedCounts();

        foreach (var request in requests.Split(" | "))
        {
            var answer = await platform.AskAsync($"{{ enterpriseAggregate{request} {{ total {{ ...f }} groups {{ ...f }} }} }} fragment f on EnterpriseAggregateGroup {{ count key {{ region kind industry industrySection }} }}");
            known.Add(request, answer["enterpriseAggregate"]);
        }

        Assert.NotEqual(0, known.Count);
        Assert.Empty(known.SmallGroups());
    }

    [Fact]
    public async Task SmallestAndLargest_AreForThoseWhoMayReadTheRows()
    {
        var platform = await county.OnAsync(DatabaseProvider.Sqlite);
        const string Question = "{ enterpriseAggregate { total { employees { sum min max } femaleEmployees { sum } } } }";

        var nobody = await platform.AskAsync(Question);
        var administrator = await platform.AskAsync(Question, by: People.Administrator);

        Assert.Equal("""{"enterpriseAggregate":{"total":{"employees":{"sum":3520,"min":null,"max":null},"femaleEmployees":{"sum":126}}}}""", nobody.Data);
        Assert.Equal("""{"enterpriseAggregate":{"total":{"employees":{"sum":3520,"min":10,"max":150},"femaleEmployees":{"sum":126}}}}""", administrator.Data);
    }

    [Fact]
    public async Task SumOverFewKnownValues_IsWithheldThoughTheGroupIsLarge()
    {
        var platform = await county.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync("{ enterpriseAggregate(where: {division: {eq: \"330784001\"}}) { total { count femaleEmployees { sum } employees { sum } } } }");

        Assert.Equal("""{"enterpriseAggregate":{"total":{"count":15,"femaleEmployees":null,"employees":{"sum":1200}}}}""", answer.Data);
    }

    [Fact]
    public async Task Having_DoesNotTellOfWithheldGroups()
    {
        var platform = await county.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync("{ enterpriseAggregate(groupBy: [TOWN], where: {division: {eq: \"330784\"}}, having: {count: {lt: 12}}) { groupCount } }");

        Assert.Equal("""{"enterpriseAggregate":{"groupCount":0}}""", answer.Data);
    }

    [Fact]
    public async Task TooManyDimensions_AreRefused()
    {
        var platform = await county.OnAsync(DatabaseProvider.Sqlite);

        var open = await platform.AskAsync("{ enterpriseAggregate(groupBy: [KIND, STATUS, HAS_UNION, SIZE_CLASS]) { groupCount } }", by: People.Administrator);
        var hidden = await platform.AskAsync("{ enterpriseAggregate(groupBy: [KIND, STATUS], where: {industry: {startsWith: \"C\"}}) { groupCount } }");

        Assert.Equal(["TOO_MANY_DIMENSIONS"], open.ErrorCodes);
        Assert.Equal(["TOO_MANY_DIMENSIONS"], hidden.ErrorCodes);
    }

    private static string CountOf(JsonElement group) => group.GetProperty("count") is { ValueKind: JsonValueKind.Number } count ? count.GetRawText() : "-";

    private static Persona? PersonOf(string reader) => reader switch
    {
        "integrator" => People.Integrator,
        "employer" => People.EmployerOf(CreditCodes.Of(39)),
        "officer" => People.Officer,
        "officerOfTown" => People.OfficerOf(Small),
        _ => null,
    };
}
