using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Analysis.Explanations;

/// <summary>One cell held against one input.</summary>
/// <param name="Input">The column.</param>
/// <param name="Test">The cell.</param>
/// <param name="Value">The input.</param>
/// <param name="Unit">The unit of the input; null for none.</param>
/// <param name="Missing">What is missing for the cell to pass; null where it passes or that cannot be told as a number of units or days.</param>
public sealed record CellReason(InputClause Input, TestsText Test, FeelValue Value, string? Unit, Shortfall? Missing);

/// <summary>How far an input is from the nearest value that passes.</summary>
/// <param name="Bound">The value that must be reached, or passed where it does not count itself.</param>
/// <param name="IsIncluded">Whether the bound itself passes.</param>
/// <param name="Distance">How far away it is, in units of the input or in days; negative where the input is too large.</param>
public sealed record Shortfall(FeelValue Bound, bool IsIncluded, decimal Distance)
{
    /// <summary>The relation that must hold, for example <c>&gt;= 6</c>.</summary>
    public string Relation => (Distance >= 0 ? ">" : "<") + (IsIncluded ? "= " : " ") + Bound;
}
