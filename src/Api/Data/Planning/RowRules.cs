using System.Linq.Expressions;
using Platform.Api.Identity;

namespace Platform.Api.Data.Planning;

/// <summary>Which rows of a type a caller may see. A rule's shape is part of a plan's key, its values are parameters.</summary>
/// <param name="Shape">Names the rule; equal names have equal conditions.</param>
/// <param name="Values">The values of the condition, in the order of their places.</param>
/// <param name="Build">Row and places to condition.</param>
internal sealed record RowRule(string Shape, IReadOnlyList<object> Values, Func<Expression, SlotTable, Expression> Build);

/// <summary>
/// The one place that says who sees which rows. Every read path asks here: lists, single objects, nested lists, counts,
/// filters over neighbours and subscriptions.
/// </summary>
public abstract class RowRules
{
    /// <summary>The rule for a type; <see langword="null"/> where the caller sees every row.</summary>
    internal abstract RowRule? For(PlannedType type, Caller caller);
}
