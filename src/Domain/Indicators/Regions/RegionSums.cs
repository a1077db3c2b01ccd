namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Sums of columns by region. Each enterprise is added to its own region once, in the order of the rows, so the sums have the same
/// bits on any number of threads.
/// </summary>
/// <param name="Columns">By column and then region: sums over the enterprises that have a value in all columns.</param>
/// <param name="Employees">Employees of those enterprises by region.</param>
/// <param name="Enterprises">Their number by region.</param>
internal sealed record RegionSums(double[][] Columns, double[] Employees, double[] Enterprises)
{
    /// <summary>Nothing, of no column.</summary>
    internal static RegionSums None(int count) => new([], new double[count], new double[count]);

    /// <summary>Sums columns of an enterprise's counts.</summary>
    internal static RegionSums Of(int count, int[] regions, double[][] columns, double[] employees)
    {
        var sums = new RegionSums([.. columns.Select(_ => new double[count])], new double[count], new double[count]);
        for (var row = 0; row < regions.Length; row++)
        {
            if (HasAll(columns, row))
            {
                for (var i = 0; i < columns.Length; i++)
                {
                    sums.Columns[i][regions[row]] += columns[i][row];
                }

                sums.Employees[regions[row]] += employees[row];
                sums.Enterprises[regions[row]]++;
            }
        }

        return sums;
    }

    /// <summary>Sums weight x value of one column.</summary>
    internal static RegionSums Weighted(int count, int[] regions, ReadOnlySpan<double> values, double[] weights)
    {
        var sums = new RegionSums([new double[count]], new double[count], new double[count]);
        for (var row = 0; row < regions.Length; row++)
        {
            if (!double.IsNaN(values[row]))
            {
                sums.Columns[0][regions[row]] += weights[row] * values[row];
                sums.Employees[regions[row]] += weights[row];
                sums.Enterprises[regions[row]]++;
            }
        }

        return sums;
    }

    /// <summary>The sums of one indicator, each region's own and its children's.</summary>
    /// <param name="tree">The regions.</param>
    /// <param name="parts">By place in the tree; null where no enterprise lies directly in the region.</param>
    /// <param name="indicator">Place in the catalogue's indicators.</param>
    internal static RegionSums RolledUp(RegionTree tree, RegionPart?[] parts, int indicator)
    {
        var columns = parts.Max(part => part?.Indicators[indicator].Sums.Length ?? 0);
        var sums = new RegionSums(
            [.. Enumerable.Range(0, columns).Select(_ => new double[parts.Length])], new double[parts.Length], new double[parts.Length]);
        for (var region = 0; region < parts.Length; region++)
        {
            if (parts[region]?.Indicators[indicator] is { } own)
            {
                sums.Employees[region] = own.Employees;
                sums.Enterprises[region] = own.Enterprises;
                for (var i = 0; i < own.Sums.Length; i++)
                {
                    sums.Columns[i][region] = own.Sums[i];
                }
            }
        }

        foreach (var column in sums.Columns.Append(sums.Employees).Append(sums.Enterprises))
        {
            RollUp(tree, column);
        }

        return sums;
    }

    /// <summary>Adds every region to its parent; regions stand after those under them, so each is whole when it is added.</summary>
    internal static void RollUp(RegionTree tree, double[] sums)
    {
        for (var place = 0; place < sums.Length; place++)
        {
            if (tree.Parents[place] >= 0)
            {
                sums[tree.Parents[place]] += sums[place];
            }
        }
    }

    private static bool HasAll(double[][] columns, int row)
    {
        foreach (var column in columns)
        {
            if (double.IsNaN(column[row]))
            {
                return false;
            }
        }

        return true;
    }
}
