using Platform.GraphQL.Types;

namespace Platform.Api.Registry;

/// <summary>How often something of the schema was used, and by which operations.</summary>
/// <param name="Coordinate">What, as a coordinate.</param>
/// <param name="Count">How often operations with it were executed.</param>
/// <param name="Operations">The operations, the most used first.</param>
/// <param name="Reason">Why it is deprecated; null if it is not.</param>
internal sealed record ElementUsage(string Coordinate, long Count, IReadOnlyList<OperationUsage> Operations, string? Reason);

/// <summary>What of a schema is used, and what is deprecated and still used.</summary>
/// <param name="Elements">What was used, the most used first.</param>
/// <param name="Deprecated">Everything deprecated, also what nobody uses any more and so can be removed.</param>
internal sealed record UsageReport(IReadOnlyList<ElementUsage> Elements, IReadOnlyList<ElementUsage> Deprecated)
{
    public static UsageReport Of(Schema schema, IReadOnlyList<OperationUsage> operations)
    {
        var reasons = DeprecatedElements(schema).ToDictionary(element => element.Coordinate, element => element.Reason);
        var used = operations
            .SelectMany(operation => operation.Operation.Coordinates.Select(coordinate => (Coordinate: coordinate, Operation: operation)))
            .GroupBy(use => use.Coordinate, use => use.Operation, StringComparer.Ordinal)
            .Select(uses => new ElementUsage(uses.Key, uses.Sum(operation => operation.Count), [.. uses], reasons.GetValueOrDefault(uses.Key)))
            .OrderByDescending(element => element.Count).ThenBy(element => element.Coordinate, StringComparer.Ordinal)
            .ToList();
        var byCoordinate = used.ToDictionary(element => element.Coordinate);
        var deprecated = reasons
            .Select(entry => byCoordinate.GetValueOrDefault(entry.Key) ?? new ElementUsage(entry.Key, 0, [], entry.Value))
            .OrderByDescending(element => element.Count).ThenBy(element => element.Coordinate, StringComparer.Ordinal);
        return new UsageReport(used, [.. deprecated]);
    }

    private static IEnumerable<(string Coordinate, string Reason)> DeprecatedElements(Schema schema) =>
        from type in schema.Types
        from element in MembersOf(type)
        let directive = element.FindDirective("deprecated")
        where directive is not null
        select (element.Coordinate, directive.GetArgument("reason") as string ?? "");

    private static IEnumerable<ISchemaElement> MembersOf(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Prepend<ISchemaElement>(field)),
        InputObjectType input => input.Fields,
        EnumType members => members.Values,
        _ => [],
    };
}
