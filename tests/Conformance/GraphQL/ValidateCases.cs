using System.Collections.Immutable;
using System.Text.Json;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.Conformance.GraphQL;

/// <summary>Documents and the errors that one rule, or all of them, must find.</summary>
internal static class ValidateCases
{
    internal static string? Check(JsonElement test)
    {
        var schema = Schema.Build(test.GetProperty("schema").GetString() ?? "", new SchemaOptions { AssumeValidSchema = true });
        var document = GraphQLParser.Parse(test.GetProperty("query").GetString() ?? "");
        var options = new ValidationOptions { Rules = RuleNames(test) ?? DocumentRules.Specified };
        return JsonDifference.Find(test.GetProperty("errors"), ErrorJson.Of(DocumentValidator.Validate(schema, document, options)));
    }

    /// <summary>The names of the rules without the endings that the reference implementation gives them.</summary>
    internal static ImmutableArray<string>? RuleNames(JsonElement test) =>
        test.TryGetProperty("rules", out var rules)
            ? [.. rules.EnumerateArray().Select(rule => Shorten(rule.GetString() ?? ""))]
            : null;

    private static string Shorten(string rule) => rule
        .Replace("CustomRule", "", StringComparison.Ordinal)
        .Replace("Rule", "", StringComparison.Ordinal);
}
