using Platform.GraphQL.Coercion;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Introspection;

/// <summary>What every schema has: the built-in scalars and directives and the types of introspection.</summary>
// https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema
internal static class BuiltIns
{
    /// <summary>Carries the meta fields in the built-in document; it becomes no type.</summary>
    internal const string MetaFieldsType = "__MetaFields";

    internal const string DefaultDeprecationReason = "No longer supported";

    private const string IncrementalDelivery = """
        "Permits the response to leave out the fragment at first and to deliver it later."
        directive @defer(
          "Deferred when true."
          if: Boolean! = true
          "Names the part of the response that comes later; unique within the operation."
          label: String
        ) on FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Permits the response to leave out items of the list at first and to deliver them later."
        directive @stream(
          "Streamed when true."
          if: Boolean! = true
          "Names the part of the response that comes later; unique within the operation."
          label: String
          "How many items come at first."
          initialCount: Int! = 0
        ) on FIELD
        """;

    internal static DocumentNode Document { get; } = Parse();

    /// <summary>What a schema has in addition that speaks of incremental delivery.</summary>
    internal static DocumentNode IncrementalDocument { get; } =
        GraphQLParser.Parse(new SourceText(IncrementalDelivery) { IsSynthetic = true });

    internal static ScalarCoercion? FindCoercion(string scalar) => scalar switch
    {
        "Int" => IntCoercion.Instance,
        "Float" => FloatCoercion.Instance,
        "String" => StringCoercion.Instance,
        "Boolean" => BooleanCoercion.Instance,
        "ID" => IdCoercion.Instance,
        _ => null,
    };

    internal static bool IsType(string name) =>
        Document.Definitions.OfType<TypeDefinitionNode>().Any(type => type.Name.Value == name && name != MetaFieldsType);

    private static DocumentNode Parse()
    {
        using var stream = typeof(BuiltIns).Assembly.GetManifestResourceStream("introspection.graphql")
            ?? throw new System.Diagnostics.UnreachableException("The assembly lacks its introspection schema.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return GraphQLParser.Parse(new SourceText(bytes) { IsSynthetic = true });
    }
}
