using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>An input object has fields, with proper names and types.</summary>
// https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation
internal static class InputFields
{
    internal static void Check(InputObjectType type, List<GraphQLError> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add(SchemaErrors.InputWithoutFields.At(type.Nodes, ("type", type)));
        }

        foreach (var field in type.Fields)
        {
            Check(field, errors);
            if (type.IsOneOf)
            {
                CheckOneOf(field, errors);
            }
        }
    }

    private static void Check(InputValueDefinition field, List<GraphQLError> errors)
    {
        Names.Check(field, errors);
        if (!field.Type.IsInput)
        {
            errors.Add(SchemaErrors.InputFieldNotInput.At(field.Node.Type, ("coordinate", field.Coordinate), ("type", field.Type)));
        }

        FieldDefinitions.CheckDeprecation(field, SchemaErrors.RequiredInputFieldDeprecated, errors);
    }

    // https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
    private static void CheckOneOf(InputValueDefinition field, List<GraphQLError> errors)
    {
        if (field.Type.IsNonNull)
        {
            errors.Add(SchemaErrors.OneOfFieldNonNull.At(field.Node.Type, ("coordinate", field.Coordinate)));
        }

        if (field.HasDefault)
        {
            errors.Add(SchemaErrors.OneOfFieldDefault.At(field.Node, ("coordinate", field.Coordinate)));
        }
    }
}
