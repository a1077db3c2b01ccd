using Platform.Rules.Dmn;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables.Index;

/// <summary>Builds the index of a table from its compiled columns.</summary>
internal sealed class TableIndexBuilder(DecisionTable table, IReadOnlyList<TableColumn> columns, CellProbe probe)
{
    private static readonly TestsText Anything = new("", "-", new AnyInput(default), null, []);

    private readonly List<string> _curtailed = [];

    /// <summary>The ids of columns with cells that were too costly to index.</summary>
    internal IReadOnlyList<string> Curtailed => _curtailed;

    internal TableIndex Build()
    {
        var hasGuard = columns.Any(column => column.Guard is not null);
        var bits = table.Rules.Count + (hasGuard ? 1 : 0);
        var all = new ulong[RuleBits.WordsFor(bits)];
        for (var bit = 0; bit < bits; bit++)
        {
            RuleBits.Set(all, bit);
        }

        return new TableIndex
        {
            RuleCount = table.Rules.Count,
            HasGuard = hasGuard,
            WordsPerRow = all.Length,
            All = all,
            Columns = [.. columns.Where(column => !column.TakesAnything).Select(column => Index(column, hasGuard, all.Length))],
        };
    }

    private IndexedColumn Index(TableColumn column, bool hasGuard, int words)
    {
        var builder = new ColumnIndexBuilder(CellsOf(column, hasGuard, words), words, probe);
        var index = builder.Build(column.Slot.Kind);
        if (builder.IsCurtailed)
        {
            _curtailed.Add(column.Clause.Id);
        }

        return new IndexedColumn(column.Ordinal, column.Clause, column.Slot, index);
    }

    private List<ColumnCell> CellsOf(TableColumn column, bool hasGuard, int words)
    {
        var cells = new Dictionary<CellTest, ColumnCell>();
        for (var rule = 0; rule < column.Cells.Count; rule++)
        {
            if (!cells.TryGetValue(column.Cells[rule], out var cell))
            {
                cells[column.Cells[rule]] = cell = new ColumnCell(column.Cells[rule], new ulong[words], false);
            }

            RuleBits.Set(cell.Rules, rule);
        }

        var all = cells.Values.ToList();
        if (hasGuard)
        {
            var guard = column.Guard ?? new CellTest(Anything, column.Slot, column.Surroundings, new DelegateQuota(0));
            var cell = new ColumnCell(guard, new ulong[words], true);
            RuleBits.Set(cell.Rules, table.Rules.Count);
            all.Add(cell);
        }

        return all;
    }
}
