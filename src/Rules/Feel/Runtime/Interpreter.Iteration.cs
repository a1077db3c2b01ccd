using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

internal sealed partial class Interpreter
{
    // 10.3.2.14.
    private FeelValue EvaluateFor(ForExpression node, Scope scope)
    {
        var results = new PartialResults();
        var completed = Iterate(node.Iterators, 0, new PartialScope(scope, results), inner =>
        {
            results.Add(Evaluate(node.Return, inner));
            return true;
        });
        return completed ? evaluation.Bounded(results.Snapshot(), node.Span, "for") : FeelNull.Value;
    }

    // 10.3.2.15, table 49.
    private FeelValue EvaluateQuantified(Quantified node, Scope scope)
    {
        var truth = new QuantifiedTruth(node.Quantifier, evaluation, node.Condition.Span);
        var completed = Iterate(node.Iterators, 0, scope, inner => truth.Add(Evaluate(node.Condition, inner)));
        return completed || truth.IsSettled ? truth.Value : FeelNull.Value;
    }

    /// <summary>
    /// Runs a body for every combination of the iterators, the last moving fastest, until the body says stop.
    /// False if it was stopped or an iterator has nothing to iterate over.
    /// </summary>
    private bool Iterate(IReadOnlyList<Iterator> iterators, int index, Scope scope, Func<Scope, bool> body)
    {
        if (index == iterators.Count)
        {
            return body(scope);
        }

        var iterator = iterators[index];
        if (Domain(iterator, scope) is not { } domain || !evaluation.TryEnter(iterator.Source.Span))
        {
            return false;
        }

        var completed = true;
        foreach (var value in domain)
        {
            var inner = new VariableScope(scope, iterator.Variable) { Value = value };
            completed = evaluation.Spend(1, iterator.Source.Span) && Iterate(iterators, index + 1, inner, body);
            if (!completed)
            {
                break;
            }
        }

        evaluation.Leave();
        return completed;
    }

    private IEnumerable<FeelValue>? Domain(Iterator iterator, Scope scope)
    {
        var source = Evaluate(iterator.Source, scope);
        var domain = iterator.End is null
            ? IterationDomain.Of(source)
            : IterationDomain.Between(source, Evaluate(iterator.End, scope));
        if (domain is null)
        {
            Fail(iterator.Source, FeelProblemKind.NotIterable, $"{source.Type}");
        }

        return domain;
    }
}
