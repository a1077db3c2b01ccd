using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>A sum among cells.</summary>
/// <param name="Total">Key of the total.</param>
/// <param name="Parts">Keys of all cells that add up to it, with those that nobody would publish.</param>
public sealed record TableRelation(string Total, ImmutableArray<string> Parts);
