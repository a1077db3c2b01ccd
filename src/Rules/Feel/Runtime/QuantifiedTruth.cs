using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>
/// The truth of a quantifier, condition by condition (table 49): some is their disjunction, every their conjunction. A
/// null is unknown; a condition of another type is an error that no further condition makes good.
/// </summary>
internal sealed class QuantifiedTruth(Quantifier quantifier, Evaluation evaluation, Span span)
{
    private readonly bool _isSome = quantifier == Quantifier.Some;
    private bool? _truth = quantifier == Quantifier.Every;

    internal FeelValue Value => Comparisons.Value(_truth);

    /// <summary>Whether no further condition can change the outcome.</summary>
    internal bool IsSettled { get; private set; }

    /// <summary>Takes a condition in, while the outcome is not settled; false once it is.</summary>
    internal bool Add(FeelValue condition)
    {
        if (condition is not FeelBoolean)
        {
            evaluation.Fail(FeelProblemKind.ConditionNotBoolean, span, _isSome ? "some" : "every", $"{condition.Type}");
        }

        if (condition is not (FeelBoolean or FeelNull))
        {
            _truth = null;
            IsSettled = true;
            return false;
        }

        var holds = Comparisons.Truth(condition);
        _truth = _isSome ? Comparisons.Or(_truth, holds) : Comparisons.And(_truth, holds);
        IsSettled = _truth == _isSome;
        return !IsSettled;
    }
}
