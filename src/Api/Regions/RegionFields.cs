using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Enterprises;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Loading;

namespace Platform.Api.Regions;

/// <summary>Fields of a region that are counted.</summary>
[ResolversFor("Region")]
internal static class RegionFields
{
    public static Task<int> EnterpriseCount([Parent] RegionKey region, EnterpriseCounts counts) => counts.LoadAsync(region.Code);
}

/// <summary>
/// Enterprises in regions and everything below them. Each belongs to one known region: those of the regions between the first
/// and the last one asked for are counted once, in one statement, and rolled up in memory.
/// </summary>
internal sealed class EnterpriseCounts(ReadDatabase database) : BatchDataLoader<string, int>
{
    // The longest division code; codes have digits only, so whatever begins with a code lies between it and its nines.
    private const int LongestCode = 12;

    protected override async Task<IReadOnlyDictionary<string, int>> LoadValuesAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var sums = keys.ToDictionary(key => key, _ => 0, StringComparer.Ordinal);
        object[] bounds = [keys.Min(StringComparer.Ordinal) ?? "", keys.Max(key => key.PadRight(LongestCode, '9')) ?? ""];
        await using var leaves = await database.ExecuteAsync(database.GetOrTranslate(nameof(EnterpriseCounts), CountLeaves), bounds, null, cancellationToken);
        while (await leaves.Reader.ReadAsync(cancellationToken))
        {
            RollUp(sums, leaves.Reader.GetString(0), leaves.Reader.GetInt32(1));
        }

        return sums;
    }

    private static void RollUp(Dictionary<string, int> sums, string division, int count)
    {
        var lookup = sums.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= division.Length; length++)
        {
            if (lookup.ContainsKey(division.AsSpan(0, length)))
            {
                lookup[division.AsSpan(0, length)] += count;
            }
        }
    }

    private static IQueryable CountLeaves(ReadContext context)
    {
        var bounds = new Slots<string> { P0 = "", P1 = "" };
        return context.Set<RegionRow>()
            .Where(region => string.Compare(region.Code, bounds.P0) >= 0 && string.Compare(region.Code, bounds.P1) <= 0)
            .Select(region => new object[] { region.Code, context.Set<EnterpriseRow>().Count(enterprise => enterprise.Division == region.Code) });
    }
}
