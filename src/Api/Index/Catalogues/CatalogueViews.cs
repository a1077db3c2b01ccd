using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.Domain.Indicators.Catalogues;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Index.Catalogues;

/// <summary>A catalogue as the API shows it.</summary>
[ObjectType("IndicatorCatalogue")]
public sealed record IndicatorCatalogueView(CatalogueEdition Edition)
{
    private IndicatorCatalogue Catalogue => Edition.Catalogue;

    public string Id => Catalogue.Header.Id;

    public string Version => Catalogue.Header.Version;

    public LocalizedText Name => Catalogue.Header.Names;

    public string Source => Catalogue.Header.Source;

    public bool IsExample => Catalogue.Header.IsExample;

    public string ContentHash => Catalogue.ContentHash;

    public decimal RankCoverage => Decimals.Exact(Catalogue.Rules.RankCoverage);

    public IReadOnlyList<IndexBandView> Bands => [.. Catalogue.Rules.Bands.Select(band => new IndexBandView(band))];

    public IReadOnlyList<IndexNodeView> Nodes => [.. IndexNodeView.Under(Edition, Catalogue.Root, null, 0, 1)];

    public IReadOnlyList<IndexRedLineView> RedLines => [.. Catalogue.Rules.RedLines.Select(line => new IndexRedLineView(line))];
}

[ObjectType("IndexBand")]
public sealed record IndexBandView(ScoreBand Band)
{
    public string Code => Band.Code;

    public LocalizedText Name => Band.Names;

    public decimal From => Decimals.Exact(Band.From);

    public bool IsReached => Band.Standing == BandStanding.Reached;
}

[ObjectType("IndexRedLine")]
public sealed record IndexRedLineView(RedLine Line)
{
    public string Code => Line.Code;

    public LocalizedText Name => Line.Names;

    public decimal Cap => Decimals.Exact(Line.Cap);

    public string Source => Line.Source;
}

/// <summary>A node of a catalogue's tree.</summary>
/// <param name="Edition">Version of the catalogue.</param>
/// <param name="Node">The node.</param>
/// <param name="Parent">Code of the node above; <see langword="null"/> for the root.</param>
/// <param name="Level">0 for the root.</param>
/// <param name="Share">Share of the parent's weight, 0 to 1.</param>
[ObjectType("IndexNode")]
public sealed record IndexNodeView(CatalogueEdition Edition, CatalogueNode Node, string? Parent, int Level, double Share)
{
    public string Code => Node.Code;

    public LocalizedText Name => Node.Names;

    public decimal Weight => Decimals.Exact(Share);

    public IndicatorDefinitionView? Indicator => Node is Indicator indicator ? new IndicatorDefinitionView(indicator, Edition.Units[indicator.Unit]) : null;

    /// <summary>A node and all under it, parents before children.</summary>
    internal static IEnumerable<IndexNodeView> Under(CatalogueEdition edition, CatalogueNode node, string? parent, int level, double share)
    {
        yield return new IndexNodeView(edition, node, parent, level, share);
        if (node is not IndicatorGroup group)
        {
            yield break;
        }

        var weights = group.Children.Sum(child => child.Weight);
        foreach (var below in group.Children.SelectMany(child => Under(edition, child, group.Code, level + 1, child.Weight / weights)))
        {
            yield return below;
        }
    }
}

public enum IndicatorShapeKind
{
    Linear,
    Log,
    Piecewise,
    Range,
    Checklist,
}

[ObjectType("IndicatorDefinition")]
public sealed record IndicatorDefinitionView(Indicator Indicator, Unit Measured)
{
    public IndicatorShapeKind Shape => Indicator.Shape switch
    {
        LinearShape => IndicatorShapeKind.Linear,
        LogShape => IndicatorShapeKind.Log,
        RangeShape => IndicatorShapeKind.Range,
        ChecklistShape => IndicatorShapeKind.Checklist,
        _ => IndicatorShapeKind.Piecewise,
    };

    public decimal? Floor => Indicator.Shape switch
    {
        LinearShape line => Decimals.Exact(line.Floor),
        LogShape log => Decimals.Exact(log.Floor),
        RangeShape range => Decimals.Exact(range.Floor),
        PiecewiseShape pieces => Decimals.Exact(pieces.Points.MinBy(point => point.Score).Raw),
        _ => null,
    };

    public decimal? Target => Indicator.Shape switch
    {
        LinearShape line => Decimals.Exact(line.Target),
        LogShape log => Decimals.Exact(log.Target),
        RangeShape range => Decimals.Exact(range.TargetFrom),
        PiecewiseShape pieces => Decimals.Exact(pieces.Points.MaxBy(point => point.Score).Raw),
        _ => null,
    };

    public string Department => Indicator.Provenance.Department;

    public string Period => EnumName.Of(Indicator.Provenance.Period);

    public string? Formula => Indicator.Provenance.Formula;

    public string? Grounding => Indicator.Provenance.Basis.Note;
}

[ResolversFor("IndicatorDefinition")]
internal static class IndicatorDefinitionFields
{
    public static string Unit([Parent] IndicatorDefinitionView definition, ResolveContext context) => definition.Measured.Label.For(context);
}
