using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Index;

/// <summary>
/// Asks the interpreter where a cell passes, so that the index cannot disagree with it. The work of one policy is
/// bounded; a cell for which it does not suffice stays out of the index.
/// </summary>
internal sealed class CellProbe
{
    /// <summary>Steps for all cells of a policy.</summary>
    private const long TotalSteps = 50_000_000;

    private const int StepsPerCell = 1_000_000;

    private static readonly EvaluationOptions Options = new() { Budget = EvaluationBudget.Default with { MaxSteps = StepsPerCell } };

    private long _left = TotalSteps;

    /// <summary>Whether all the work is used up.</summary>
    internal bool IsExhausted => _left <= 0;

    /// <summary>Whether each value passes; null if that is too costly to find out.</summary>
    internal bool[]? Test(UnaryTests tests, IReadOnlyList<FeelValue> values)
    {
        var cost = (long)values.Count * Math.Max(1, SyntaxParts.Of(tests).Count);
        if (cost > StepsPerCell || (_left -= cost) <= 0)
        {
            return null;
        }

        var evaluation = new Evaluation(Options);
        var interpreter = new Interpreter(evaluation);
        var truths = new bool[values.Count];
        for (var i = 0; i < truths.Length && !evaluation.Stopped; i++)
        {
            truths[i] = interpreter.Test(tests, values[i], Scope.Empty) == true;
        }

        _left -= evaluation.Steps;
        return evaluation.Stopped ? null : truths;
    }
}
