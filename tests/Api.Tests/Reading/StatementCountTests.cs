using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Reading;

/// <summary>What a document costs in statements: a number that depends on the document, never on the rows.</summary>
public sealed class StatementCountTests
{
    /// <summary>Documents over what grows, and the statements that each takes.</summary>
    private static readonly (string Document, int Statements)[] Documents =
    [
        ("{ enterprises(first: 10) { totalCount nodes { name region { name } negotiations(first: 3) { nodes { year opinions(first: 10) { nodes { text } } deadlines { term } representatives { name } } } } } }", 6),
        ("{ supervisionCases(first: 10) { nodes { number enterprise { name } tasks { task } departments { department } documents { number } negotiation { year } } } }", 4),
        ("{ serviceOrders(first: 10) { nodes { need mentor { organisation } enterprise { name region { name } } } } }", 1),
        ("{ regions(first: 10) { nodes { name enterpriseCount parent { enterpriseCount } children { enterpriseCount } } } }", 3),
        ("{ enterpriseAggregate(groupBy: [COUNTY, TOWN, KIND]) { total { count } groups { key { regionName } count employees { sum average max distinctCount } femaleEmployees { sum } } } }", 1),
        ("{ negotiationAggregate(groupBy: [COUNTY, TOWN, YEAR]) { total { count } groups { count employees { sum } } } }", 1),
    ];

    /// <summary>Documents with fields that the domain computes, batch by batch.</summary>
    private static readonly string[] Computed =
    [
        "{ negotiations(first: 10) { nodes { nextSteps { step } openDeadlines { term } employerView { opinions } opinionCount } } }",
        "{ supervisionCases(first: 10) { nodes { number reason { decision } } } }",
        "{ enterprises(first: 10) { nodes { name decisions { sentences } } } }",
    ];

    [PostgreSqlFact]
    public async Task Statements_OfADocument_AreTheSameHoweverManyRowsThereAre()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.PostgreSql);
        using var sent = new SentStatements();
        await GuardedEnterprise.CreateAsync(platform, 901);
        var few = await CountAsync(platform, sent);
        foreach (var number in Enumerable.Range(902, 4))
        {
            await GuardedEnterprise.CreateAsync(platform, number);
        }

        var many = await CountAsync(platform, sent);

        Assert.Equal(few, many);
        Assert.Equal(Documents.Select(document => document.Statements), many.Take(Documents.Length));
    }

    // The first run writes the plans and fills what is remembered; the second one counts.
    private static async Task<IReadOnlyList<int>> CountAsync(RunningPlatform platform, SentStatements sent)
    {
        var counts = new List<int>();
        foreach (var document in Documents.Select(known => known.Document).Concat(Computed))
        {
            await platform.AskAsync(document, by: People.Administrator);
            var statements = await sent.OfAsync(async () => Assert.Empty((await platform.AskAsync(document, by: People.Administrator)).ErrorCodes));
            counts.Add(statements.Count);
        }

        return counts;
    }
}
