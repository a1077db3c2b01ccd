using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.Conformance.GraphQL;

/// <summary>The schemas that the specification's examples are about, completed where the text leaves something to the reader.</summary>
internal sealed class SpecSchemas
{
    private const string ValidationSection = "Section 5 -- Validation";

    private static readonly SchemaOptions Unvalidated = new() { AssumeValidDocuments = true, AssumeValidSchema = true };

    // The roots of the selections that the chapter on types shows, by heading.
    private static readonly Dictionary<string, string> Roots = new()
    {
        ["Objects"] = "Person",
        ["Interfaces"] = "Contact",
        ["Unions"] = "SearchQuery",
        ["Non-Null"] = "NonNullQuery",
    };

    private readonly IReadOnlyList<SpecExample> _examples;

    internal SpecSchemas(IReadOnlyList<SpecExample> examples) => _examples = examples;

    /// <summary>The schema of the validation chapter, its later extensions included.</summary>
    internal Schema ForValidation(string heading)
    {
        // The chapter speaks of these without defining them.
        const string unwritten = """
            type Subscription { newMessage: Message disallowedSecondRootField: Boolean }
            type Message { body: String sender: String }
            extend type Arguments { nonNullBooleanListField(nonNullBooleanListArg: [Boolean]!): [Boolean] }
            """;
        var isSeparate = heading == "Operation Type Existence";
        var parts = _examples.Where(example => example.Section == ValidationSection && example.IsSchema && !example.IsCounterExample)
            .Where(example => example.Heading == "Operation Type Existence" == isSeparate)
            .Select(example => example.Source);
        return Schema.Build(string.Join("\n", parts.Append(unwritten)), Unvalidated);
    }

    /// <summary>The schema that the type system chapter builds up under a heading.</summary>
    internal Schema ForTypeSystem(string heading)
    {
        const string nonNull = "type NonNullQuery { fieldWithNonNullArg(nonNullArg: String!): String }";
        var parts = _examples.Where(example => example.Heading == heading && example.IsSchema && !example.IsCounterExample)
            .Where(example => !example.Source.StartsWith("extend", StringComparison.Ordinal))
            .Select(example => example.Source);

        // A type is shown several times, each time with more fields: the last one counts.
        var definitions = GraphQLParser.Parse(string.Join("\n", parts.Append(nonNull))).Definitions.OfType<TypeDefinitionNode>()
            .GroupBy(definition => definition.Name.Value)
            .Select(group => Printer.Print(group.Last()));
        var sdl = string.Join("\n", definitions.Append($"schema {{ query: {Roots[heading]} }}"));
        return Schema.Build(sdl + "\n" + StubsFor(sdl), Unvalidated);
    }

    /// <summary>A document with a query root and scalars for the types that it leaves undefined.</summary>
    internal static string Complete(string sdl) => $"{sdl}\ntype Query {{ placeholder: Int }}\n{StubsFor(sdl)}";

    private static string StubsFor(string sdl)
    {
        var definitions = GraphQLParser.Parse(sdl).Definitions;
        var defined = definitions.OfType<TypeDefinitionNode>().Select(type => type.Name.Value)
            .Concat(["Int", "Float", "String", "Boolean", "ID"]);
        var referred = definitions.OfType<FieldsTypeNode>().SelectMany(type => type.Fields).Select(field => NameOf(field.Type));
        return string.Join("\n", referred.Except(defined).Select(name => $"scalar {name}"));
    }

    private static string NameOf(TypeNode type) => type switch
    {
        ListTypeNode list => NameOf(list.Item),
        NonNullTypeNode nonNull => NameOf(nonNull.Inner),
        _ => Printer.Print(type),
    };
}
