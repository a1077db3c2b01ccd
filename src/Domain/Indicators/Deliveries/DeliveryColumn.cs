using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A column of a template.</summary>
/// <param name="Code">Unique in the template; the key of its figures.</param>
/// <param name="Names">What it holds.</param>
/// <param name="Kind">How its cells are read.</param>
/// <param name="Unit">Unit of its numbers; null where it holds none.</param>
/// <param name="Plausible">What its numbers can be; null where it holds none.</param>
/// <param name="Uses">Which indicators are made of it, and as which part.</param>
public sealed record DeliveryColumn(
    string Code,
    LocalizedText Names,
    DeliveryColumnKind Kind,
    Unit? Unit,
    PlausibleRange? Plausible,
    ImmutableArray<DeliveryColumnUse> Uses)
{
    /// <summary>The grades that may stand in it; empty for other kinds.</summary>
    public ImmutableArray<Grade> Grades { get; init; } = [];

    /// <summary>Whether a delivery may leave the column out.</summary>
    public bool IsOptional => Kind == DeliveryColumnKind.Rate;

    /// <summary>Whether its cells hold numbers.</summary>
    public bool IsNumber => Unit is not null;

    /// <summary>As the published template heads it, with the unit.</summary>
    public LocalizedText Title => Unit is null
        ? Names
        : new($"{Names.Zh}（{Unit.Names.Zh}）", $"{Names.En} ({Unit.Names.En})");
}
