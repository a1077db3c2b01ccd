using Platform.Rules.Dmn;

namespace Platform.Rules.Tables.Delegates;

/// <summary>A compiled input column.</summary>
/// <param name="Ordinal">Its place in the table, from 0.</param>
/// <param name="Clause">The column.</param>
/// <param name="Slot">Where its value stands.</param>
/// <param name="Cells">A cell a rule; equal ones are the same object.</param>
/// <param name="Guard">The test of its input values, which null passes; null where it lists none.</param>
/// <param name="Surroundings">The names that its cells can read.</param>
internal sealed record TableColumn(
    int Ordinal, InputClause Clause, Slot Slot, IReadOnlyList<CellTest> Cells, CellTest? Guard, Surroundings Surroundings)
{
    /// <summary>Whether no value makes a difference.</summary>
    internal bool TakesAnything => Guard is null && Cells.All(cell => cell.TakesAnything);
}
