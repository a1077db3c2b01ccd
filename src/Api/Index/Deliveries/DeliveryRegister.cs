using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;

namespace Platform.Api.Index.Deliveries;

/// <summary>What a delivery is checked against: the enterprises, and what was delivered for its period before.</summary>
internal sealed class DeliveryRegister
{
    private readonly Dictionary<string, RegisteredEnterprise> _enterprises;
    private readonly HashSet<long> _delivered;
    private readonly IReadOnlyList<StoredDelivery> _earlier;

    private DeliveryRegister(Dictionary<string, RegisteredEnterprise> enterprises, HashSet<long> delivered, IReadOnlyList<StoredDelivery> earlier) =>
        (_enterprises, _delivered, _earlier) = (enterprises, delivered, earlier);

    /// <summary>Id of the period's last delivery so far; 0 for none.</summary>
    public long Last => _earlier.Count == 0 ? 0 : _earlier[^1].Id;

    public RegisteredEnterprise this[string creditCode] => _enterprises[creditCode];

    public bool IsEnterprise(string creditCode) => _enterprises.ContainsKey(creditCode);

    /// <summary>Whether the department has delivered the period for an enterprise already.</summary>
    public bool IsDelivered(string creditCode) => _enterprises.TryGetValue(creditCode, out var enterprise) && _delivered.Contains(enterprise.Id);

    /// <summary>The earlier delivery with a content; <see langword="null"/> where there is none.</summary>
    public StoredDelivery? Find(string contentHash) => _earlier.FirstOrDefault(delivery => delivery.ContentHash == contentHash);

    public static async Task<DeliveryRegister> ReadAsync(
        PlatformContext context, string catalogue, string department, string period, CancellationToken cancellation)
    {
        var earlier = await Of(context, catalogue, department, period).AsNoTracking().OrderBy(delivery => delivery.Id).ToListAsync(cancellation);
        var delivered = earlier.Count == 0 ? [] : await context.DeliveredRows
            .Where(row => Of(context, catalogue, department, period).Any(delivery => delivery.Id == row.DeliveryId))
            .Select(row => row.EnterpriseId).ToHashSetAsync(cancellation);
        var enterprises = await context.Enterprises.AsNoTracking()
            .Select(enterprise => new { enterprise.Id, enterprise.CreditCode, enterprise.Division }).ToListAsync(cancellation);
        return new DeliveryRegister(
            enterprises.ToDictionary(row => row.CreditCode.Value, row => new RegisteredEnterprise(row.Id, row.Division.Value), StringComparer.Ordinal),
            delivered,
            earlier);
    }

    /// <summary>The delivery with a content; <see langword="null"/> where there is none.</summary>
    public static Task<StoredDelivery?> FindAsync(PlatformContext context, DeliveryOrder order, string contentHash, CancellationToken cancellation) =>
        Of(context, order.Catalogue, order.Department, order.Period).AsNoTracking()
            .FirstOrDefaultAsync(delivery => delivery.ContentHash == contentHash, cancellation);

    /// <summary>Id of the last delivery of a period; 0 for none.</summary>
    public static async Task<long> LastAsync(PlatformContext context, string catalogue, string department, string period, CancellationToken cancellation) =>
        await Of(context, catalogue, department, period).MaxAsync(delivery => (long?)delivery.Id, cancellation) ?? 0;

    private static IQueryable<StoredDelivery> Of(PlatformContext context, string catalogue, string department, string period) =>
        context.Deliveries.Where(delivery => delivery.Catalogue == catalogue && delivery.Department == department && delivery.Period == period);
}

/// <summary>An enterprise as deliveries know it.</summary>
internal readonly record struct RegisteredEnterprise(long Id, string Division);
