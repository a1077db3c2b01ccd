using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Tests.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Deliveries;

/// <summary>A catalogue with every kind of column, and what is delivered for it.</summary>
internal static class DeliveryCatalogue
{
    internal const string Header = "enterprise,period,members,workers,V1,D1,C1.a,C1.b,G1";

    internal static IndicatorCatalogue Catalogue { get; } =
        CatalogueDocument.ReadValid(ShippedCatalogues.TestFile("Deliveries/catalogue.json"));

    internal static ImmutableArray<DeliveryTemplate> Templates { get; } = DeliveryTemplate.Of(Catalogue, ShippedCatalogues.Units);

    internal static DeliveryTemplate Union { get; } = Templates.Single(template => template.Department == "总工会");

    internal static DeliveryPeriod Period(string text) =>
        DeliveryPeriod.Parse(text) ?? throw new FormatException($"{text} is no period.");

    internal static IEnumerable<DeliveryRow> Rows(params IEnumerable<string> lines) =>
        lines.Select((line, i) => new DeliveryRow(i + 1, line.Split(',')));

    internal static DeliveryHeader From(string id, string period, string arrived = "2026-07-05T08:00:00+08:00", string? corrects = null) =>
        new(id, "总工会", Period(period), DateTimeOffset.Parse(arrived, System.Globalization.CultureInfo.InvariantCulture), "officer", corrects);

    internal static DeliveryReceipt Receive(this DeliveryArchive archive, DeliveryHeader header, params IEnumerable<string> lines) =>
        archive.Receive(header, Union, Rows(lines.Prepend(Header)), code => code.StartsWith('E'));
}
