using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Enterprises;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Loading;

namespace Platform.Api.Regions;

/// <summary>Fields of a region that are counted.</summary>
[ResolversFor("Region")]
public static class RegionFields
{
    public static Task<int> EnterpriseCount([Parent] RegionKey region, EnterpriseCounts counts) => counts.LoadAsync(region.Code);
}

/// <summary>
/// Enterprises in regions and everything below them. The leaves under the topmost regions asked for are counted once, in
/// one statement, and rolled up in memory.
/// </summary>
public sealed class EnterpriseCounts(IDbContextFactory<ReadContext> contexts) : BatchDataLoader<string, int>
{
    protected override async Task<IReadOnlyDictionary<string, int>> LoadValuesAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var tops = keys.Where(key => !keys.Any(other => other.Length < key.Length && key.StartsWith(other, StringComparison.Ordinal))).ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var sums = keys.ToDictionary(key => key, _ => 0);
        foreach (var (division, count) in await CountLeavesAsync(context, tops, cancellationToken))
        {
            foreach (var key in keys.Where(key => division.StartsWith(key, StringComparison.Ordinal)))
            {
                sums[key] += count;
            }
        }

        return sums;
    }

    private static async Task<List<(string Division, int Count)>> CountLeavesAsync(ReadContext context, List<string> tops, CancellationToken cancellation)
    {
        var leaves = await context.Set<EnterpriseRow>()
            .Where(enterprise => tops.Any(top => enterprise.Division.StartsWith(top)))
            .GroupBy(enterprise => enterprise.Division)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        return leaves.ConvertAll(leaf => (leaf.Key, leaf.Count));
    }
}
