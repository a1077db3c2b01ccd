using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// The index of regions. The headline is the catalogue's score of the region's own rates, recomputed from pooled
/// numerators and denominators (a mean of percentages would count a firm of ten like one of ten thousand); checklists and
/// values without counts are weighted by employees. Thread-safe.
/// </summary>
public sealed class RegionIndex
{
    private readonly IndicatorCatalogue _catalogue;
    private readonly double _minimumCovered;
    private readonly ScoringPlan _enterprisePlan;
    private readonly ScoringPlan _regionPlan;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="minimumCovered">Least share of a region's employees behind a value, 0 to 1; under it the value is missing.</param>
    public RegionIndex(IndicatorCatalogue catalogue, double minimumCovered = 0.5)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
        _minimumCovered = minimumCovered;
        _enterprisePlan = ScoringPlan.Compile(catalogue);
        _regionPlan = ScoringPlan.Compile(catalogue, PooledColumn.IsScore);
    }

    /// <summary>Computes every region of every tier; each enterprise counts once in each region above it.</summary>
    /// <param name="tree">The regions, whose places the population's regions are.</param>
    /// <param name="population">The enterprises.</param>
    /// <param name="audience">For the public, what too few stand behind is left out before anything is computed from it.</param>
    /// <param name="threads">Most threads to use; the result does not depend on it.</param>
    public RegionReport Compute(RegionTree tree, EnterprisePopulation population, RegionAudience audience, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return Compute(tree, Parts(tree.Codes, population, threads), audience);
    }

    /// <summary>Computes what the enterprises of each region add to it.</summary>
    /// <param name="codes">The regions that the population's regions are places in.</param>
    /// <param name="population">All enterprises of those regions.</param>
    /// <param name="threads">Most threads to use; the result does not depend on it.</param>
    /// <returns>A part for each region that has enterprises, in the order of the codes.</returns>
    public ImmutableArray<RegionPart> Parts(IReadOnlyList<string> codes, EnterprisePopulation population, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(population);
        var scores = new ScoreColumns(_enterprisePlan, population.Rows, ScoreDetail.TotalsOnly);
        _enterprisePlan.Score(population.Values, scores, threads);
        return new RegionParts(_enterprisePlan, population, scores).Compute(codes, threads);
    }

    /// <summary>Computes every region of every tier from the parts of the regions that enterprises lie in.</summary>
    /// <param name="tree">The regions.</param>
    /// <param name="parts">One for each region with enterprises, in any order; of this catalogue.</param>
    /// <param name="audience">For the public, what too few stand behind is left out before anything is computed from it.</param>
    /// <returns>The same bits as computed from all enterprises at once.</returns>
    /// <exception cref="ArgumentException">A part of a region that the tree does not hold, twice, or of another catalogue.</exception>
    public RegionReport Compute(RegionTree tree, IEnumerable<RegionPart> parts, RegionAudience audience)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(parts);
        var placed = Placed(tree, parts);
        var middles = RegionMiddles.Of(tree, placed);
        var employees = Array.ConvertAll(placed, part => part?.Employees ?? 0);
        RegionSums.RollUp(tree, employees);
        var publication = RegionSuppression.Of(
            tree, [.. middles.Select(middle => (double)middle.Enterprises)], _catalogue.Rules.Publication.MinimumEnterprises);
        var pooled = _catalogue.Indicators.Select((indicator, place) => PooledColumn.Of(
            indicator, RegionSums.RolledUp(tree, placed, place), tree, _catalogue.Rules.Publication.MinimumAnswers)).ToArray();
        foreach (var column in pooled)
        {
            LeaveOutUncovered(column, employees);
            if (audience == RegionAudience.Public)
            {
                LeaveOutUnpublished(column, tree, publication);
            }
        }

        var regional = _regionPlan.Score(new IndicatorColumns(pooled.Select(column => column.Values)), ScoreDetail.Nodes);
        if (audience == RegionAudience.Public)
        {
            middles = PublicMiddles(middles, tree, publication);
        }

        return new(tree, pooled, regional, middles, employees, publication, audience);
    }

    private RegionPart?[] Placed(RegionTree tree, IEnumerable<RegionPart> parts)
    {
        var placed = new RegionPart?[tree.Codes.Length];
        foreach (var part in parts)
        {
            var place = tree.PlaceOf(part.Code);
            if (place < 0 || placed[place] is not null || part.Indicators.Length != _catalogue.Indicators.Length)
            {
                throw new ArgumentException($"The part of region '{part.Code}' is not of this tree, not of this catalogue, or there twice.", nameof(parts));
            }

            placed[place] = part;
        }

        return placed;
    }

    private void LeaveOutUncovered(PooledColumn column, double[] employees)
    {
        for (var region = 0; region < employees.Length; region++)
        {
            var enough = column.Employees[region] >= _minimumCovered * employees[region];
            column.Values[region] = enough ? column.Values[region] : double.NaN;
        }
    }

    private void LeaveOutUnpublished(PooledColumn column, RegionTree tree, IReadOnlyList<CellStatus> publication)
    {
        column.Withhold(tree, column.Enterprises, _catalogue.Rules.Publication.MinimumEnterprises);
        for (var region = 0; region < publication.Count; region++)
        {
            column.Values[region] = publication[region] == CellStatus.Published ? column.Values[region] : double.NaN;
        }
    }

    /// <summary>Without the regions that are withheld, and without the figures that too few ranked enterprises stand behind.</summary>
    private RegionMiddle[] PublicMiddles(
        RegionMiddle[] middles, RegionTree tree, IReadOnlyList<CellStatus> publication)
    {
        var ranked = RegionSuppression.Of(
            tree, [.. middles.Select(middle => (double)middle.Scored)], _catalogue.Rules.Publication.MinimumEnterprises);
        return [.. middles.Select((middle, region) =>
            publication[region] != CellStatus.Published ? RegionMiddle.Withheld
            : ranked[region] != CellStatus.Published ? middle with { Scored = 0, Median = double.NaN, ShareReached = double.NaN }
            : middle)];
    }
}
