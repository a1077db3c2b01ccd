using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>There is a query root, every root is an object type, and all differ.</summary>
// https://spec.graphql.org/September2025/#sec-Root-Operation-Types
internal static class RootTypes
{
    internal static void Check(Schema schema, List<GraphQLError> errors)
    {
        if (schema.RootType(OperationType.Query) is null)
        {
            errors.Add(SchemaErrors.QueryRootMissing.At(schema.Nodes.FirstOrDefault(node => !node.IsExtension)));
        }

        var roots = Enum.GetValues<OperationType>()
            .Where(operation => schema.RootType(operation) is not null)
            .Select(operation => (Operation: operation, Type: schema.RootType(operation)!)) // Filtered in the line above.
            .ToList();
        errors.AddRange(roots.Where(root => root.Type is not ObjectType).Select(root => NotAnObject(schema, root.Operation, root.Type)));
        errors.AddRange(roots.GroupBy(root => root.Type, root => root.Operation).Where(group => group.Skip(1).Any())
            .Select(group => NotDistinct(schema, group.Key, [.. group])));
    }

    private static GraphQLError NotAnObject(Schema schema, OperationType operation, NamedType type)
    {
        var node = FindNode(schema, operation) ?? type.Nodes.FirstOrDefault();
        return operation == OperationType.Query
            ? SchemaErrors.QueryRootNotObject.At(node, ("type", type))
            : SchemaErrors.RootNotObject.At(node, ("operation", operation), ("type", type));
    }

    private static GraphQLError NotDistinct(Schema schema, NamedType type, IReadOnlyList<OperationType> operations)
    {
        var names = operations.Select(Printer.Keyword).ToList();
        var english = string.Join(names.Count == 2 ? " and " : ", ", names);
        return SchemaErrors.RootsNotDistinct.At(
            operations.Select(operation => FindNode(schema, operation)),
            ("type", type),
            ("operations", new ErrorPhrase(english, string.Join("、", names))));
    }

    private static NamedTypeNode? FindNode(Schema schema, OperationType operation) =>
        schema.Nodes.SelectMany(node => node.OperationTypes).FirstOrDefault(node => node.Operation == operation)?.Type;
}
