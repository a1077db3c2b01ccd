namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Sums of columns by region, rolled up. Each enterprise is added to its own region once, in the order of the rows; a
/// region's sum is its own and its children's. The order is fixed, so the sums have the same bits on any number of threads.
/// </summary>
/// <param name="Columns">By column and then region: sums over the enterprises that have a value in all columns.</param>
/// <param name="Employees">Employees of those enterprises by region.</param>
/// <param name="Enterprises">Their number by region.</param>
internal sealed record RegionSums(double[][] Columns, double[] Employees, double[] Enterprises)
{
    /// <summary>Sums columns of an enterprise's counts.</summary>
    internal static RegionSums Of(RegionTree tree, int[] regions, double[][] columns, double[] employees)
    {
        var sums = new RegionSums([.. columns.Select(_ => new double[tree.Codes.Length])], Zeros(tree), Zeros(tree));
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

        return sums.RolledUp(tree);
    }

    /// <summary>Sums weight x value of one column.</summary>
    internal static RegionSums Weighted(RegionTree tree, int[] regions, ReadOnlySpan<double> values, double[] weights)
    {
        var sums = new RegionSums([Zeros(tree)], Zeros(tree), Zeros(tree));
        for (var row = 0; row < regions.Length; row++)
        {
            if (!double.IsNaN(values[row]))
            {
                sums.Columns[0][regions[row]] += weights[row] * values[row];
                sums.Employees[regions[row]] += weights[row];
                sums.Enterprises[regions[row]]++;
            }
        }

        return sums.RolledUp(tree);
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

    private RegionSums RolledUp(RegionTree tree)
    {
        foreach (var column in Columns.Append(Employees).Append(Enterprises))
        {
            RollUp(tree, column);
        }

        return this;
    }

    private static double[] Zeros(RegionTree tree) => new double[tree.Codes.Length];

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
