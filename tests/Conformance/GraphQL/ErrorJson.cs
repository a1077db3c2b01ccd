using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.GraphQL.Errors;

namespace Platform.Conformance.GraphQL;

/// <summary>Errors in the shape of the cases: message and locations.</summary>
internal static class ErrorJson
{
    internal static JsonElement Of(IEnumerable<GraphQLError> errors) =>
        JsonSerializer.SerializeToElement(new JsonArray([.. errors.Select(Of)]));

    internal static JsonObject Of(GraphQLError error)
    {
        var result = new JsonObject { ["message"] = error.Message };
        if (error.HasLocations)
        {
            result["locations"] = new JsonArray([.. error.Locations.Select(location =>
                new JsonObject { ["line"] = location.Line, ["column"] = location.Column })]);
        }

        return result;
    }
}
