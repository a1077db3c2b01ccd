using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>Directives have proper names and arguments, and do not refer to themselves.</summary>
// https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation
internal static class DirectiveDefinitions
{
    internal static void Check(Schema schema, List<GraphQLError> errors)
    {
        foreach (var directive in schema.Directives.Where(directive => !directive.IsBuiltIn))
        {
            Names.Check(directive, errors);
            foreach (var argument in directive.Arguments)
            {
                CheckArgument(argument, errors);
            }

            var path = new List<string>();
            if (Reaches(directive, directive, [], path))
            {
                errors.Add(SchemaErrors.DirectiveSelfReference.At(
                    directive.Node, ("directive", directive.Name), ("path", string.Join(" > ", path))));
            }
        }
    }

    private static void CheckArgument(InputValueDefinition argument, List<GraphQLError> errors)
    {
        Names.Check(argument, errors);
        if (!argument.Type.IsInput)
        {
            errors.Add(SchemaErrors.DirectiveArgumentNotInput.At(
                argument.Node, ("coordinate", argument.Coordinate), ("type", argument.Type)));
        }

        FieldDefinitions.CheckDeprecation(argument, SchemaErrors.RequiredArgumentDeprecated, errors);
    }

    // Whether the definition of one directive uses another: on its arguments, or anywhere on their types.
    private static bool Reaches(
        DirectiveDefinition from, DirectiveDefinition target, HashSet<ISchemaElement> seen, List<string> path)
    {
        foreach (var argument in from.Arguments)
        {
            path.Add(argument.Coordinate);
            if (Reaches(argument, target, seen, path) || Reaches(argument.Type.Named, target, seen, path))
            {
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    private static bool Reaches(ISchemaElement element, DirectiveDefinition target, HashSet<ISchemaElement> seen, List<string> path)
    {
        if (!seen.Add(element))
        {
            return false;
        }

        foreach (var used in element.Directives.Select(applied => applied.Definition))
        {
            if (ReferenceEquals(used, target) || (seen.Add(used) && Reaches(used, target, seen, path)))
            {
                return true;
            }
        }

        return MembersOf(element).Any(member => Reaches(member, target, seen, path));
    }

    private static IEnumerable<ISchemaElement> MembersOf(ISchemaElement element) => element switch
    {
        EnumType values => values.Values,
        InputObjectType fields => fields.Fields.SelectMany<InputValueDefinition, ISchemaElement>(field => [field, field.Type.Named]),
        _ => [],
    };
}
