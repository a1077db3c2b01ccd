namespace Platform.GraphQL.Cost;

/// <summary>The directives by which a schema declares what its fields cost. A schema that uses them adds their definitions.</summary>
// https://ibm.github.io/graphql-specs/cost-spec.html
public static class CostDirectives
{
    /// <summary>The definitions, as a document to be built into the schema.</summary>
    public const string Sdl = """
        "What a call of the field, an object of the type or a use of the argument costs; a decimal number."
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | INTERFACE | OBJECT | UNION

        "How long the list of the field gets."
        directive @listSize(
          "The length if no argument tells."
          assumedSize: Int
          "The arguments that tell the length; a path such as input.first leads into an input object."
          slicingArguments: [String!]
          "The length if none of those arguments is given; it takes the place of assumedSize then."
          slicingArgumentDefaultValue: Int
          "The fields of the returned object that have this length, instead of the field itself."
          sizedFields: [String!]
          "Whether exactly one of those arguments has to be given, unless there is a default."
          requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION
        """;
}
