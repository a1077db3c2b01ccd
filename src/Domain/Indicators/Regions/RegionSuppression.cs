using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Which regions' figures are withheld for too few behind them, or to protect such a region from its total. Enterprises
/// that lie directly in a region with further regions under it are a part of their own, which is never published.
/// </summary>
internal static class RegionSuppression
{
    /// <param name="tree">The regions.</param>
    /// <param name="behind">What stands behind each region, rolled up.</param>
    /// <param name="minimum">Fewest behind a published figure.</param>
    internal static ImmutableArray<CellStatus> Of(RegionTree tree, double[] behind, int minimum)
    {
        var cells = tree.Codes.Select((code, place) => new TableCell(code, (int)behind[place])).ToList();
        var own = new List<TableCell>();
        var relations = new List<TableRelation>();
        foreach (var parent in Enumerable.Range(0, behind.Length).ToLookup(place => tree.Parents[place]).Where(group => group.Key >= 0))
        {
            var code = tree.Codes[parent.Key];
            var direct = new TableCell($"{code} itself", (int)(behind[parent.Key] - parent.Sum(child => behind[child])));
            own.Add(direct);
            relations.Add(new(code, [.. parent.Select(child => tree.Codes[child]), direct.Key]));
        }

        // Nearly always nothing is small, and then nothing needs protection.
        if (cells.Concat(own).All(cell => cell.Count == 0 || cell.Count >= minimum))
        {
            return [.. tree.Codes.Select(_ => CellStatus.Published)];
        }

        var status = CellSuppression.Protect(new(cells.Concat(own), relations), minimum, own.Select(cell => cell.Key).ToHashSet());
        return [.. tree.Codes.Select(code => status[code])];
    }
}
