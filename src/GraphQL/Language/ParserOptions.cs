namespace Platform.GraphQL.Language;

/// <summary>Limits and dialect of the parser. Every limit, when exceeded, is a located syntax error with a code.</summary>
public sealed record ParserOptions
{
    /// <summary>For documents of our own, such as schema files: only the nesting is limited.</summary>
    public static ParserOptions Trusted { get; } = new();

    /// <summary>For documents that come from outside.</summary>
    public static ParserOptions Request { get; } = new() { MaxBytes = 1 << 20, MaxTokens = 15_000, MaxDirectives = 16 };

    /// <summary>Most bytes of a document. Unlimited by default.</summary>
    public int MaxBytes { get; init; } = int.MaxValue;

    /// <summary>Most tokens of a document, comments not counted. Unlimited by default.</summary>
    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>
    /// Most levels of selection sets, list and object values and list types inside each other; 200 by default.
    /// It protects the stack, so raise it with care.
    /// </summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>Most directives at one location. Unlimited by default.</summary>
    public int MaxDirectives { get; init; } = int.MaxValue;

    /// <summary>Whether a fragment may define variables, as an early draft had it. Off by default.</summary>
    public bool AllowLegacyFragmentVariables { get; init; }
}
