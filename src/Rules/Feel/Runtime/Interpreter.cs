using System.Diagnostics;
using Platform.Rules.Feel.Functions;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>
/// The reference evaluator: walks the tree and follows the specification's semantic mappings (10.3.2.15) one by one.
/// Every other way to run a rule must agree with it.
/// </summary>
internal sealed partial class Interpreter(Evaluation evaluation)
{
    internal FeelValue Evaluate(FeelExpression node, Scope scope)
    {
        if (!evaluation.Spend(1, node.Span) || !evaluation.TryEnter(node.Span))
        {
            return FeelNull.Value;
        }

        var value = Dispatch(node, scope);
        evaluation.Leave();
        return value;
    }

    private FeelValue Dispatch(FeelExpression node, Scope scope) => node switch
    {
        NullLiteral => FeelNull.Value,
        ValueLiteral literal => literal.Value,
        UnreadableLiteral literal => Fail(literal, FeelProblemKind.InvalidText, $"@{new FeelString(literal.Text)}", "date, time or duration"),
        Name name => EvaluateName(name, scope),
        InputValue input => scope.FindInput() ?? Fail(input, FeelProblemKind.UnknownName, "?"),
        Arithmetic arithmetic => EvaluateArithmetic(arithmetic, scope),
        Negation negation => EvaluateNegation(negation, scope),
        Comparison comparison => EvaluateComparison(comparison, scope),
        Between between => EvaluateBetween(between, scope),
        Membership membership => EvaluateMembership(membership, scope),
        UnaryComparison comparison => EvaluateUnaryComparison(comparison, scope),
        Conjunction conjunction => EvaluateConjunction(conjunction, scope),
        Disjunction disjunction => EvaluateDisjunction(disjunction, scope),
        InstanceOf instance => EvaluateInstanceOf(instance, scope),
        PathExpression path => EvaluatePath(path, scope),
        Filter filter => EvaluateFilter(filter, scope),
        FunctionInvocation invocation => EvaluateInvocation(invocation, scope),
        Conditional conditional => EvaluateConditional(conditional, scope),
        ForExpression loop => EvaluateFor(loop, scope),
        Quantified quantified => EvaluateQuantified(quantified, scope),
        FunctionLiteral function => EvaluateFunctionLiteral(function, scope),
        ListLiteral list => EvaluateList(list, scope),
        ContextLiteral context => EvaluateContext(context, scope),
        RangeLiteral range => EvaluateRange(range, scope),
        _ => throw new UnreachableException($"{node.GetType().Name} is no expression."),
    };

    private FeelNull Fail(FeelExpression node, FeelProblemKind kind, params string[] arguments) =>
        evaluation.Fail(kind, node.Span, arguments);

    // 10.3.2.11: variables hide built-in functions.
    private FeelValue EvaluateName(Name name, Scope scope) =>
        scope.Find(name.Identifier)
        ?? BuiltInFunctions.Find(name.Identifier)
        ?? (FeelValue)Fail(name, FeelProblemKind.UnknownName, name.Identifier);

    // Table 49: if. null counts as false and leaves a reason; what is neither takes no branch.
    private FeelValue EvaluateConditional(Conditional node, Scope scope)
    {
        var condition = Evaluate(node.Condition, scope);
        if (condition is not FeelBoolean)
        {
            Fail(node.Condition, FeelProblemKind.ConditionNotBoolean, "if", $"{condition.Type}");
        }

        return condition switch
        {
            FeelBoolean { Value: true } => Evaluate(node.Then, scope),
            FeelBoolean or FeelNull => Evaluate(node.Else, scope),
            _ => FeelNull.Value,
        };
    }

    private FeelBoolean EvaluateInstanceOf(InstanceOf node, Scope scope)
    {
        var value = Evaluate(node.Value, scope);
        var conforms = value is FeelNull ? node.Tested is Types.NullType : Types.TypeConformance.Conforms(value, node.Tested);
        return FeelBoolean.Of(conforms);
    }

    private FeelValue EvaluateList(ListLiteral node, Scope scope)
    {
        var items = new FeelValue[node.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Evaluate(node.Items[i], scope);
        }

        return evaluation.Bounded(new FeelList(items), node.Span, "[]");
    }

    // Table 69: context. Each entry sees the ones before it.
    private FeelValue EvaluateContext(ContextLiteral node, Scope scope)
    {
        var entries = new List<KeyValuePair<string, FeelValue>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var inner = new GrowingScope(scope);
        foreach (var entry in node.Entries)
        {
            if (!keys.Add(entry.Key))
            {
                return evaluation.Fail(FeelProblemKind.DuplicateKey, entry.KeySpan, entry.Key);
            }

            var value = Evaluate(entry.Value, inner);
            inner.Add(entry.Key, value);
            entries.Add(new(entry.Key, value));
        }

        return evaluation.Bounded(new FeelContext(entries), node.Span, "{}");
    }
}
