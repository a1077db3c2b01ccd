using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>A node of an indicator tree. Closed: a group or an indicator.</summary>
/// <param name="Code">Unique in the catalogue.</param>
/// <param name="Names">What people see.</param>
/// <param name="Weight">Over 0; relative to the siblings, normalised when the catalogue is compiled.</param>
public abstract record CatalogueNode(string Code, LocalizedText Names, double Weight)
{
    private protected abstract int Depth { get; }

    /// <summary>Levels from this node down to its deepest indicator; an indicator has 1.</summary>
    public int Levels => Depth;
}

/// <summary>An inner node: a score made of its children's scores.</summary>
/// <param name="Code">Unique in the catalogue.</param>
/// <param name="Names">What people see.</param>
/// <param name="Weight">Over 0; relative to the siblings.</param>
/// <param name="Aggregation">How the children make the score.</param>
/// <param name="MinimumCoverage">Percent of the weight that must be present, 0 to 100; under it the node is missing.</param>
/// <param name="Children">One or more, in the order of the document.</param>
public sealed record IndicatorGroup(
    string Code,
    LocalizedText Names,
    double Weight,
    Aggregation Aggregation,
    double MinimumCoverage,
    ImmutableArray<CatalogueNode> Children) : CatalogueNode(Code, Names, Weight)
{
    private protected override int Depth => 1 + Children.Max(child => child.Levels);
}

/// <summary>A leaf: a raw value in a natural unit and the rule that scores it.</summary>
/// <param name="Code">Unique in the catalogue.</param>
/// <param name="Names">What people see.</param>
/// <param name="Weight">Over 0; relative to the siblings.</param>
/// <param name="Unit">Unit of the raw value, from the closed list of units.</param>
/// <param name="Shape">From raw value to score, where no industry rule applies.</param>
/// <param name="Provenance">Who supplies it, how often, by which formula and on what ground.</param>
/// <param name="Measure">How the raw value comes from counts; null where it has none and regions weight by employees.</param>
/// <param name="ByIndustry">Other shapes for sections of GB/T 4754; empty for most.</param>
/// <param name="Grades">Grades that a department delivers instead of a number; empty for most.</param>
/// <param name="Effort">How hard the whole way from floor to target is, relative to the others; 1 unless policy staff say otherwise.</param>
/// <param name="Plausible">What a raw value can be; null where the unit's range holds.</param>
public sealed record Indicator(
    string Code,
    LocalizedText Names,
    double Weight,
    string Unit,
    IndicatorShape Shape,
    IndicatorProvenance Provenance,
    Measure? Measure,
    ImmutableArray<IndustryShape> ByIndustry,
    ImmutableArray<Grade> Grades,
    double Effort,
    PlausibleRange? Plausible) : CatalogueNode(Code, Names, Weight)
{
    private protected override int Depth => 1;

    /// <summary>The shape that scores an enterprise of an industry.</summary>
    /// <param name="section">Section letter of GB/T 4754, or null where it is not known.</param>
    public IndicatorShape ShapeFor(string? section) =>
        ByIndustry.FirstOrDefault(rule => section is not null && rule.Sections.Contains(section))?.Shape ?? Shape;
}
