using Platform.Api.Index.Catalogues;
using Platform.Domain.Indicators.Regions;
using Platform.Domain.Regions;
using RegionTree = Platform.Domain.Indicators.Regions.RegionTree;

namespace Platform.Api.Index.Boards;

/// <summary>The index of all regions for one year, as one audience may read it.</summary>
public sealed class RegionBoard
{
    internal RegionBoard(CatalogueEdition edition, int year, BoardAudience audience, IReadOnlyList<RegionPart> parts)
    {
        (Edition, Year, Parts) = (edition, year, parts);
        var (tree, problems) = RegionTree.Build(parts.Select(part => part.Code), code => DivisionCode.Parse(code).Expect().Parent?.Value);
        if (tree is null)
        {
            throw new InvalidOperationException($"The enterprises' divisions make no tree: {problems[0].En}");
        }

        Report = new RegionIndex(edition.Catalogue).Compute(tree, parts, audience == BoardAudience.Officers ? RegionAudience.Officers : RegionAudience.Public);
        HasRanks = parts.Any(part => part.Totals.Length > 0);
    }

    public CatalogueEdition Edition { get; }

    public int Year { get; }

    /// <summary>What was computed of every region.</summary>
    public RegionReport Report { get; }

    /// <summary>What it was computed from.</summary>
    public IReadOnlyList<RegionPart> Parts { get; }

    /// <summary>Whether the year has data enough to rank anybody: of some years only a few figures were delivered.</summary>
    public bool HasRanks { get; }
}
