using System.Text.Json;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.Conformance.GraphQL;

/// <summary>The specification's examples must be accepted and its counter-examples refused, by the rule that they illustrate.</summary>
internal sealed class SpecExampleCases
{
    private static readonly string[] ErrorMembers = ["message", "locations", "path", "extensions"];
    private readonly SpecSchemas _schemas;

    internal SpecExampleCases(IReadOnlyList<JsonElement> cases) => _schemas = new SpecSchemas([.. cases.Select(SpecExample.Read)]);

    internal string? Check(JsonElement test)
    {
        var example = SpecExample.Read(test);
        var problem = example.Language == "json" ? FindJsonProblem(example) : FindProblem(example);
        return (problem, example.IsCounterExample) switch
        {
            (null, true) => "accepted, although it is a counter-example",
            (not null, false) => problem,
            _ => null,
        };
    }

    private string? FindProblem(SpecExample example)
    {
        try
        {
            // The examples of string values are values, not documents.
            var document = example.Heading == "String Value" && example.Source.StartsWith('"')
                ? GraphQLParser.Parse($"{{ field(argument: {example.Source}) }}")
                : GraphQLParser.Parse(example.Source);
            return FindProblem(example, document);
        }
        catch (GraphQLSyntaxException exception)
        {
            return exception.Message;
        }
    }

    private string? FindProblem(SpecExample example, DocumentNode document)
    {
        if (example.Section.StartsWith("Section 5", StringComparison.Ordinal) && !example.IsSchema)
        {
            return Validate(_schemas.ForValidation(example.Heading), document, SpecRules.For(example.Heading));
        }

        var isJudged = example.IsCounterExample && example.Section.StartsWith("Section 3", StringComparison.Ordinal);
        if (!isJudged)
        {
            return null;
        }

        return example.IsSchema
            ? BuildProblem(SpecSchemas.Complete(example.Source))
            : Validate(_schemas.ForTypeSystem(example.Heading), document, [.. DocumentRules.Specified]);
    }

    private static string? Validate(Schema schema, DocumentNode document, string[] rules)
    {
        var errors = DocumentValidator.Validate(schema, document, new ValidationOptions { Rules = [.. rules] });
        return errors.IsEmpty ? null : string.Join("\n", errors);
    }

    private static string? BuildProblem(string sdl)
    {
        try
        {
            Schema.Build(sdl);
            return null;
        }
        catch (GraphQLSchemaException exception)
        {
            return exception.Message;
        }
    }

    // https://spec.graphql.org/September2025/#sec-Response
    private static string? FindJsonProblem(SpecExample example)
    {
        using var response = JsonDocument.Parse(example.Source);
        var errors = response.RootElement.TryGetProperty("errors", out var list) ? list.EnumerateArray() : default;
        var surplus = errors.SelectMany(error => error.EnumerateObject()).FirstOrDefault(member => !ErrorMembers.Contains(member.Name));
        return surplus.Value.ValueKind == JsonValueKind.Undefined ? null : $"an error has the member '{surplus.Name}'";
    }
}
