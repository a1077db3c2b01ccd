using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Dmn;

/// <summary>A FEEL expression of a model.</summary>
/// <param name="Id">Id of the XML element that holds it, such as a cell; empty where it has none.</param>
/// <param name="Text">As written, without white space around it; spans of problems count from its start.</param>
/// <param name="Root">The tree; null if it could not be read.</param>
/// <param name="Error">Why it could not be read; null if it could.</param>
/// <param name="Notes">What deserves a look.</param>
public sealed record ExpressionText(string Id, string Text, FeelExpression? Root, FeelProblem? Error, IReadOnlyList<FeelProblem> Notes);
