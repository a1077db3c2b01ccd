namespace Platform.GraphQL.Language;

/// <summary>Turns text into syntax. Every method throws <see cref="GraphQLSyntaxException"/> for a text that does not fit.</summary>
public static class GraphQLParser
{
    /// <summary>Parses a whole document: operations and fragments, or a schema.</summary>
    /// <param name="source">The document.</param>
    /// <param name="options">Limits and dialect; <see cref="ParserOptions.Trusted"/> by default.</param>
    public static DocumentNode Parse(SourceText source, ParserOptions? options = null)
    {
        var parser = new Parser(source, options ?? ParserOptions.Trusted);
        return parser.ParseDocument();
    }

    /// <summary>Parses a whole document from UTF-8.</summary>
    /// <param name="utf8">The document; the bytes must not change afterwards.</param>
    /// <param name="options">Limits and dialect; <see cref="ParserOptions.Trusted"/> by default.</param>
    public static DocumentNode Parse(ReadOnlyMemory<byte> utf8, ParserOptions? options = null) =>
        Parse(new SourceText(utf8), options);

    /// <summary>Parses a whole document from a string.</summary>
    /// <param name="text">The document.</param>
    /// <param name="options">Limits and dialect; <see cref="ParserOptions.Trusted"/> by default.</param>
    public static DocumentNode Parse(string text, ParserOptions? options = null) => Parse(new SourceText(text), options);

    /// <summary>Parses a value, which may contain variables.</summary>
    /// <param name="text">The value.</param>
    /// <param name="options">Limits and dialect; <see cref="ParserOptions.Trusted"/> by default.</param>
    public static ValueNode ParseValue(string text, ParserOptions? options = null)
    {
        var parser = new Parser(new SourceText(text), options ?? ParserOptions.Trusted);
        return parser.ParseWhole(static (ref Parser inner) => inner.ParseValue(isConstant: false));
    }

    /// <summary>Parses a value without variables.</summary>
    /// <param name="text">The value.</param>
    /// <param name="options">Limits and dialect; <see cref="ParserOptions.Trusted"/> by default.</param>
    public static ValueNode ParseConstantValue(string text, ParserOptions? options = null)
    {
        var parser = new Parser(new SourceText(text), options ?? ParserOptions.Trusted);
        return parser.ParseWhole(static (ref Parser inner) => inner.ParseValue(isConstant: true));
    }

    /// <summary>Parses a reference to a type, such as <c>[String!]!</c>.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="options">Limits and dialect; <see cref="ParserOptions.Trusted"/> by default.</param>
    public static TypeNode ParseType(string text, ParserOptions? options = null)
    {
        var parser = new Parser(new SourceText(text), options ?? ParserOptions.Trusted);
        return parser.ParseWhole(static (ref Parser inner) => inner.ParseTypeReference());
    }
}
