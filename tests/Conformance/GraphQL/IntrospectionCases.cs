using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.GraphQL.Types;

namespace Platform.Conformance.GraphQL;

/// <summary>Schemas and their answer to the introspection query.</summary>
internal static class IntrospectionCases
{
    private const int LevelsOfTypes = 10;

    internal static string? Check(JsonElement test)
    {
        var schema = Schema.Build(test.GetProperty("schema").GetString() ?? "", new SchemaOptions { AssumeValidSchema = true });
        var hasDescriptions = !test.TryGetProperty("options", out var options)
            || !options.TryGetProperty("descriptions", out var descriptions)
            || descriptions.GetBoolean();
        var result = UntypedExecution.Run(schema, Query(hasDescriptions), validates: false, operationName: null, variables: default, root: null);
        return result.TryGetProperty("errors", out var errors)
            ? errors.GetRawText()
            : JsonDifference.Find(Sorted(test.GetProperty("result")), Sorted(result.GetProperty("data")));
    }

    // The specification gives the types no order; one case was recorded from a schema whose code has another one than its SDL.
    private static JsonElement Sorted(JsonElement data)
    {
        var copy = JsonSerializer.SerializeToNode(data)?["__schema"]?.AsObject() ?? [];
        var types = copy["types"]?.AsArray() ?? [];
        copy["types"] = new JsonArray([.. types.OrderBy(type => type?["name"]?.GetValue<string>(), StringComparer.Ordinal).Select(type => type?.DeepClone())]);
        return JsonSerializer.SerializeToElement(copy);
    }

    /// <summary>Asks for everything that a schema tells of itself.</summary>
    internal static string Query(bool hasDescriptions)
    {
        var description = hasDescriptions ? "description" : "";
        return $$"""
            query Introspection {
              __schema {
                {{description}}
                queryType { name kind }
                mutationType { name kind }
                subscriptionType { name kind }
                types { ...Type }
                directives { name {{description}} isRepeatable locations args(includeDeprecated: true) { ...Input } }
              }
            }

            fragment Type on __Type {
              kind name {{description}} specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name {{description}}
                args(includeDeprecated: true) { ...Input }
                type { ...Reference }
                isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...Input }
              interfaces { ...Reference }
              enumValues(includeDeprecated: true) { name {{description}} isDeprecated deprecationReason }
              possibleTypes { ...Reference }
            }

            fragment Input on __InputValue {
              name {{description}} type { ...Reference } defaultValue isDeprecated deprecationReason
            }

            fragment Reference on __Type {{Reference(LevelsOfTypes)}}
            """;
    }

    private static string Reference(int levels) => levels == 1
        ? "{ kind name }"
        : $"{{ kind name ofType {Reference(levels - 1)} }}";
}
