using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

internal sealed partial class BoxedInterpreter
{
    // 10.2.1.10.
    private FeelValue EvaluateFor(BoxedFor loop, Scope scope)
    {
        if (Domain(loop.In, loop.Id, scope) is not { } domain)
        {
            return FeelNull.Value;
        }

        var results = new PartialResults();
        var outer = new PartialScope(scope, results);
        foreach (var item in domain)
        {
            if (!evaluation.Spend(1, default))
            {
                return FeelNull.Value;
            }

            results.Add(Evaluate(loop.Return, new VariableScope(outer, loop.Variable) { Value = item }));
        }

        return Bounded(results.Snapshot(), loop);
    }

    // 10.2.1.11.
    private FeelValue EvaluateQuantified(BoxedQuantified quantified, Scope scope)
    {
        if (Domain(quantified.In, quantified.Id, scope) is not { } domain)
        {
            return FeelNull.Value;
        }

        At(quantified.Id);
        var truth = new QuantifiedTruth(quantified.Quantifier, evaluation, default);
        foreach (var item in domain)
        {
            if (!evaluation.Spend(1, default))
            {
                return FeelNull.Value;
            }

            var condition = Evaluate(quantified.Satisfies, new VariableScope(scope, quantified.Variable) { Value = item });
            if (!truth.Add(condition))
            {
                break;
            }
        }

        return truth.Value;
    }

    private IEnumerable<FeelValue>? Domain(BoxedExpression? source, string part, Scope scope)
    {
        var value = Evaluate(source, scope);
        var domain = IterationDomain.Of(value);
        if (domain is null)
        {
            Fail(FeelProblemKind.NotIterable, part, $"{value.Type}");
        }

        return domain;
    }
}
