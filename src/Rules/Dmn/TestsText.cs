using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Dmn;

/// <summary>Unary tests of a model: a cell, or a list of allowed values.</summary>
/// <param name="Id">Id of the XML element that holds it, such as a cell; empty where it has none.</param>
/// <param name="Text">As written, without white space around it; spans of problems count from its start.</param>
/// <param name="Root">The tests; null if they could not be read.</param>
/// <param name="Error">Why they could not be read; null if they could.</param>
/// <param name="Notes">What deserves a look.</param>
public sealed record TestsText(string Id, string Text, UnaryTests? Root, FeelProblem? Error, IReadOnlyList<FeelProblem> Notes);
