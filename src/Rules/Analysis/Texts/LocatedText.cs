using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Analysis.Texts;

/// <summary>One FEEL text of a model.</summary>
/// <param name="ElementId">The decision or knowledge model.</param>
/// <param name="PartId">The cell, clause or expression inside it; empty where it has no id.</param>
/// <param name="Text">As written.</param>
/// <param name="Expressions">What it is made of: an expression, or the tests of a cell; none if it could not be read.</param>
/// <param name="Notes">What the parser noticed; the error, if it could not be read, is first.</param>
internal sealed record LocatedText(
    string ElementId, string PartId, string Text, IReadOnlyList<FeelExpression> Expressions, IReadOnlyList<FeelProblem> Notes)
{
    /// <summary>For a cell: where the value under test stands; null for other texts.</summary>
    internal Slot? Tested { get; init; }

    /// <summary>The cell; null for other texts.</summary>
    internal UnaryTests? Tests { get; init; }

    /// <summary>Whether it is the output of a rule.</summary>
    internal bool IsOutput { get; init; }

    internal static LocatedText Of(string element, ExpressionText text, bool isOutput = false) =>
        new(element, text.Id, text.Text, text.Root is null ? [] : [text.Root], Joined(text.Error, text.Notes)) { IsOutput = isOutput };

    internal static LocatedText Of(string element, TestsText text, Slot? tested) =>
        new(element, text.Id, text.Text, text.Root is null ? [] : [.. SyntaxParts.Of(text.Root).Select(test => test.Expression)], Joined(text.Error, text.Notes))
        {
            Tested = tested,
            Tests = text.Root,
        };

    private static IReadOnlyList<FeelProblem> Joined(FeelProblem? error, IReadOnlyList<FeelProblem> notes) => error is null ? notes : [error, .. notes];
}
