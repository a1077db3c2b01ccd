using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel;

/// <summary>Evaluates parsed FEEL (DMN 1.5, 10.3.2). Pure: equal arguments give equal outcomes, and nothing is thrown for any text or value.</summary>
public static class FeelEvaluator
{
    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="variables">The values of its names.</param>
    /// <param name="options">Instant and budget; <see cref="EvaluationOptions.Default"/> if null.</param>
    public static FeelOutcome Evaluate(FeelExpression expression, FeelContext variables, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(variables);
        var evaluation = new Evaluation(options ?? EvaluationOptions.Default);
        var value = evaluation.Bounded(variables, expression.Span, "variables") is FeelContext accepted
            ? new Interpreter(evaluation).Evaluate(expression, new ContextScope(null, accepted))
            : FeelNull.Value;
        return new FeelOutcome(evaluation.Outcome(value), evaluation.Problems);
    }

    /// <summary>Whether a value passes tests: true, false, or null where that is unknown.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="input">The value, <c>?</c> in the tests.</param>
    /// <param name="variables">The values of other names.</param>
    /// <param name="options">Instant and budget; <see cref="EvaluationOptions.Default"/> if null.</param>
    public static FeelOutcome Test(UnaryTests tests, FeelValue input, FeelContext variables, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(variables);
        var evaluation = new Evaluation(options ?? EvaluationOptions.Default);
        var isAccepted = evaluation.Bounded(new FeelList([input, variables]), tests.Span, "variables") is FeelList;
        var truth = isAccepted ? new Interpreter(evaluation).Test(tests, input, new ContextScope(null, variables)) : null;
        return new FeelOutcome(evaluation.Outcome(Comparisons.Value(truth)), evaluation.Problems);
    }
}
