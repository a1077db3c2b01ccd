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

    internal static DocumentNode Document { get; } = Parse();

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
