using Platform.Api.Index.Deliveries;

namespace Platform.Api.Index.Boards;

/// <summary>
/// Guards public figures against differencing over time: whoever reads a region before and after a delivery of a few
/// enterprises could compute their figures from the difference. Such a delivery, nearly always a correction, is held back from the
/// public until enough other enterprises of the same department and period have been delivered with it.
/// </summary>
internal static class HeldDeliveries
{
    /// <param name="deliveries">In the order of acceptance.</param>
    /// <param name="corrections">The corrections' rows.</param>
    /// <param name="minimum">Fewest enterprises that may be told apart.</param>
    /// <returns>The deliveries that the public may see, in their order.</returns>
    public static List<StoredDelivery> WithoutHeld(IReadOnlyList<StoredDelivery> deliveries, IEnumerable<StoredRow> corrections, int minimum)
    {
        var rows = corrections.ToLookup(row => row.DeliveryId, row => row.EnterpriseId);
        var held = new HashSet<long>();
        foreach (var group in deliveries.GroupBy(delivery => (delivery.Department, delivery.Period)))
        {
            held.UnionWith(HeldOf(group, rows, minimum));
        }

        return [.. deliveries.Where(delivery => !held.Contains(delivery.Id))];
    }

    private static HashSet<long> HeldOf(IEnumerable<StoredDelivery> group, ILookup<long, long> corrected, int minimum)
    {
        var waiting = new HashSet<long>();
        var enterprises = new HashSet<long>();
        var others = 0;
        foreach (var delivery in group)
        {
            waiting.Add(delivery.Id);
            enterprises.UnionWith(corrected[delivery.Id]);

            // What is no correction names enterprises that none before it named.
            others += delivery.IsCorrection ? 0 : delivery.Rows;
            if (enterprises.Count + others >= minimum)
            {
                waiting.Clear();
                enterprises.Clear();
                others = 0;
            }
        }

        return waiting;
    }
}
