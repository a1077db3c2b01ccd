using System.Runtime.CompilerServices;
using Platform.Api.Aggregates;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;

namespace Platform.Api.Transport;

/// <summary>Tells operations that are answered from stored rows alone from those that compute, ask the clock or the rules.</summary>
internal static class StoredData
{
    // An operation that is kept compiled always has the same list of coordinates.
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, object> Known = [];

    /// <param name="coordinates">The coordinates that an operation uses.</param>
    public static bool Covers(IReadOnlyList<string> coordinates) =>
        (bool)Known.GetValue(coordinates, list => list.Any(IsRoot) && list.All(IsStored));

    private static bool IsRoot(string coordinate) => coordinate.StartsWith("Query.", StringComparison.Ordinal);

    private static bool IsStored(string coordinate)
    {
        if (coordinate.Contains('(', StringComparison.Ordinal) || coordinate.Split('.') is not [var type, var field])
        {
            return true;
        }

        if (type == "Query")
        {
            return field is "node" or "nodes" || PlannedFields.Roots.ContainsKey(coordinate) || AggregateFields.Roots.Contains(coordinate);
        }

        return !PlannedFields.Catalogue.Contains(type) || PlannedFields.Catalogue[type].Fields.GetValueOrDefault(field) is not DeferredField;
    }
}
