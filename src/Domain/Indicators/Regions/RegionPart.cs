using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// What the enterprises that lie directly in one region add to its index and to that of every region above it. The report on any
/// number of regions is computed from their parts alone, so a part can be kept and computed again only when something in
/// its region changed.
/// </summary>
/// <param name="Code">Code of the region.</param>
/// <param name="Enterprises">All of them.</param>
/// <param name="Employees">Their employees.</param>
/// <param name="Coverage">Sum of the coverage of their totals, each 0 to 1.</param>
/// <param name="Reached">How many of the ranked reached the standard (达标).</param>
/// <param name="Totals">Totals of those with enough data for a rank, in the order of the enterprises.</param>
/// <param name="Indicators">By indicator, in the catalogue's order.</param>
public sealed record RegionPart(
    string Code, int Enterprises, double Employees, double Coverage, int Reached, ImmutableArray<double> Totals, ImmutableArray<IndicatorPart> Indicators);

/// <summary>What enterprises add to a region's value of one indicator.</summary>
/// <param name="Sums">
/// Sums of the counts of its measure, in the order of <c>Measure.Ids</c>; or one sum of value times employees. Empty where a count
/// is missing everywhere.
/// </param>
/// <param name="Employees">Employees of the enterprises behind it.</param>
/// <param name="Enterprises">Enterprises behind it.</param>
/// <param name="Present">Enterprises that have a value of their own.</param>
public sealed record IndicatorPart(ImmutableArray<double> Sums, double Employees, int Enterprises, int Present);
