using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Api.Index.Catalogues;

/// <summary>One version of a catalogue with what follows from it, compiled once.</summary>
public sealed class CatalogueEdition
{
    /// <param name="catalogue">The version.</param>
    /// <param name="units">The units it was read with.</param>
    /// <param name="lastYear">The last calendar year that it is in force for.</param>
    public CatalogueEdition(IndicatorCatalogue catalogue, UnitList units, int lastYear)
    {
        (Catalogue, Units, LastYear) = (catalogue, units, lastYear);
        Plan = ScoringPlan.Compile(catalogue);
        Templates = DeliveryTemplate.Of(catalogue, units);
        Calendar = new DeliveryCalendar(Templates, catalogue.Rules.DueDays);
    }

    public IndicatorCatalogue Catalogue { get; }

    public UnitList Units { get; }

    public int LastYear { get; }

    public string Id => Catalogue.Header.Id;

    public string Version => Catalogue.Header.Version;

    public ScoringPlan Plan { get; }

    public ImmutableArray<DeliveryTemplate> Templates { get; }

    public DeliveryCalendar Calendar { get; }

    /// <summary>What a department delivers for a kind of period; <see langword="null"/> where it delivers nothing.</summary>
    public DeliveryTemplate? TemplateFor(string department, ReportingPeriod kind) =>
        Templates.FirstOrDefault(template => template.Department == department && template.Period == kind);
}
