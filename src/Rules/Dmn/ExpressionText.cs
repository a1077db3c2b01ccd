using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Dmn;

/// <summary>A FEEL expression of a model.</summary>
/// <param name="Text">As written.</param>
/// <param name="Root">The tree; null if it could not be read.</param>
/// <param name="Error">Why it could not be read; null if it could.</param>
/// <param name="Notes">What deserves a look.</param>
public sealed record ExpressionText(string Text, FeelExpression? Root, FeelProblem? Error, IReadOnlyList<FeelProblem> Notes);
