using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>An accepted delivery, as it came. Never changed afterwards.</summary>
/// <param name="Header">Where it comes from.</param>
/// <param name="Catalogue">The version whose template it was read with.</param>
/// <param name="Rows">What it says.</param>
public sealed record Delivery(DeliveryHeader Header, CatalogueVersion Catalogue, ImmutableArray<DeliveredRow> Rows);
