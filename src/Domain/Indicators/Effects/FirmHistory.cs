using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Effects;

/// <summary>One firm over the years.</summary>
/// <param name="Id">The firm.</param>
/// <param name="Sector">What it is compared within, such as the section of GB/T 4754.</param>
/// <param name="JoinedIn">Year of the first negotiation; null where there was none.</param>
/// <param name="Years">What is known of each year; years without data are absent.</param>
public sealed record FirmHistory(
    string Id, string Sector, int? JoinedIn, ImmutableDictionary<int, FirmYear> Years);
