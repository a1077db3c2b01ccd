using System.Globalization;
using System.Runtime.CompilerServices;
using Platform.Rules.Feel.Functions.Patterns;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>The state of one evaluation: what it has used of its budget and the problems met. Lives on one thread.</summary>
internal sealed class Evaluation(EvaluationOptions options)
{
    private const int MaxProblems = 100;

    private readonly List<FeelProblem> _problems = [];
    private int _steps;
    private int _depth;

    /// <summary>Whether the budget is used up; everything then gives null at once, so that the evaluation unwinds.</summary>
    internal bool Stopped { get; private set; }

    /// <summary>The model part whose expression is being evaluated.</summary>
    internal ExpressionOrigin? Origin { get; set; }

    internal DateTimeOffset? Instant => options.Instant;

    internal EvaluationBudget Budget => options.Budget;

    /// <summary>What it has used of the steps of its budget.</summary>
    internal int Steps => _steps;

    internal IReadOnlyList<FeelProblem> Problems => _problems;

    /// <summary>Patterns already compiled in this evaluation; a loop uses few patterns many times.</summary>
    internal Dictionary<(string Pattern, string Flags), CompiledPattern> Patterns { get; } = [];

    /// <summary>An evaluation with the same options and nothing used yet.</summary>
    internal Evaluation Anew() => new(options);

    internal FeelNull Fail(FeelProblemKind kind, Span span, params string[] arguments) => Fail(new FeelProblem(kind, span, arguments));

    internal FeelNull Fail(FeelProblem problem)
    {
        if (_problems.Count < MaxProblems && !Stopped)
        {
            _problems.Add(problem with { Origin = Origin });
        }

        return FeelNull.Value;
    }

    /// <summary>The result of the whole evaluation: what a stopped one has put together is of no use.</summary>
    internal FeelValue Outcome(FeelValue value) => Stopped ? FeelNull.Value : value;

    /// <summary>Takes steps from the budget; false once there are none left.</summary>
    internal bool Spend(int steps, Span span)
    {
        _steps = steps > Budget.MaxSteps - _steps ? Budget.MaxSteps + 1 : _steps + steps;
        return !Stopped && (_steps <= Budget.MaxSteps || Stop(FeelProblemKind.StepsExhausted, span, Plain(Budget.MaxSteps)));
    }

    /// <summary>Goes one level deeper; every true is answered by a <see cref="Leave"/>.</summary>
    internal bool TryEnter(Span span)
    {
        if (_depth >= Budget.MaxRecursion || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Stop(FeelProblemKind.RecursionTooDeep, span, Plain(_depth));
        }

        _depth++;
        return true;
    }

    internal void Leave() => _depth--;

    /// <summary>The value, or null with a reason if it is larger than the budget allows.</summary>
    internal FeelValue Bounded(FeelValue value, Span span, string operation)
    {
        if (value is FeelString text)
        {
            return !Spend((int)text.Weight, span) ? FeelNull.Value
                : text.Value.Length <= Budget.MaxText ? value
                : Fail(FeelProblemKind.ValueTooLarge, span, operation, Plain(Budget.MaxText));
        }

        if (value.Depth > Budget.MaxNesting)
        {
            return Fail(FeelProblemKind.ValueTooDeep, span, Plain(Budget.MaxNesting));
        }

        return value.Weight > Budget.MaxWeight
            ? Fail(FeelProblemKind.ValueTooLarge, span, operation, Plain(Budget.MaxWeight))
            : value;
    }

    /// <summary>Runs an attempt whose problems do not count.</summary>
    internal FeelValue Attempt(Func<FeelValue> attempt)
    {
        var known = _problems.Count;
        var value = attempt();
        if (!Stopped)
        {
            _problems.RemoveRange(known, _problems.Count - known);
        }

        return value;
    }

    private bool Stop(FeelProblemKind kind, Span span, string limit)
    {
        if (!Stopped)
        {
            // The reason why everything else is null is kept even if the list is full.
            _problems.RemoveRange(Math.Min(_problems.Count, MaxProblems - 1), Math.Max(0, _problems.Count - MaxProblems + 1));
            Fail(kind, span, limit);
            Stopped = true;
        }

        return false;
    }

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
