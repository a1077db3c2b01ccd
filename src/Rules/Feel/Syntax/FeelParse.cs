namespace Platform.Rules.Feel.Syntax;

/// <summary>What reading a text gave.</summary>
/// <typeparam name="T"><see cref="FeelExpression"/> or <see cref="UnaryTests"/>.</typeparam>
/// <param name="Root">The tree; null exactly if <paramref name="Error"/> is given.</param>
/// <param name="Error">The first reason why the text cannot be read.</param>
/// <param name="Notes">What a reader should know of a readable text: normalised punctuation, undeclared names. In source order.</param>
public sealed record FeelParse<T>(T? Root, FeelProblem? Error, IReadOnlyList<FeelProblem> Notes)
    where T : class;
