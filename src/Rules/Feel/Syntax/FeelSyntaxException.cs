namespace Platform.Rules.Feel.Syntax;

/// <summary>Unwinds the parser to <see cref="FeelParser"/>'s entry points, which turn it into a problem; never leaves the library.</summary>
internal sealed class FeelSyntaxException(FeelProblemKind kind, Span span, params string[] arguments) : Exception
{
    internal FeelProblem Problem { get; } = new(kind, span, arguments);
}
