using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>Values of a set of units that are compared with each other: rows are units, columns indicators. Immutable.</summary>
public sealed class ReferenceTable
{
    private readonly ImmutableArray<ImmutableArray<double>> _columns;
    private readonly Dictionary<string, int> _places;

    /// <param name="units">Codes of the rows.</param>
    /// <param name="indicators">Codes of the columns, each once.</param>
    /// <param name="columns">Values by column; NaN where missing.</param>
    /// <exception cref="ArgumentException">Lengths that do not fit, or a code twice.</exception>
    public ReferenceTable(IEnumerable<string> units, IEnumerable<string> indicators, IEnumerable<ImmutableArray<double>> columns)
    {
        Units = [.. units];
        Indicators = [.. indicators];
        _columns = [.. columns];
        if (_columns.Length != Indicators.Length || _columns.Any(column => column.Length != Units.Length))
        {
            throw new ArgumentException("The columns do not fit the units and indicators.", nameof(columns));
        }

        _places = Indicators.Select((code, place) => (code, place)).ToDictionary();
    }

    /// <summary>Codes of the rows.</summary>
    public ImmutableArray<string> Units { get; }

    /// <summary>Codes of the columns.</summary>
    public ImmutableArray<string> Indicators { get; }

    /// <summary>The values of a column; NaN where missing.</summary>
    /// <param name="indicator">Code of a column.</param>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public ImmutableArray<double> this[string indicator] => _columns[_places[indicator]];

    /// <summary>The values of a column; NaN where missing.</summary>
    /// <param name="place">Place of the column, from 0.</param>
    public ImmutableArray<double> this[int place] => _columns[place];

    /// <summary>Whether the table has a column.</summary>
    /// <param name="indicator">Code of a column.</param>
    public bool Has(string indicator) => _places.ContainsKey(indicator);

    /// <summary>The same units and indicators with other values.</summary>
    /// <param name="column">From code and values of a column to its new values.</param>
    public ReferenceTable Select(Func<string, ImmutableArray<double>, ImmutableArray<double>> column) =>
        new(Units, Indicators, Indicators.Select((code, place) => column(code, _columns[place])));

    /// <summary>Only some of the units, in their order.</summary>
    /// <param name="keep">Whether to keep a unit, by its row.</param>
    public ReferenceTable Where(Func<int, bool> keep)
    {
        var rows = Enumerable.Range(0, Units.Length).Where(keep).ToList();
        return new(
            rows.Select(row => Units[row]), Indicators, _columns.Select(column => rows.Select(row => column[row]).ToImmutableArray()));
    }

    /// <summary>Share of a unit's values that are present, 0 to 1.</summary>
    /// <param name="row">The unit's row.</param>
    public double Availability(int row) =>
        Indicators.Length == 0 ? 0 : _columns.Count(column => !double.IsNaN(column[row])) / (double)Indicators.Length;
}
