using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Index.Deliveries;

/// <summary>An accepted delivery as stored. Written once, never changed or deleted: corrections are deliveries of their own.</summary>
public sealed class StoredDelivery
{
    /// <summary>Given by the store in the order of acceptance.</summary>
    public long Id { get; init; }

    /// <summary>Id of the catalogue whose template it was read with.</summary>
    public required string Catalogue { get; init; }

    /// <summary>The catalogue's version.</summary>
    public required string CatalogueVersion { get; init; }

    public required string Department { get; init; }

    /// <summary>As <see cref="DeliveryPeriod"/> writes it.</summary>
    public required string Period { get; init; }

    /// <summary>The calendar year that the period lies in.</summary>
    public required int Year { get; init; }

    /// <summary>Division that it was delivered for: that of whoever delivered, or the nearest one that holds all its enterprises.</summary>
    public required string Region { get; init; }

    /// <summary>Where the department has it from.</summary>
    public required string Source { get; init; }

    /// <summary>Account of whoever handed it in.</summary>
    public required string DeliveredBy { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Rows accepted: one an enterprise.</summary>
    public required int Rows { get; init; }

    /// <summary>Whether its rows supersede earlier ones of the department and period.</summary>
    public required bool IsCorrection { get; init; }

    /// <summary>Whether it is made up for demonstration.</summary>
    public required bool IsGenerated { get; init; }

    /// <summary>SHA-256 of the file, 64 hexadecimal digits.</summary>
    public required string ContentHash { get; init; }

    internal DeliveryPeriod ParsedPeriod =>
        DeliveryPeriod.Parse(Period) ?? throw new InvalidOperationException($"Delivery {Id} is of no period: {Period}.");

    /// <summary>The delivery as the domain knows it, without its rows.</summary>
    internal Delivery AsDelivery() => new(
        new DeliveryHeader(
            Id.ToString(System.Globalization.CultureInfo.InvariantCulture), Department, ParsedPeriod, ReceivedAt, DeliveredBy),
        new CatalogueVersion(Catalogue, CatalogueVersion, ""),
        []);
}
