using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>Regions of any number of tiers. Immutable. Each region stands after all regions under it.</summary>
public sealed class RegionTree
{
    private readonly Dictionary<string, int> _places;

    private RegionTree(ImmutableArray<string> codes, ImmutableArray<int> parents)
    {
        Codes = codes;
        Parents = parents;
        _places = codes.Select((code, place) => (code, place)).ToDictionary();
    }

    /// <summary>Codes of all regions, each after those under it.</summary>
    public ImmutableArray<string> Codes { get; }

    /// <summary>The place of each region's parent; -1 for a region at the top.</summary>
    public ImmutableArray<int> Parents { get; }

    /// <summary>Builds a tree of some regions and everything above them.</summary>
    /// <param name="codes">Regions that enterprises lie in, of any tier.</param>
    /// <param name="parentOf">Code of a region's parent; null at the top.</param>
    /// <returns>The tree, or null and what is wrong: an empty code, a region above itself.</returns>
    public static (RegionTree? Tree, IReadOnlyList<IndicatorProblem> Problems) Build(
        IEnumerable<string> codes, Func<string, string?> parentOf)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        var problems = new List<IndicatorProblem>();
        foreach (var code in codes.Distinct())
        {
            Climb(code, parentOf, parents, problems);
        }

        return problems.Count > 0 ? (null, problems) : (Ordered(parents), problems);
    }

    /// <summary>The place of a region.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>-1 where the tree does not hold it.</returns>
    public int PlaceOf(string code) => _places.GetValueOrDefault(code, -1);

    /// <summary>The places of the regions directly under another.</summary>
    /// <param name="place">Place of the parent.</param>
    public IEnumerable<int> ChildrenOf(int place) => Enumerable.Range(0, Parents.Length).Where(child => Parents[child] == place);

    private static void Climb(
        string code, Func<string, string?> parentOf, Dictionary<string, string?> parents, List<IndicatorProblem> problems)
    {
        var path = new HashSet<string>(StringComparer.Ordinal);
        for (var at = code; at is not null && !parents.ContainsKey(at);)
        {
            if (at.Length == 0 || !path.Add(at))
            {
                problems.Add(at.Length == 0 ? EmptyCode(code) : Circle(at));
                return;
            }

            at = parentOf(at);
        }

        foreach (var step in path)
        {
            parents[step] = parentOf(step);
        }
    }

    private static RegionTree Ordered(Dictionary<string, string?> parents)
    {
        var children = parents.ToLookup(pair => pair.Value ?? "", pair => pair.Key);
        var order = new List<string>(parents.Count);
        Visit("");
        var places = order.Select((code, place) => (code, place)).ToDictionary();
        return new([.. order], [.. order.Select(code => parents[code] is { } parent ? places[parent] : -1)]);

        void Visit(string parent)
        {
            foreach (var child in children[parent].Order(StringComparer.Ordinal))
            {
                Visit(child);
                order.Add(child);
            }
        }
    }

    private static IndicatorProblem EmptyCode(string under) =>
        new("empty-region", under, "区划代码不能为空。", "A region has an empty code.");

    private static IndicatorProblem Circle(string code) =>
        new("region-circle", code, $"区划“{code}”是自己的上级。", $"The region '{code}' is above itself.");
}
