using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>Defaults and the arguments of directives fit their types.</summary>
// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
internal static class ConstantValues
{
    internal static void Check(Schema schema, List<GraphQLError> errors)
    {
        var directives = new List<AppliedDirective>(schema.AppliedDirectives);
        foreach (var element in ElementsOf(schema))
        {
            directives.AddRange(element.Directives);
            if (element is InputValueDefinition { DefaultLiteral: { } literal, Type.IsInput: true } value
                && FindError(literal, value.Type) is { } error)
            {
                errors.Add(SchemaErrors.InvalidDefault.At(
                    literal, ("coordinate", value.Coordinate), ("value", Printer.Print(literal)), ("reason", error)));
            }
        }

        foreach (var directive in directives)
        {
            CheckArguments(directive, errors);
        }
    }

    private static IEnumerable<ISchemaElement> ElementsOf(Schema schema)
    {
        var types = schema.Types.Where(type => !type.IsBuiltIn).SelectMany(type => MembersOf(type).Prepend(type));
        var directives = schema.Directives.Where(directive => !directive.IsBuiltIn).SelectMany(directive => directive.Arguments);
        return types.Concat(directives);
    }

    private static IEnumerable<ISchemaElement> MembersOf(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Prepend<ISchemaElement>(field)),
        InputObjectType input => input.Fields,
        EnumType values => values.Values,
        _ => [],
    };

    private static void CheckArguments(AppliedDirective directive, List<GraphQLError> errors)
    {
        foreach (var argument in directive.Node.Arguments)
        {
            if (directive.Definition.Arguments.Find(argument.Name.Value) is { Type.IsInput: true } definition
                && FindError(argument.Value, definition.Type) is { } error)
            {
                errors.Add(SchemaErrors.InvalidDirectiveArgument.At(
                    argument.Value,
                    ("argument", argument.Name.Value),
                    ("directive", directive.Definition.Name),
                    ("value", Printer.Print(argument.Value)),
                    ("reason", error)));
            }
        }
    }

    private static GraphQLError? FindError(ValueNode literal, GraphQLType type) => (literal, type) switch
    {
        (NullValueNode, NonNullType) => CoercionErrors.NullNotAllowed.At(literal, ("type", type)),
        (NullValueNode, _) => null,
        (_, NonNullType nonNull) => FindError(literal, nonNull.Inner),
        (ListValueNode list, ListType listType) =>
            list.Items.Select(item => FindError(item, listType.Item)).FirstOrDefault(error => error is not null),
        (_, ListType listType) => FindError(literal, listType.Item),
        (ObjectValueNode fields, InputObjectType inputObject) => FindError(fields, inputObject),
        (_, InputObjectType) => CoercionErrors.ExpectedObject.At(literal, ("type", type)),
        _ => LeafLiterals.Check(literal, type),
    };

    private static GraphQLError? FindError(ObjectValueNode literal, InputObjectType type)
    {
        if (literal.Fields.FirstOrDefault(field => type.Fields.Find(field.Name.Value) is null) is { } unknown)
        {
            var suggestion = Suggestions.For(unknown.Name.Value, type.Fields.Select(field => field.Name));
            return CoercionErrors.InputFieldUnknown.At(
                unknown, ("field", unknown.Name.Value), ("type", type), ("suggestion", suggestion));
        }

        var isGiven = literal.Fields.Select(field => field.Name.Value).ToHashSet();
        if (type.Fields.FirstOrDefault(field => field.IsRequired && !isGiven.Contains(field.Name)) is { } missing)
        {
            return CoercionErrors.InputFieldMissing.At(literal, ("field", missing.Name), ("type", missing.Type));
        }

        return type.IsOneOf && literal.Fields.Length != 1
            ? CoercionErrors.OneOfKeyCount.At(literal, ("type", type))
            : literal.Fields.Select(field => FindError(field.Value, type.Fields[field.Name.Value].Type)).FirstOrDefault(error => error is not null);
    }
}
