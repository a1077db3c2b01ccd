namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Counts, medians and shares of the enterprises of every region. The totals are laid out so that every region of every
/// tier is one stretch of them.
/// </summary>
internal static class RegionMiddles
{
    /// <param name="tree">The regions.</param>
    /// <param name="parts">By place in the tree; null where no enterprise lies directly in the region.</param>
    internal static RegionMiddle[] Of(RegionTree tree, RegionPart?[] parts)
    {
        var scored = RolledUp(tree, parts, part => part.Totals.Length);
        var all = RolledUp(tree, parts, part => part.Enterprises);
        var reached = RolledUp(tree, parts, part => part.Reached);
        var coverage = RolledUp(tree, parts, part => part.Coverage);
        var totals = Stretches(tree, parts);
        return [.. Enumerable.Range(0, all.Length).Select(region => new RegionMiddle(
            (int)all[region], (int)scored[region], Selection.Median(totals[region].Span),
            reached[region] / scored[region], coverage[region] / all[region]))];
    }

    private static double[] RolledUp(RegionTree tree, RegionPart?[] parts, Func<RegionPart, double> of)
    {
        var sums = Array.ConvertAll(parts, part => part is null ? 0 : of(part));
        RegionSums.RollUp(tree, sums);
        return sums;
    }

    /// <summary>The totals of each region. A region's own come right after those under it, so that its stretch ends with them.</summary>
    private static Memory<double>[] Stretches(RegionTree tree, RegionPart?[] parts)
    {
        var (start, end) = (new int[parts.Length], new int[parts.Length]);
        var first = Enumerable.Range(0, parts.Length).ToArray();
        var totals = new double[parts.Sum(part => part?.Totals.Length ?? 0)];
        var at = 0;
        for (var region = 0; region < parts.Length; region++)
        {
            start[region] = at;
            if (parts[region] is { } part)
            {
                part.Totals.AsSpan().CopyTo(totals.AsSpan(at));
                at += part.Totals.Length;
            }

            end[region] = at;
            var parent = tree.Parents[region];
            if (parent >= 0)
            {
                first[parent] = Math.Min(first[parent], first[region]);
            }
        }

        return [.. first.Select((place, region) => totals.AsMemory(start[place]..end[region]))];
    }
}
