using Platform.Api.Index.Deliveries;

namespace Platform.Api.Index.Boards;

/// <summary>Which delivered rows a correction has replaced.</summary>
internal static class SupersededRows
{
    /// <summary>
    /// A correction replaces, for each enterprise that it names, the whole row delivered before it for the same department
    /// and period.
    /// </summary>
    /// <param name="deliveries">In the order of acceptance.</param>
    /// <param name="corrections">The corrections' rows, those of deliveries left out may be among them.</param>
    /// <returns>Delivery and enterprise of a replaced row, with the correction's id.</returns>
    public static Dictionary<(long Delivery, long Enterprise), long> Of(IReadOnlyList<StoredDelivery> deliveries, IEnumerable<StoredRow> corrections)
    {
        var superseded = new Dictionary<(long Delivery, long Enterprise), long>();
        var byId = deliveries.ToDictionary(delivery => delivery.Id);
        var groups = deliveries.ToLookup(delivery => (delivery.Department, delivery.Period));
        foreach (var row in corrections.Where(row => byId.ContainsKey(row.DeliveryId)))
        {
            var correction = byId[row.DeliveryId];
            foreach (var earlier in groups[(correction.Department, correction.Period)].Where(delivery => delivery.Id < correction.Id))
            {
                superseded[(earlier.Id, row.EnterpriseId)] = correction.Id;
            }
        }

        return superseded;
    }
}
