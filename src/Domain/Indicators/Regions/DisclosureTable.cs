using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>Cells that are to be published together, and which of them add up to which. Totals may be parts of further totals.</summary>
public sealed class DisclosureTable
{
    private readonly Dictionary<string, int> _places;
    private readonly ImmutableArray<ImmutableArray<int>> _atoms;

    /// <param name="cells">Every cell with the number of enterprises (or answers) behind it.</param>
    /// <param name="relations">Every sum among them; a total may have several, such as over regions and over sectors.</param>
    /// <exception cref="ArgumentException">A cell twice, a relation with a cell that is not there, or a total that is part of itself.</exception>
    public DisclosureTable(IEnumerable<TableCell> cells, IEnumerable<TableRelation> relations)
    {
        Cells = [.. cells];
        _places = Cells.Select((cell, place) => (cell.Key, place)).ToDictionary();
        Relations = [.. relations.Select(relation => (PlaceOf(relation.Total), relation.Parts.Select(PlaceOf).ToImmutableArray()))];
        _atoms = Atoms();
    }

    internal ImmutableArray<TableCell> Cells { get; }

    internal ImmutableArray<(int Total, ImmutableArray<int> Parts)> Relations { get; }

    /// <summary>The finest cells that a cell is the sum of.</summary>
    internal ImmutableArray<int> AtomsOf(int cell) => _atoms[cell];

    private int PlaceOf(string key) => _places.TryGetValue(key, out var place)
        ? place
        : throw new ArgumentException($"A relation names the cell '{key}', which is not there.", nameof(key));

    private ImmutableArray<ImmutableArray<int>> Atoms()
    {
        var parts = Relations.GroupBy(relation => relation.Total).ToDictionary(group => group.Key, group => group.First().Parts);
        var atoms = new ImmutableArray<int>[Cells.Length];
        for (var cell = 0; cell < atoms.Length; cell++)
        {
            Find(cell, depth: 0);
        }

        return [.. atoms];

        ImmutableArray<int> Find(int cell, int depth)
        {
            if (depth > Cells.Length)
            {
                throw new ArgumentException($"The cell '{Cells[cell].Key}' is a part of itself.");
            }

            if (atoms[cell].IsDefault)
            {
                atoms[cell] = parts.TryGetValue(cell, out var under)
                    ? [.. under.SelectMany(part => Find(part, depth + 1)).Order()]
                    : [cell];
            }

            return atoms[cell];
        }
    }
}
