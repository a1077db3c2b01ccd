namespace Platform.Api.Index.Deliveries;

/// <summary>
/// That a delivery has a row of an enterprise. A correction's row supersedes the whole row before it, also where it holds
/// no figure at all.
/// </summary>
public sealed class StoredRow
{
    public long DeliveryId { get; init; }

    public long EnterpriseId { get; init; }

    /// <summary>Line of the delivered file, from 1.</summary>
    public int Line { get; init; }
}
