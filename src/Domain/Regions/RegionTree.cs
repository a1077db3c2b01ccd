using System.Collections.Frozen;

namespace Platform.Domain.Regions;

/// <summary>The regions a deployment knows, as a tree by code. Immutable.</summary>
public sealed class RegionTree
{
    private readonly FrozenDictionary<DivisionCode, Region> _regions;
    private readonly FrozenDictionary<DivisionCode, Region[]> _children;

    private RegionTree(IReadOnlyList<Region> regions)
    {
        _regions = regions.ToFrozenDictionary(region => region.Code);
        _children = regions.Where(region => region.Parent is not null)
            .GroupBy(region => region.Code.Parent!) // filtered on the line above
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(region => region.Code.Value, StringComparer.Ordinal).ToArray());
        Roots = [.. regions.Where(region => region.Parent is null || !_regions.ContainsKey(region.Parent))];
    }

    /// <summary>The topmost regions of this deployment, in the order given.</summary>
    public IReadOnlyList<Region> Roots { get; }

    /// <summary>All regions, in no particular order.</summary>
    public IEnumerable<Region> All => _regions.Values;

    /// <summary>Builds the tree. Only a region of the highest tier present may lack its parent.</summary>
    /// <returns>The tree, or <see cref="RegionErrors.Duplicate"/> or <see cref="RegionErrors.MissingParent"/>.</returns>
    public static Result<RegionTree> Create(IReadOnlyList<Region> regions)
    {
        var top = regions.Count == 0 ? RegionLevel.Province : regions.Min(region => region.Level);
        var codes = new HashSet<DivisionCode>();
        foreach (var region in regions)
        {
            if (!codes.Add(region.Code))
            {
                return RegionErrors.Duplicate(region.Code);
            }
        }

        foreach (var region in regions)
        {
            if (region.Parent is { } parent && region.Level > top && !codes.Contains(parent))
            {
                return RegionErrors.MissingParent(region.Code, parent);
            }
        }

        return new RegionTree(regions);
    }

    /// <summary>A region by its code; <see langword="null"/> if this deployment does not know it.</summary>
    public Region? Find(DivisionCode code) => _regions.GetValueOrDefault(code);

    /// <summary>The regions directly below, by code; empty at the bottom.</summary>
    public IReadOnlyList<Region> ChildrenOf(DivisionCode code) => _children.GetValueOrDefault(code, []);

    /// <summary>The regions above, nearest first, as far as this deployment knows them.</summary>
    public IEnumerable<Region> AncestorsOf(DivisionCode code)
    {
        for (var above = code.Parent; above is not null; above = above.Parent)
        {
            if (Find(above) is { } region)
            {
                yield return region;
            }
        }
    }

    /// <summary>A region and all below it, each before its children, siblings by code.</summary>
    public IEnumerable<Region> SelfAndBelow(DivisionCode code)
    {
        if (Find(code) is { } region)
        {
            yield return region;
        }

        foreach (var below in ChildrenOf(code).SelectMany(child => SelfAndBelow(child.Code)))
        {
            yield return below;
        }
    }

    /// <summary>
    /// Rolls values up the tree: each value counts for its own region and for every known region above it. A value
    /// of a region below the known ones counts for the nearest known region above it.
    /// </summary>
    /// <param name="values">Values by division.</param>
    /// <param name="combine">Adds one value to the sum so far; associative and commutative.</param>
    /// <returns>The combined value of every region that got any.</returns>
    public IReadOnlyDictionary<DivisionCode, T> RollUp<T>(IEnumerable<(DivisionCode Division, T Value)> values, Func<T, T, T> combine)
    {
        var sums = new Dictionary<DivisionCode, T>();
        foreach (var (division, value) in values)
        {
            for (var code = division; code is not null; code = code.Parent)
            {
                if (_regions.ContainsKey(code))
                {
                    sums[code] = sums.TryGetValue(code, out var sum) ? combine(sum, value) : value;
                }
            }
        }

        return sums;
    }
}
