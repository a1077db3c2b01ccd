using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Withholds cells with too few behind them, and then as many more as are needed so that no small cell, and no small group
/// of withheld cells of one total, can be computed from what is published. The last word has a linear audit of all
/// published sums together.
/// </summary>
public static class CellSuppression
{
    /// <summary>Decides for every cell of a table.</summary>
    /// <param name="table">The cells and their sums.</param>
    /// <param name="minimum">Fewest that may stand behind a published cell; over 1. A cell with none is published as empty.</param>
    /// <param name="never">Keys of cells that nobody publishes anyway, such as what a total has beside its listed parts.</param>
    /// <returns>By key.</returns>
    public static IReadOnlyDictionary<string, CellStatus> Protect(
        DisclosureTable table, int minimum, IReadOnlySet<string>? never = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 2);
        var status = table.Cells.Select(cell =>
            IsSmall(cell.Count, minimum) ? CellStatus.TooFew
            : never?.Contains(cell.Key) == true ? CellStatus.Protecting
            : CellStatus.Published).ToArray();
        while (NextToWithhold(table, status, minimum) is { } cell)
        {
            status[cell] = CellStatus.Protecting;
        }

        return table.Cells.Select((cell, place) => (cell.Key, status[place])).ToDictionary();
    }

    /// <summary>The small cells that anyone could compute from the published ones; empty where the table is safe.</summary>
    /// <param name="table">The cells and their sums.</param>
    /// <param name="isPublished">Whether a cell is published, by its key.</param>
    /// <param name="minimum">Fewest that may stand behind a published cell.</param>
    public static ImmutableArray<string> Recoverable(DisclosureTable table, Func<string, bool> isPublished, int minimum)
    {
        ArgumentNullException.ThrowIfNull(table);
        var status = table.Cells.Select(cell => isPublished(cell.Key) ? CellStatus.Published : CellStatus.Protecting).ToArray();
        return [.. RecoverableCells(table, status, minimum).Select(cell => table.Cells[cell].Key)];
    }

    private static int? NextToWithhold(DisclosureTable table, CellStatus[] status, int minimum)
    {
        foreach (var relation in table.Relations)
        {
            if (Reveals(table, status, relation, minimum))
            {
                return CheapestPartner(table, status, relation);
            }
        }

        return RecoverableCells(table, status, minimum) is [var cell, ..]
            ? Partner(table, status, cell) ?? CheapestEquation(table, status)
            : null;
    }

    /// <summary>Whether a published total gives away the sum of the few who are withheld under it.</summary>
    private static bool Reveals(
        DisclosureTable table, CellStatus[] status, (int Total, ImmutableArray<int> Parts) relation, int minimum)
    {
        var withheld = relation.Parts.Where(part => status[part] != CellStatus.Published).Sum(part => table.Cells[part].Count);
        return status[relation.Total] == CellStatus.Published && IsSmall(withheld, minimum);
    }

    private static int? Partner(DisclosureTable table, CellStatus[] status, int cell) => table.Relations
        .Where(relation => relation.Total == cell || relation.Parts.Contains(cell))
        .Select(relation => CheapestPartner(table, status, relation))
        .FirstOrDefault(partner => partner is not null);

    /// <summary>The published part with the fewest behind it, which loses least; the total where no part is left.</summary>
    private static int? CheapestPartner(
        DisclosureTable table, CellStatus[] status, (int Total, ImmutableArray<int> Parts) relation)
    {
        var parts = relation.Parts.Where(part => status[part] == CellStatus.Published && table.Cells[part].Count > 0).ToList();
        if (parts.Count > 0)
        {
            return parts.MinBy(part => table.Cells[part].Count);
        }

        return status[relation.Total] == CellStatus.Published ? relation.Total : null;
    }

    /// <summary>
    /// The published total over withheld cells with the fewest behind it: where a cell follows only by a chain of sums
    /// that it is not itself in, one of them must go.
    /// </summary>
    private static int? CheapestEquation(DisclosureTable table, CellStatus[] status)
    {
        var equations = Enumerable.Range(0, status.Length).Where(cell =>
            status[cell] == CellStatus.Published && table.AtomsOf(cell).Any(atom => status[atom] != CellStatus.Published)).ToList();
        return equations.Count > 0 ? equations.MinBy(cell => table.Cells[cell].Count) : null;
    }

    private static List<int> RecoverableCells(DisclosureTable table, CellStatus[] status, int minimum)
    {
        // A published finest cell is known, so that only the withheld ones remain as unknowns.
        var unknowns = Enumerable.Range(0, status.Length)
            .Where(cell => status[cell] != CellStatus.Published && table.AtomsOf(cell) is [var atom] && atom == cell)
            .Select((cell, column) => (cell, column)).ToDictionary();
        var published = Enumerable.Range(0, status.Length).Where(cell => status[cell] == CellStatus.Published);
        var span = LinearSpan.Of(published.Select(cell => Vector(table, cell, unknowns)));
        return [.. Enumerable.Range(0, status.Length).Where(cell =>
            status[cell] != CellStatus.Published && IsSmall(table.Cells[cell].Count, minimum) &&
            span.Contains(Vector(table, cell, unknowns)))];
    }

    private static long[] Vector(DisclosureTable table, int cell, Dictionary<int, int> unknowns)
    {
        var vector = new long[unknowns.Count];
        foreach (var atom in table.AtomsOf(cell))
        {
            if (unknowns.TryGetValue(atom, out var column))
            {
                vector[column]++;
            }
        }

        return vector;
    }

    private static bool IsSmall(int count, int minimum) => count > 0 && count < minimum;
}
