using System.Text.Json;

namespace Platform.Conformance.GraphQL;

/// <summary>Operations over plain data and their results.</summary>
internal static class ExecuteCases
{
    internal static string? Check(JsonElement test) => "not yet";
}
