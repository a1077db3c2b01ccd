using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>The delivered figures of many enterprises in columns, for scoring and for pooling over regions.</summary>
/// <param name="Values">Raw values by indicator; NaN where missing.</param>
/// <param name="Counts">Counts by id; NaN where missing.</param>
public sealed record DeliveredColumns(IndicatorColumns Values, IReadOnlyDictionary<string, double[]> Counts)
{
    /// <summary>Turns rows into columns.</summary>
    /// <param name="catalogue">The catalogue that will score them.</param>
    /// <param name="enterprises">Figures of each enterprise by code of the templates' columns.</param>
    /// <param name="sections">Section letter of GB/T 4754 of each; 0 where not known.</param>
    /// <param name="redLines">Red lines of each, bit i for the catalogue's i-th.</param>
    /// <exception cref="ArgumentException">Not a section and red lines for each enterprise.</exception>
    public static DeliveredColumns Of(
        IndicatorCatalogue catalogue,
        IReadOnlyList<IReadOnlyDictionary<string, double>> enterprises,
        ReadOnlyMemory<byte> sections,
        ReadOnlyMemory<ulong> redLines)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(enterprises);
        var rows = enterprises.Count;
        if (sections.Length != rows || redLines.Length != rows)
        {
            throw new ArgumentException($"There must be a section and red lines for each of the {rows} enterprises.", nameof(sections));
        }

        double[][] columns = [.. catalogue.Indicators.Select(_ => new double[rows])];
        var counts = catalogue.Rules.Counts.ToDictionary(count => count.Id, _ => new double[rows], StringComparer.Ordinal);
        for (var row = 0; row < rows; row++)
        {
            Fill(row, columns, DeliveredValues.Of(catalogue, enterprises[row]));
            foreach (var (id, column) in counts)
            {
                column[row] = enterprises[row].TryGetValue(id, out var count) ? count : double.NaN;
            }
        }

        return new(new IndicatorColumns(columns, rows) { Sections = sections, RedLines = redLines }, counts);
    }

    private static void Fill(int row, double[][] columns, ImmutableArray<double> raw)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i][row] = raw[i];
        }
    }
}
