using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>Raw values of many entities, a column for each indicator; a missing value is NaN.</summary>
public sealed class IndicatorColumns
{
    /// <param name="values">A column for each indicator, in the catalogue's order. Kept, not copied.</param>
    /// <param name="rows">Rows in use, from the first; the whole columns where not given. Lets a stream use its arrays again.</param>
    /// <exception cref="ArgumentException">A column is shorter than the rows.</exception>
    public IndicatorColumns(IEnumerable<double[]> values, int? rows = null)
    {
        Values = [.. values];
        Rows = rows ?? (Values.IsEmpty ? 0 : Values.Max(column => column.Length));
        if (Values.Any(column => column.Length < Rows))
        {
            throw new ArgumentException($"Every column needs {Rows} rows.", nameof(values));
        }
    }

    /// <summary>Raw values by indicator, in natural units; NaN where missing. An infinity scores like any value out of range.</summary>
    public ImmutableArray<double[]> Values { get; }

    /// <summary>Number of entities.</summary>
    public int Rows { get; }

    /// <summary>Section letters of GB/T 4754 as ASCII, 0 where not known; empty where no indicator depends on the industry.</summary>
    public ReadOnlyMemory<byte> Sections { get; init; }

    /// <summary>Red lines crossed, bit i for the catalogue's i-th; empty where there are none.</summary>
    public ReadOnlyMemory<ulong> RedLines { get; init; }

    /// <summary>
    /// By indicator, which values were imputed rather than reported; an empty column where none was. Empty as a whole
    /// where nothing was imputed.
    /// </summary>
    public ImmutableArray<ReadOnlyMemory<bool>> Imputed { get; init; } = [];

    /// <summary>The raw values of one entity.</summary>
    /// <param name="row">From 0.</param>
    /// <returns>In the order of the indicators.</returns>
    public double[] Row(int row) => [.. Values.Select(column => column[row])];

    internal ReadOnlySpan<byte> SectionsOf(int start, int rows) =>
        Sections.IsEmpty ? default : Sections.Span.Slice(start, rows);

    internal void Check(int indicators)
    {
        if (Values.Length != indicators)
        {
            throw new ArgumentException($"The catalogue has {indicators} indicators, the columns are {Values.Length}.");
        }

        CheckLength(Sections.Length, nameof(Sections));
        CheckLength(RedLines.Length, nameof(RedLines));
        if (Imputed.Length is not 0 && Imputed.Length != indicators)
        {
            throw new ArgumentException($"The catalogue has {indicators} indicators, {nameof(Imputed)} has {Imputed.Length}.");
        }

        foreach (var column in Imputed)
        {
            CheckLength(column.Length, nameof(Imputed));
        }
    }

    private void CheckLength(int length, string name)
    {
        if (length != 0 && length != Rows)
        {
            throw new ArgumentException($"{name} has {length} rows, the values have {Rows}.");
        }
    }
}
