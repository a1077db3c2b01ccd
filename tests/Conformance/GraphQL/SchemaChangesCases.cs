using System.Text.Json;
using Platform.GraphQL.Types;
using Platform.GraphQL.Types.Changes;

namespace Platform.Conformance.GraphQL;

/// <summary>Pairs of schemas and the changes between them.</summary>
internal static class SchemaChangesCases
{
    private static readonly SchemaOptions Unvalidated = new() { AssumeValidSchema = true };

    internal static string? Check(JsonElement test)
    {
        var from = Schema.Build(test.GetProperty("from").GetString() ?? "", Unvalidated);
        var to = Schema.Build(test.GetProperty("to").GetString() ?? "", Unvalidated);
        var isBreaking = test.GetProperty("call").GetString() == "findBreakingChanges";
        var found = SchemaChanges.Find(from, to)
            .Where(change => change.IsBreaking == isBreaking)
            .Select(change => new { type = change.Code, description = change.Description });
        return JsonDifference.Find(test.GetProperty("changes"), JsonSerializer.SerializeToElement(found));
    }
}
