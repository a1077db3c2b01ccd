using Platform.Api.Index.Deliveries;

namespace Platform.Api.Index.Boards;

/// <summary>
/// The figures that stand for a year, a column for each code: of each the latest period of the year, corrections applied.
/// Figures may come in any order; which one stands does not depend on it.
/// </summary>
public sealed class FigureTable
{
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<long, ushort> _places;
    private readonly IReadOnlyDictionary<(long Delivery, long Enterprise), long> _superseded;
    private readonly int _rows;

    /// <param name="deliveries">The year's deliveries, in the order of acceptance.</param>
    /// <param name="superseded">Rows that a correction replaced, with the correction's id.</param>
    /// <param name="codes">Codes of the columns that are kept.</param>
    /// <param name="rows">Number of enterprises.</param>
    public FigureTable(
        IReadOnlyList<StoredDelivery> deliveries,
        IReadOnlyDictionary<(long Delivery, long Enterprise), long> superseded,
        IEnumerable<string> codes,
        int rows)
    {
        // A later period goes over an earlier one, within a period a later delivery; a place says which goes over which.
        Deliveries = [.. deliveries.OrderBy(delivery => delivery.ParsedPeriod.LastDay).ThenBy(delivery => delivery.Id)];
        _places = Deliveries.Select((delivery, index) => (delivery.Id, Place: (ushort)(index + 1))).ToDictionary(pair => pair.Id, pair => pair.Place);
        (_superseded, _rows) = (superseded, rows);
        foreach (var code in codes)
        {
            _columns[code] = new Column(rows);
        }
    }

    /// <summary>The year's deliveries, those that go over others after them.</summary>
    public IReadOnlyList<StoredDelivery> Deliveries { get; }

    /// <summary>Values by code; NaN where missing.</summary>
    public IReadOnlyDictionary<string, double[]> Values => _columns.ToDictionary(pair => pair.Key, pair => pair.Value.Values, StringComparer.Ordinal);

    /// <summary>Whether a delivery's figures are among these.</summary>
    public bool Holds(long delivery) => _places.ContainsKey(delivery);

    /// <summary>Takes a stored figure.</summary>
    /// <param name="figure">As stored.</param>
    /// <param name="row">Row of its enterprise.</param>
    public void Take(StoredFigure figure, int row)
    {
        if (!_columns.TryGetValue(figure.Code, out var column) || _superseded.ContainsKey((figure.DeliveryId, figure.EnterpriseId)))
        {
            return;
        }

        var place = _places[figure.DeliveryId];
        if (place > column.Origins[row])
        {
            (column.Values[row], column.Origins[row]) = (figure.Value, place);
        }
    }

    /// <summary>The value of a figure; NaN where missing.</summary>
    public double ValueOf(string code, int row) => _columns.TryGetValue(code, out var column) ? column.Values[row] : double.NaN;

    /// <summary>The column of a code; all missing where no template has it.</summary>
    public double[] ColumnOf(string code) => _columns.TryGetValue(code, out var column) ? column.Values : Missing(_rows);

    /// <summary>The delivery that a figure comes from; <see langword="null"/> where the figure is missing.</summary>
    public StoredDelivery? OriginOf(string code, int row) =>
        _columns.TryGetValue(code, out var column) && column.Origins[row] is > 0 and var place ? Deliveries[place - 1] : null;

    private static double[] Missing(int rows)
    {
        var values = new double[rows];
        Array.Fill(values, double.NaN);
        return values;
    }

    private sealed record Column(double[] Values, ushort[] Origins)
    {
        public Column(int rows)
            : this(Missing(rows), new ushort[rows])
        {
        }
    }
}
