using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;

namespace Platform.Rules.Analysis.Texts;

/// <summary>Looks through the texts of a policy for what would silently mean something else than its author thinks.</summary>
internal sealed class TextChecks(CompiledPolicy policy)
{
    private readonly SimilarNames _similar = new(policy);
    private readonly UnitChecks _units = new(policy.Vocabulary);

    internal IEnumerable<RuleProblem> Run() => ModelTexts.Of(policy).SelectMany(Check);

    private IEnumerable<RuleProblem> Check(LocatedText text) =>
        text.Notes.Select(note => Check(text, note))
            .Concat(text.Expressions.SelectMany(expression => CheckParts(text, expression)))
            .Concat(CheckCell(text));

    private RuleProblem Check(LocatedText text, FeelProblem note) => note.Kind switch
    {
        FeelProblemKind.FullWidthNormalised => Problem(RuleProblemKind.FullWidthForm, text, note.Span, note.Arguments[0], note.Arguments[1]) with { Suggestion = note.Arguments[1] },
        FeelProblemKind.UnresolvedName => UnknownName(text, note),
        _ => Problem(RuleProblemKind.UnreadableText, text, note.Span, note.Message),
    };

    // A lone word where a text belongs most likely lacks its quotes.
    private RuleProblem UnknownName(LocatedText text, FeelProblem note)
    {
        var name = note.Arguments[0];
        var isAlone = text.Expressions.Any(expression => expression is Name && expression.Span == note.Span);
        if (isAlone && (text.IsOutput || text.Tested?.Kind is SlotKind.Text))
        {
            return Problem(RuleProblemKind.MissingQuotes, text, note.Span, name) with { Suggestion = $"\"{name}\"" };
        }

        return Problem(RuleProblemKind.UnknownNameInText, text, note.Span, name) with { Suggestion = _similar.To(name) };
    }

    private IEnumerable<RuleProblem> CheckParts(LocatedText text, FeelExpression root)
    {
        var pending = new Stack<FeelExpression>([root]);
        while (pending.TryPop(out var node))
        {
            if (Check(text, node) is { } problem)
            {
                yield return problem;
            }

            foreach (var part in SyntaxParts.Of(node))
            {
                pending.Push(part);
            }
        }
    }

    private RuleProblem? Check(LocatedText text, FeelExpression node) => node switch
    {
        FunctionInvocation { Function: Name { Identifier: "today" or "now" } clock } => Problem(RuleProblemKind.ClockRead, text, node.Span, clock.Identifier),
        Comparison comparison when Clash(comparison.Left.Type, comparison.Right.Type) =>
            Problem(RuleProblemKind.TypeClash, text, node.Span, $"{comparison.Left.Type}", $"{comparison.Right.Type}"),
        _ => _units.Check(node, text.Tested) is var (left, right) ? Problem(RuleProblemKind.UnitClash, text, node.Span, left, right) : null,
    };

    private static IEnumerable<RuleProblem> CheckCell(LocatedText text)
    {
        if (text.Tests is null || text.Tested is null)
        {
            yield break;
        }

        foreach (var test in SyntaxParts.Of(text.Tests).Where(test => !test.ReadsInput && text.Tested.Kind is not (SlotKind.Boolean or SlotKind.Value)))
        {
            if (test.Expression is Comparison or Conjunction or Disjunction or Between && NameUse.Of(test.Expression).IsConstant)
            {
                yield return Problem(RuleProblemKind.ConstantCondition, text, test.Expression.Span);
                yield break;
            }
        }

        foreach (var constant in CellShape.Of(text.Tests) is { } shape ? shape.Equated.Concat(shape.Ordered) : [])
        {
            if (text.Tested.Kind != SlotKind.Value && Clash(constant.Type, text.Tested.Type.Type))
            {
                yield return Problem(RuleProblemKind.TypeClash, text, text.Tests.Span, $"{constant}", $"{text.Tested.Type.Type}");
                yield break;
            }
        }
    }

    private static bool Clash(FeelType left, FeelType right) => left is PrimitiveType && right is PrimitiveType && left != right;

    private static RuleProblem Problem(RuleProblemKind kind, LocatedText text, Span span, params string[] arguments) =>
        new(kind, text.ElementId, text.PartId, span, arguments);
}
