using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Looks in a span of sums for one about too few members. Finding the smallest is hard in general, so: up to 14 groups every
/// combination is tried, with any coefficients; up to 600 every sum of at most four groups; beyond that the answer is yes.
/// </summary>
/// <param name="rows">A basis of the span, a column for each group; no row is 0.</param>
/// <param name="sizes">Members of each group.</param>
/// <param name="minimum">Fewest members that a sum may be about.</param>
internal sealed class SmallSums(ImmutableArray<long[]> rows, ImmutableArray<int> sizes, int minimum)
{
    private const int MostForAll = 14;
    private const int MostForFour = 600;

    internal bool Exist() =>
        !rows.IsEmpty && (sizes.Length > MostForFour || (sizes.Length <= MostForAll ? AnyCombination() : AnySumOfFour()));

    private bool AnyCombination()
    {
        for (var subset = 1; subset < 1 << sizes.Length; subset++)
        {
            var members = sizes.Where((_, i) => (subset >> i & 1) != 0).Sum();
            var outside = rows.Select(row => row.Select((entry, i) => (subset >> i & 1) != 0 ? 0 : entry).ToArray());
            // A vector that lies within the subset is lost without it, and the rank with it.
            if (members < minimum && LinearSpan.Of(outside).Rank < rows.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A sum of groups is in the span where its groups' witnesses add up to 0. Four groups are two pairs, and a pair's
    /// partner is looked up by what it must add up to.
    /// </summary>
    private bool AnySumOfFour()
    {
        var keys = Keys();
        var pairs = new Dictionary<(long, long), List<(int First, int Second)>> { [(0, 0)] = [] };
        for (var first = 0; first < keys.Length; first++)
        {
            // The place of no group stands for a pair of one.
            for (var second = first + 1; second <= keys.Length; second++)
            {
                var sum = second == keys.Length ? keys[first] : Plus(keys[first], keys[second]);
                if (Size(first, second) < minimum && Completes(pairs, first, second, sum))
                {
                    return true;
                }

                Remember(pairs, sum, (first, second));
            }
        }

        return false;
    }

    private bool Completes(Dictionary<(long, long), List<(int First, int Second)>> pairs, int first, int second, (long, long) sum)
    {
        var wanted = (LinearSpan.Minus(sum.Item1), LinearSpan.Minus(sum.Item2));
        return sum == (0, 0) || (pairs.TryGetValue(wanted, out var partners) && partners.Exists(partner =>
            partner.First != first && partner.First != second && (partner.Second == sizes.Length || (partner.Second != first && partner.Second != second)) &&
            Size(first, second) + Size(partner.First, partner.Second) < minimum));
    }

    private static void Remember(
        Dictionary<(long, long), List<(int First, int Second)>> pairs, (long, long) sum, (int First, int Second) pair)
    {
        if (!pairs.TryGetValue(sum, out var list))
        {
            pairs[sum] = list = [];
        }

        list.Add(pair);
    }

    private int Size(int first, int second) => sizes[first] + (second == sizes.Length ? 0 : sizes[second]);

    private (long, long)[] Keys()
    {
        var span = LinearSpan.Of(rows);
        // Any fixed seed: nobody who asks can choose the groups by it.
        var random = new Random(1);
        var (one, other) = (span.Witness(sizes.Length, random), span.Witness(sizes.Length, random));
        return [.. one.Zip(other)];
    }

    private static (long, long) Plus((long, long) a, (long, long) b) =>
        (LinearSpan.Plus(a.Item1, b.Item1), LinearSpan.Plus(a.Item2, b.Item2));
}
