using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation.SchemaRules;

namespace Platform.GraphQL.Validation;

/// <summary>Checks a schema as a whole.</summary>
// https://spec.graphql.org/September2025/#sec-Type-System
public static class SchemaValidator
{
    /// <summary>Applies the rules for type systems.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The errors: of the root types, of the directives, then of each type; empty if the schema is valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var errors = new List<GraphQLError>();
        RootTypes.Check(schema, errors);
        DirectiveDefinitions.Check(schema, errors);

        var cycles = new InputCycles(errors);
        foreach (var type in schema.Types.Where(type => !type.IsBuiltIn))
        {
            Names.Check(type, errors);
            CheckType(type, cycles, errors);
        }

        // Defaults refer to other defaults; with a circle among them none may be coerced.
        if (!DefaultCycles.Check(schema, errors))
        {
            ConstantValues.Check(schema, errors);
        }

        return [.. errors];
    }

    private static void CheckType(NamedType type, InputCycles cycles, List<GraphQLError> errors)
    {
        switch (type)
        {
            case FieldsType fields:
                FieldDefinitions.Check(fields, errors);
                InterfaceImplementations.Check(fields, errors);
                break;
            case UnionType union:
                UnionMembers.Check(union, errors);
                break;
            case EnumType values:
                EnumValues.Check(values, errors);
                break;
            case InputObjectType input:
                InputFields.Check(input, errors);
                cycles.Check(input);
                break;
        }
    }
}
