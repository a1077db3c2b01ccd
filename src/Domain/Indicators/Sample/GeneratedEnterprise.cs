namespace Platform.Domain.Indicators.Sample;

/// <summary>A made-up enterprise over two years, for demonstrations and tests.</summary>
/// <param name="Seed">What it was generated from, beside industry and size.</param>
/// <param name="Before">The earlier year.</param>
/// <param name="After">The later year: like the earlier one and, as a rule, a little better.</param>
public sealed record GeneratedEnterprise(ulong Seed, GeneratedYear Before, GeneratedYear After);
