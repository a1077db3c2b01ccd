using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>A type has everything of the interfaces that it declares.</summary>
// https://spec.graphql.org/September2025/#IsValidImplementation()
internal static class InterfaceImplementations
{
    internal static void Check(FieldsType type, List<GraphQLError> errors)
    {
        var seen = new HashSet<NamedType>();
        foreach (var declared in type.Interfaces)
        {
            var nodes = NodesOf(type, declared);
            if (declared is not InterfaceType implemented)
            {
                errors.Add(SchemaErrors.ImplementsNonInterface.At(nodes, ("type", type), ("interface", declared)));
            }
            else if (ReferenceEquals(type, implemented))
            {
                errors.Add(SchemaErrors.ImplementsItself.At(nodes, ("type", type)));
            }
            else if (!seen.Add(implemented))
            {
                errors.Add(SchemaErrors.ImplementsTwice.At(nodes, ("type", type), ("interface", implemented)));
            }
            else
            {
                CheckAncestors(type, implemented, errors);
                CheckFields(type, implemented, errors);
            }
        }
    }

    private static void CheckAncestors(FieldsType type, InterfaceType implemented, List<GraphQLError> errors)
    {
        foreach (var ancestor in implemented.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            var nodes = NodesOf(implemented, ancestor).Concat(NodesOf(type, implemented));
            errors.Add(ReferenceEquals(ancestor, type)
                ? SchemaErrors.ImplementsCircularly.At(nodes, ("type", type), ("interface", implemented))
                : SchemaErrors.AncestorNotImplemented.At(nodes, ("type", type), ("ancestor", ancestor), ("interface", implemented)));
        }
    }

    private static void CheckFields(FieldsType type, InterfaceType implemented, List<GraphQLError> errors)
    {
        foreach (var expected in implemented.Fields)
        {
            if (type.Fields.Find(expected.Name) is { } field)
            {
                CheckField(field, expected, errors);
            }
            else
            {
                errors.Add(SchemaErrors.InterfaceFieldMissing.At(
                    type.Nodes.Prepend(expected.Node), ("coordinate", expected.Coordinate), ("type", type)));
            }
        }
    }

    private static void CheckField(FieldDefinition field, FieldDefinition expected, List<GraphQLError> errors)
    {
        if (!field.Type.IsSubTypeOf(expected.Type))
        {
            errors.Add(SchemaErrors.InterfaceFieldType.At(
                [expected.Node.Type, field.Node.Type],
                ("interfaceField", expected.Coordinate),
                ("expected", expected.Type),
                ("field", field.Coordinate),
                ("actual", field.Type)));
        }

        foreach (var argument in expected.Arguments)
        {
            CheckArgument(field, argument, errors);
        }

        foreach (var extra in field.Arguments.Where(argument => argument.IsRequired && expected.Arguments.Find(argument.Name) is null))
        {
            errors.Add(SchemaErrors.InterfaceArgumentRequired.At(
                [extra.Node, expected.Node],
                ("field", field.Coordinate),
                ("argument", extra.Name),
                ("interfaceField", expected.Coordinate)));
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            errors.Add(SchemaErrors.InterfaceFieldDeprecated.At(
                [field.Node, expected.Node], ("interfaceField", expected.Coordinate), ("field", field.Coordinate)));
        }
    }

    private static void CheckArgument(FieldDefinition field, InputValueDefinition expected, List<GraphQLError> errors)
    {
        if (field.Arguments.Find(expected.Name) is not { } argument)
        {
            errors.Add(SchemaErrors.InterfaceArgumentMissing.At(
                [expected.Node, field.Node], ("coordinate", expected.Coordinate), ("field", field.Coordinate)));
        }
        else if (!argument.Type.IsSameAs(expected.Type))
        {
            errors.Add(SchemaErrors.InterfaceArgumentType.At(
                [expected.Node.Type, argument.Node.Type],
                ("interfaceArgument", expected.Coordinate),
                ("expected", expected.Type),
                ("argument", argument.Coordinate),
                ("actual", argument.Type)));
        }
    }

    private static IEnumerable<SyntaxNode> NodesOf(FieldsType type, NamedType implemented) =>
        type.Nodes.OfType<FieldsTypeNode>()
            .SelectMany(node => node.Interfaces)
            .Where(node => node.Name.Value == implemented.Name);
}
