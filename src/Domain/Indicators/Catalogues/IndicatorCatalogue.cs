using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>
/// An index, whole: its tree, thresholds, weights, bands and red lines. Immutable; <see cref="CatalogueReader"/> is the
/// only way to one, so every instance is valid.
/// </summary>
public sealed class IndicatorCatalogue
{
    internal IndicatorCatalogue(CatalogueHeader header, IndicatorGroup root, CatalogueRules rules, string contentHash)
    {
        Header = header;
        Root = root;
        Rules = rules;
        ContentHash = contentHash;
        Groups = [.. GroupsUnder(root)];
        Indicators = [.. IndicatorsUnder(root)];
    }

    /// <summary>Id, version, names and source of the document.</summary>
    public CatalogueHeader Header { get; }

    /// <summary>The index itself.</summary>
    public IndicatorGroup Root { get; }

    /// <summary>Bands, classes, red lines, counts and limits of publication.</summary>
    public CatalogueRules Rules { get; }

    /// <summary>SHA-256 over the document with its keys sorted and its blanks removed; 64 lower-case hex digits.</summary>
    public string ContentHash { get; }

    /// <summary>All inner nodes, each before its children, the root first. This order is the order of node columns.</summary>
    public ImmutableArray<IndicatorGroup> Groups { get; }

    /// <summary>All indicators in the order of the document. This order is the order of value columns.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>The identity of this version: scores of two different ones are never compared.</summary>
    public CatalogueVersion Version => new(Header.Id, Header.Version, ContentHash);

    /// <summary>The indicators under a node, in the order of the document.</summary>
    /// <param name="node">A node of this catalogue.</param>
    public static IEnumerable<Indicator> IndicatorsUnder(CatalogueNode node) => node switch
    {
        Indicator indicator => [indicator],
        IndicatorGroup group => group.Children.SelectMany(IndicatorsUnder),
        _ => [],
    };

    private static IEnumerable<IndicatorGroup> GroupsUnder(IndicatorGroup group) =>
        group.Children.OfType<IndicatorGroup>().SelectMany(GroupsUnder).Prepend(group);
}
