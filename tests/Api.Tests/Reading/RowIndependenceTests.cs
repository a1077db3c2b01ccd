using System.Diagnostics;
using Platform.Api.GraphQL;
using Platform.Api.Tests.Running;
using Platform.Api.Tests.Telemetry;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.Tests.Reading;

/// <summary>
/// Walks the contract: whatever is selected of the objects of a list takes the same statements for few of them as for many.
/// </summary>
public sealed class RowIndependenceTests(CrowdedCounty county) : IClassFixture<CrowdedCounty>
{
    /// <summary>Types whose objects stand in lists and have fields that may ask the database, each with a few of them and with many.</summary>
    private static readonly Dictionary<string, (string Few, string Many)> Lists = new()
    {
        ["Enterprise"] = ("enterprises(first: 5, where: {negotiations: {any: true}}) { nodes SELECTED }", "enterprises(first: 50, where: {negotiations: {any: true}}) { nodes SELECTED }"),
        ["Negotiation"] = Page("negotiations"),
        ["Region"] = Page("regions"),
        ["SupervisionCase"] = Page("supervisionCases"),
        ["ServiceOrder"] = Page("serviceOrders"),
        ["ServiceRecommendation"] = Page("serviceRecommendations"),
        ["Mentor"] = Page("mentors"),
        ["Event"] = ("events(first: 5) SELECTED", "events(first: 50) SELECTED"),
        ["RankedEnterprise"] = (Ranking(5), Ranking(50)),
        ["RegionIndex"] = (Children("3307"), Children("33")),
        ["Delivery"] = (Standings(CrowdedCounty.LastYear), Standings(CrowdedCounty.FirstYear)),
    };

    /// <summary>Types whose objects never stand in a list, or whose fields must not be asked of many, each with the reason.</summary>
    private static readonly Dictionary<string, string> Single = new()
    {
        ["EnterpriseIndex"] = "one enterprise's index is a root field",
        ["PolicyVersion"] = "the impact of a draft judges every enterprise; it is priced for single drafts",
    };

    [Fact]
    public void Types_WithFieldsThatMayAskTheDatabase_AreWalkedOrNamed()
    {
        var asking = Schema.Schema.Types.OfType<ObjectType>().Where(type => !IsRoot(type) && type.Fields.Any(MayAsk)).Select(type => type.Name);

        Assert.Equal(Lists.Keys.Concat(Single.Keys).Order(StringComparer.Ordinal), asking.Concat(Planned).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Statements_OfEachFieldOfAList_AreTheSameForFewRowsAsForMany()
    {
        var different = new List<string>();
        foreach (var (type, (few, many)) in Lists)
        {
            foreach (var selection in SelectionsOf(type))
            {
                var (left, right) = (await CountAsync(few, selection), await CountAsync(many, selection));
                if (left != right || left == 0 && Planned.Contains(type))
                {
                    different.Add($"{type} {selection}: {left} for few, {right} for many");
                }
            }
        }

        Assert.Equal("", string.Join('\n', different));
    }

    [Theory]
    [InlineData("events(first: COUNT, where: {names: [\"negotiation.*\"]}) { enterprise { name decisions { sentences } negotiations(first: 2) { nodes { nextSteps { step } } } } }")]
    [InlineData("indexRanking(catalogue: \"negotiation-index\", region: \"330784\", year: 2025, first: COUNT) { enterprise { name region { enterpriseCount } facts { factId } } }")]
    public async Task Statements_BelowObjectsThatParentsLeadTo_AreTheSameForFewParentsAsForMany(string field)
    {
        var few = await CountAsync(field.Replace("COUNT", "5", StringComparison.Ordinal), "");
        var many = await CountAsync(field.Replace("COUNT", "50", StringComparison.Ordinal), "");

        Assert.Equal(few, many);
        Assert.InRange(many, 3, 60);
    }

    private ExecutableSchema Schema => county.Platform.Schema;

    private static IEnumerable<string> Planned => Lists.Keys.Where(PlannedFields.Catalogue.Contains);

    private static (string Few, string Many) Page(string field) => ($"{field}(first: 5) {{ nodes SELECTED }}", $"{field}(first: 50) {{ nodes SELECTED }}");

    private static string Ranking(int first) => $"indexRanking(catalogue: \"negotiation-index\", region: \"330784\", year: 2025, first: {first}) SELECTED";

    private static string Children(string region) => $"regionIndex(catalogue: \"negotiation-index\", region: \"{region}\", year: 2025) {{ children SELECTED }}";

    private static string Standings(int from) => $"deliveryStandings(catalogue: \"negotiation-index\", from: \"{from}-01-01\") {{ delivery SELECTED }}";

    private bool IsRoot(ObjectType type) =>
        type == Schema.Schema.QueryType || type == Schema.Schema.MutationType || type == Schema.Schema.SubscriptionType || type.Name.EndsWith("Payload", StringComparison.Ordinal);

    // A property has its value; whatever gives a task, or plans a statement, may have to ask for it.
    private bool MayAsk(FieldDefinition field) => Schema.BindingOf(field) switch
    {
        { Kind: FieldBindingKind.Subtree } => true,
        { Kind: FieldBindingKind.Method, Member: System.Reflection.MethodInfo method } => typeof(Task).IsAssignableFrom(method.ReturnType),
        _ => false,
    };

    private IEnumerable<string> SelectionsOf(string typeName)
    {
        var type = Assert.IsType<ObjectType>(Schema.Schema.Types.Find(typeName));
        return type.Fields.Select(field => $"{{ {field.Name} {Below(field.Type.Named, 0)} }}");
    }

    // Everything without arguments, and the plain values of the objects that it leads to.
    private static string Below(GraphQLType type, int depth)
    {
        if (type is not ObjectType found)
        {
            return "";
        }

        var fields = found.Fields.Where(field => field.Arguments.All(argument => !argument.IsRequired))
            .Where(field => field.Name != "edges" && (depth == 0 || found.Name.EndsWith("Connection", StringComparison.Ordinal) && field.Name == "nodes" || field.Type.Named is not ObjectType))
            .Select(field => $"{field.Name} {Below(field.Type.Named, depth + 1)}");
        return $"{{ __typename {string.Join(' ', fields)} }}";
    }

    private async Task<int> CountAsync(string field, string selection)
    {
        var document = $"{{ {field.Replace("SELECTED", selection, StringComparison.Ordinal)} }}";
        await AskAsync(document, null);
        using var heard = new Heard();
        await AskAsync(document, heard.TraceParent);
        return heard.Spans.Count(span => span.Kind == ActivityKind.Client);
    }

    private async Task AskAsync(string document, string? trace)
    {
        using var answer = await county.Platform.SendAsync(
            HttpMethod.Post, "", new StringContent(Sending.Body(document), null, "application/json"), People.Administrator, trace is null ? [] : [trace]);
        var read = await RunningPlatform.ReadAsync(answer);
        Assert.True(read.ErrorCodes.Count == 0, $"{document}: {read.Body}");
    }
}
