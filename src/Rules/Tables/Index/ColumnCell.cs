using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables.Index;

/// <summary>A cell of a column together with all rules that have the same.</summary>
/// <param name="Test">The cell.</param>
/// <param name="Rules">The rules, as words.</param>
/// <param name="PassesNull">Whether null passes whatever the cell says, as it does where input values are listed.</param>
internal sealed record ColumnCell(CellTest Test, ulong[] Rules, bool PassesNull);
