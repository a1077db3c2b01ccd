using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>Names do not begin with two underscores.</summary>
// https://spec.graphql.org/September2025/#sec-Names.Reserved-Names
internal static class Names
{
    internal static void Check(ISchemaElement element, List<GraphQLError> errors)
    {
        if (element.Name.StartsWith("__", StringComparison.Ordinal))
        {
            errors.Add(SchemaErrors.ReservedName.At(element.Nodes.FirstOrDefault(), ("name", element.Name)));
        }
    }
}
