using System.Text.Json.Nodes;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Incremental;

/// <summary>
/// What the reference implementation delivers, we deliver: the same first part, and together the same in the parts after it.
/// How much comes in one part is a matter of time.
/// </summary>
public sealed class DeliveryCaseTests
{
    public static TheoryData<string, string> Cases => CaseBlocks.Titles("Incremental");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Operation_WithDeferredParts_DeliversWhatTheReferenceDelivers(string file, string title)
    {
        var block = CaseBlocks.Find("Incremental", file, title);
        using var response = await Heroes.Server().Server.ExecuteAsync(GraphQLRequest.FromQuery(block.Text), Heroes.Context, default);

        var parts = response.IsIncremental ? await Heroes.ReadAsync(response) : [TestServer.ToText(response)];

        Assert.Equal(Canonical(block.Expected[0]), Canonical(parts[0]));
        foreach (var list in new[] { "pending", "incremental", "completed" })
        {
            Assert.Equal(Later(block.Expected, list), Later(parts, list));
        }

        Assert.Equal(block.Expected.Count > 1, parts[^1].EndsWith("\"hasNext\":false}", StringComparison.Ordinal));
    }

    private static List<string> Later(IEnumerable<string> parts, string list) =>
    [
        .. parts.Skip(1)
            .SelectMany(part => JsonNode.Parse(part)?[list]?.AsArray() ?? [])
            .Select(entry => Sorted(entry)?.ToJsonString() ?? "null")
            .Order(StringComparer.Ordinal),
    ];

    private static string Canonical(string json) => Sorted(JsonNode.Parse(json))?.ToJsonString() ?? "null";

    // Entries in the order of their names; codes are ours alone.
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject entries => new JsonObject(entries
            .Where(entry => entry.Key != "extensions")
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
