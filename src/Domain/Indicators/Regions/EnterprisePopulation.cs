using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>All enterprises of some regions, in columns of one length. The arrays are kept, not copied.</summary>
public sealed class EnterprisePopulation
{
    private readonly Lazy<double[]> _ones;

    /// <param name="values">Raw values by indicator, for what is weighted by employees and for the enterprises' own scores.</param>
    /// <param name="counts">Counts by id, NaN where missing; ids that no column has are missing everywhere.</param>
    /// <param name="employees">Employees of each enterprise; 0 or more.</param>
    /// <param name="regions">The place in the tree of the region each enterprise lies in, of any tier.</param>
    /// <exception cref="ArgumentException">Columns that differ in length.</exception>
    public EnterprisePopulation(
        IndicatorColumns values, IReadOnlyDictionary<string, double[]> counts, double[] employees, int[] regions)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(employees);
        ArgumentNullException.ThrowIfNull(regions);
        var rows = values.Rows;
        if (employees.Length != rows || regions.Length != rows || counts.Values.Any(column => column.Length != rows))
        {
            throw new ArgumentException($"All columns must have the {rows} rows of the values.", nameof(counts));
        }

        (Values, Counts, Employees, Regions) = (values, counts, employees, regions);
        _ones = new(() => [.. Enumerable.Repeat(1.0, rows)]);
    }

    /// <summary>Number of enterprises.</summary>
    public int Rows => Values.Rows;

    internal IndicatorColumns Values { get; }

    internal IReadOnlyDictionary<string, double[]> Counts { get; }

    internal double[] Employees { get; }

    internal int[] Regions { get; }

    /// <summary>The columns that a measure reads, in the order of its ids; null where one is missing everywhere.</summary>
    internal double[][]? ColumnsOf(ImmutableArray<string> ids)
    {
        var columns = new double[ids.Length][];
        for (var i = 0; i < columns.Length; i++)
        {
            if (ids[i] == Measure.Enterprises)
            {
                columns[i] = _ones.Value;
            }
            else if (Counts.TryGetValue(ids[i], out var column))
            {
                columns[i] = column;
            }
            else
            {
                return null;
            }
        }

        return columns;
    }
}
