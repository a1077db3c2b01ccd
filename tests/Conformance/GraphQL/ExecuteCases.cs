using System.Text.Json;
using Platform.GraphQL.Types;

namespace Platform.Conformance.GraphQL;

/// <summary>Operations over plain data and their results.</summary>
internal static class ExecuteCases
{
    internal static string? Check(JsonElement test)
    {
        var schema = Schema.Build(test.GetProperty("schema").GetString() ?? "", new SchemaOptions { AssumeValidSchema = true });
        var result = UntypedExecution.Run(
            schema,
            test.GetProperty("query").GetString() ?? "",
            validates: test.GetProperty("call").GetString() is "graphql" or "graphqlSync",
            test.GetProperty("operationName").GetString(),
            test.GetProperty("variables"),
            UntypedExecution.ToObject(test.GetProperty("root")));
        return JsonDifference.Find(test.GetProperty("result"), WithoutCodes(result));
    }

    // The reference implementation adds no code to its errors.
    private static JsonElement WithoutCodes(JsonElement result)
    {
        var copy = JsonSerializer.SerializeToNode(result)?.AsObject() ?? [];
        foreach (var error in copy["errors"]?.AsArray() ?? [])
        {
            error?.AsObject().Remove("extensions");
        }

        return JsonSerializer.SerializeToElement(copy);
    }
}
