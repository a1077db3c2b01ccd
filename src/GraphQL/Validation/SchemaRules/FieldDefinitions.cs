using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>A type has fields, with proper names, types and arguments.</summary>
// https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
// https://spec.graphql.org/September2025/#sec-Interfaces.Type-Validation
internal static class FieldDefinitions
{
    internal static void Check(FieldsType type, List<GraphQLError> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add(SchemaErrors.TypeWithoutFields.At(type.Nodes, ("type", type)));
        }

        foreach (var field in type.Fields)
        {
            Check(field, errors);
        }
    }

    /// <summary>What must be given cannot be deprecated.</summary>
    // https://spec.graphql.org/September2025/#sec--deprecated
    internal static void CheckDeprecation(InputValueDefinition value, ErrorDefinition definition, List<GraphQLError> errors)
    {
        if (value is { IsRequired: true, DeprecationReason: not null })
        {
            var directive = value.Node.Directives.FirstOrDefault(candidate => candidate.Name.Value == "deprecated");
            errors.Add(definition.At([directive, value.Node.Type], ("coordinate", value.Coordinate)));
        }
    }

    private static void Check(FieldDefinition field, List<GraphQLError> errors)
    {
        Names.Check(field, errors);
        if (!field.Type.IsOutput)
        {
            errors.Add(SchemaErrors.FieldNotOutput.At(field.Node.Type, ("coordinate", field.Coordinate), ("type", field.Type)));
        }

        foreach (var argument in field.Arguments)
        {
            CheckArgument(argument, errors);
        }
    }

    // https://spec.graphql.org/September2025/#sec-Field-Arguments
    private static void CheckArgument(InputValueDefinition argument, List<GraphQLError> errors)
    {
        Names.Check(argument, errors);
        if (!argument.Type.IsInput)
        {
            errors.Add(SchemaErrors.ArgumentNotInput.At(
                argument.Node.Type, ("coordinate", argument.Coordinate), ("type", argument.Type)));
        }

        CheckDeprecation(argument, SchemaErrors.RequiredArgumentDeprecated, errors);
    }
}
