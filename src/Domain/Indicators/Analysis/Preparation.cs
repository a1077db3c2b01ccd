using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>What is done to a table before it is normalised. Each step gives a new table.</summary>
public static class Preparation
{
    /// <summary>Divides indicators by denominators, such as a sum by the population.</summary>
    /// <param name="table">The raw values.</param>
    /// <param name="denominators">Denominators of the same units in the same order.</param>
    /// <param name="denominatorOf">Code of an indicator's denominator; null where it has none.</param>
    /// <returns>Values by unit of the denominator; missing where either is, or the denominator is 0.</returns>
    /// <exception cref="ArgumentException">The tables have different units.</exception>
    public static ReferenceTable Denominate(
        ReferenceTable table, ReferenceTable denominators, Func<string, string?> denominatorOf)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(denominators);
        if (!table.Units.SequenceEqual(denominators.Units))
        {
            throw new ArgumentException("The denominators must have the table's units in their order.", nameof(denominators));
        }

        return table.Select((code, column) => denominatorOf(code) is { } by ? Quotients(column, denominators[by]) : column);
    }

    /// <summary>Fills what is missing from the unit's group.</summary>
    /// <param name="table">The values.</param>
    /// <param name="groups">The group of each unit, in the table's order.</param>
    /// <param name="centre">Mean or median of the group's values.</param>
    /// <returns>The filled values; still missing where the whole group is. Which were filled is where the two tables differ.</returns>
    public static ReferenceTable Impute(ReferenceTable table, IReadOnlyList<string> groups, Centre centre)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Select((_, column) => Filled(column, groups, centre));
    }

    /// <summary>Keeps the units with enough data.</summary>
    /// <param name="table">The values.</param>
    /// <param name="minimum">Least share of values present, 0 to 1.</param>
    public static ReferenceTable Screen(ReferenceTable table, double minimum)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Where(row => table.Availability(row) >= minimum);
    }

    private static ImmutableArray<double> Quotients(ImmutableArray<double> values, ImmutableArray<double> by) =>
        [.. values.Zip(by, (value, denominator) => denominator == 0 ? double.NaN : value / denominator)];

    private static ImmutableArray<double> Filled(ImmutableArray<double> column, IReadOnlyList<string> groups, Centre centre)
    {
        var centres = column.Select((value, row) => (value, group: groups[row]))
            .Where(cell => !double.IsNaN(cell.value))
            .GroupBy(cell => cell.group, cell => cell.value)
            .ToDictionary(group => group.Key, group => Of(centre, [.. group]));
        return [.. column.Select((value, row) =>
            double.IsNaN(value) && centres.TryGetValue(groups[row], out var filled) ? filled : value)];
    }

    private static double Of(Centre centre, double[] values) =>
        centre == Centre.Mean ? values.Average() : Distribution.Quantile(values, 0.5);
}
