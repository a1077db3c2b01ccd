using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

internal sealed partial class Interpreter
{
    private FeelValue EvaluatePath(PathExpression node, Scope scope)
    {
        var source = Evaluate(node.Source, scope);
        return evaluation.Bounded(Select(source, node), node.Span, node.Property);
    }

    // 10.3.2.5: a path over a list is the list of the paths.
    private FeelValue Select(FeelValue source, PathExpression node)
    {
        if (source is FeelList list)
        {
            return evaluation.Spend(list.Items.Count, node.Span)
                ? new FeelList([.. list.Items.Select(item => Select(item, node))])
                : FeelNull.Value;
        }

        return Properties.Find(source, node.Property)
            ?? Fail(node, FeelProblemKind.UnknownProperty, node.Property, $"{source.Type}");
    }

    private FeelValue EvaluateFilter(Filter node, Scope scope)
    {
        var source = Evaluate(node.Source, scope);
        return ApplyFilter(source, scope, inner => Evaluate(node.Condition, inner), node.Condition.Type, node.Span);
    }

    /// <summary>
    /// Table 68: a number selects by position, a boolean filters; a value that is no list counts as a list of itself.
    /// </summary>
    internal FeelValue ApplyFilter(FeelValue source, Scope scope, Func<Scope, FeelValue> condition, FeelType conditionType, Span span)
    {
        var items = source switch
        {
            FeelList list => list.Items,
            FeelNull => [],
            _ => [source],
        };
        if (source is FeelNull)
        {
            return evaluation.Fail(FeelProblemKind.NullOperand, span, "[]");
        }

        if (items.Count == 0)
        {
            // With no element to look at, the condition itself tells a position, which finds null, from a filter.
            var isPosition = conditionType == FeelType.Number || evaluation.Attempt(() => condition(scope)) is FeelNumber;
            return isPosition ? FeelNull.Value : FeelList.Empty;
        }

        var first = condition(new ItemScope(scope, items[0]));
        return first is FeelNumber position ? At(items, position.Value) : Where(items, first, scope, condition, span);
    }

    private static FeelValue At(IReadOnlyList<FeelValue> items, decimal position)
    {
        var index = position < 0 ? items.Count + position : position - 1;
        return position != 0 && index >= 0 && index < items.Count ? items[(int)index] : FeelNull.Value;
    }

    private FeelValue Where(
        IReadOnlyList<FeelValue> items, FeelValue first, Scope scope, Func<Scope, FeelValue> condition, Span span)
    {
        var kept = new List<FeelValue>();
        for (var i = 0; i < items.Count && !evaluation.Stopped; i++)
        {
            var holds = i == 0 ? first : condition(new ItemScope(scope, items[i]));
            if (holds is not (FeelBoolean or FeelNull))
            {
                return evaluation.Fail(FeelProblemKind.ConditionNotBoolean, span, "[]", $"{holds.Type}");
            }

            if (holds == FeelBoolean.True)
            {
                kept.Add(items[i]);
            }
        }

        return new FeelList(kept);
    }
}
