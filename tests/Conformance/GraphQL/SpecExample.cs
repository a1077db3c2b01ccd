using System.Text.Json;

namespace Platform.Conformance.GraphQL;

/// <summary>An example, or counter-example, that the specification prints.</summary>
internal sealed record SpecExample(string Section, string Heading, string Language, bool IsCounterExample, string Source)
{
    internal bool IsSchema => Language == "graphql" && SchemaKeywords.Any(keyword => Source.StartsWith(keyword, StringComparison.Ordinal));

    private static readonly string[] SchemaKeywords = ["type ", "extend ", "interface ", "union ", "enum ", "input ", "scalar ", "schema ", "directive "];

    internal static SpecExample Read(JsonElement test) => new(
        test.GetProperty("section").GetString() ?? "",
        test.GetProperty("heading").GetString() ?? "",
        test.GetProperty("language").GetString() ?? "",
        test.GetProperty("kind").GetString() == "counter-example",
        test.GetProperty("source").GetString() ?? "");
}
