using Platform.Domain.Indicators.Regions;

namespace Platform.Api.Index.Boards;

/// <summary>
/// What a county's enterprises add to the index of its regions in one year, computed from stored figures and kept. It follows from
/// them alone: deleted, it is computed again to the same bytes. It counts only as long as everything that it was computed from is the same.
/// </summary>
public sealed class StoredRegionParts
{
    /// <summary>Id of the catalogue.</summary>
    public required string Catalogue { get; init; }

    public required int Year { get; init; }

    public required BoardAudience Audience { get; init; }

    /// <summary>Code of the county, or of the region above it in which enterprises lie directly.</summary>
    public required string County { get; init; }

    /// <summary>SHA-256 over the catalogue's content and the programs that computed, 64 hexadecimal digits.</summary>
    public required string Basis { get; set; }

    /// <summary>As <see cref="DataVersion.LastDelivery"/>.</summary>
    public required long LastDelivery { get; set; }

    /// <summary>As <see cref="DataVersion.Enterprises"/>.</summary>
    public required int Enterprises { get; set; }

    /// <summary>As <see cref="DataVersion.Changes"/>.</summary>
    public required long Changes { get; set; }

    /// <summary>As <see cref="DataVersion.Members"/>.</summary>
    public required long Members { get; set; }

    public required DateTimeOffset ComputedAt { get; set; }

    /// <summary>The parts as <see cref="RegionPartFormat"/> writes them.</summary>
    public required byte[] Content { get; set; }

    internal DataVersion Version => new(LastDelivery, Enterprises, Changes, Members);
}
