using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>An enum has values, with proper names.</summary>
// https://spec.graphql.org/September2025/#sec-Enums.Type-Validation
internal static class EnumValues
{
    internal static void Check(EnumType type, List<GraphQLError> errors)
    {
        if (type.Values.Count == 0)
        {
            errors.Add(SchemaErrors.EnumWithoutValues.At(type.Nodes, ("type", type)));
        }

        foreach (var value in type.Values)
        {
            Names.Check(value, errors);
        }
    }
}
