using System.Diagnostics;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>Evaluates the boxed expressions (10.2) of one element.</summary>
internal sealed partial class BoxedInterpreter(Evaluation evaluation, DrgElement element, ExplanationRecorder recorder)
{
    private readonly Interpreter _interpreter = new(evaluation);

    /// <summary>The value of an expression as one of its declared type.</summary>
    internal FeelValue Evaluate(BoxedExpression? expression, Scope scope)
    {
        if (expression is null)
        {
            return Fail(FeelProblemKind.NoLogic, "", element.Name);
        }

        if (!evaluation.Spend(1, default) || !evaluation.TryEnter(default))
        {
            return FeelNull.Value;
        }

        var value = Dispatch(expression, scope);
        evaluation.Leave();
        At(expression.Id);
        return ItemCoercion.Coerce(value, expression.Type, evaluation);
    }

    private FeelValue Dispatch(BoxedExpression expression, Scope scope) => expression switch
    {
        BoxedLiteral literal => Evaluate(literal.Expression, literal.Id, scope),
        BoxedContext context => EvaluateContext(context, scope),
        BoxedInvocation invocation => EvaluateInvocation(invocation, scope),
        BoxedFunction function => EvaluateFunction(function, scope),
        BoxedList list => Bounded(new FeelList([.. list.Items.Select(item => Evaluate(item, scope))]), list),
        BoxedRelation relation => EvaluateRelation(relation, scope),
        BoxedConditional conditional => EvaluateConditional(conditional, scope),
        BoxedFilter filter => EvaluateFilter(filter, scope),
        BoxedFor loop => EvaluateFor(loop, scope),
        BoxedQuantified quantified => EvaluateQuantified(quantified, scope),
        DecisionTable table => new TableEvaluation(this, table, scope).Evaluate(evaluation, recorder),
        BoxedUnsupported unsupported => Fail(FeelProblemKind.ExternalFunction, unsupported.Id, unsupported.Kind),
        _ => throw new UnreachableException($"{expression.GetType().Name} is no boxed expression."),
    };

    /// <summary>The same for an explanation that is asked for after the evaluation; its problems are not wanted.</summary>
    internal BoxedInterpreter WithNewBudget() => new(evaluation.Anew(), element, recorder);

    /// <summary>The value of a FEEL text that stands in a part.</summary>
    internal FeelValue Evaluate(ExpressionText text, string part, Scope scope)
    {
        At(text.Id.Length > 0 ? text.Id : part);
        if (text.Root is null)
        {
            return FailUnreadable(text.Error);
        }

        return _interpreter.Evaluate(text.Root, scope);
    }

    /// <summary>Whether a value passes the tests of a FEEL text; null where that is unknown or the text cannot be read.</summary>
    internal bool? Test(TestsText tests, FeelValue input, string part, Scope scope)
    {
        At(tests.Id.Length > 0 ? tests.Id : part);
        if (tests.Root is null)
        {
            FailUnreadable(tests.Error);
            return null;
        }

        return _interpreter.Test(tests.Root, input, scope);
    }

    internal FeelNull Fail(FeelProblemKind kind, string part, params string[] arguments)
    {
        At(part);
        return evaluation.Fail(kind, default, arguments);
    }

    private FeelNull FailUnreadable(FeelProblem? error) =>
        evaluation.Fail(new FeelProblem(FeelProblemKind.UnreadableExpression, error?.Span ?? default, []) { Cause = error });

    private void At(string part) => evaluation.Origin = new ExpressionOrigin(element.Id, element.Name, part);

    private FeelValue Bounded(FeelValue value, BoxedExpression expression)
    {
        At(expression.Id);
        return evaluation.Bounded(value, default, element.Name);
    }

    // 10.2.1.4: each entry sees those above it; an entry without key is the result.
    private FeelValue EvaluateContext(BoxedContext context, Scope scope)
    {
        var inner = new GrowingScope(scope);
        var entries = new List<KeyValuePair<string, FeelValue>>();
        foreach (var entry in context.Entries)
        {
            var value = Evaluate(entry.Value, inner);
            if (entry.Variable is null)
            {
                return value;
            }

            value = ItemCoercion.Coerce(value, entry.Variable.Type, evaluation);
            inner.Add(entry.Variable.Name, value);
            entries.Add(new(entry.Variable.Name, value));
        }

        return Bounded(new FeelContext(entries), context);
    }

    private FeelValue EvaluateRelation(BoxedRelation relation, Scope scope)
    {
        var rows = relation.Rows.Select(row => new FeelContext(row.Zip(relation.Columns, (cell, column) =>
            KeyValuePair.Create(column.Name, ItemCoercion.Coerce(Evaluate(cell, scope), column.Type, evaluation)))));
        return Bounded(new FeelList([.. rows]), relation);
    }

    private FeelValue EvaluateConditional(BoxedConditional conditional, Scope scope)
    {
        var condition = Evaluate(conditional.If, scope);
        if (condition is not FeelBoolean)
        {
            Fail(FeelProblemKind.ConditionNotBoolean, conditional.Id, "if", $"{condition.Type}");
        }

        return condition switch
        {
            FeelBoolean { Value: true } => Evaluate(conditional.Then, scope),
            FeelBoolean or FeelNull => Evaluate(conditional.Else, scope),
            _ => FeelNull.Value,
        };
    }

    private FeelValue EvaluateFilter(BoxedFilter filter, Scope scope)
    {
        var source = Evaluate(filter.In, scope);
        At(filter.Id);
        return _interpreter.ApplyFilter(source, scope, inner => Evaluate(filter.Match, inner), FeelType.Any, default);
    }
}
