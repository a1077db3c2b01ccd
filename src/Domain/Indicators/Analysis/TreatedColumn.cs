using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>A treated column and what was done to it.</summary>
/// <param name="Values">NaN where missing.</param>
/// <param name="Before">Skewness and excess kurtosis of the raw values; NaN where not defined.</param>
/// <param name="Steps">Steps of drawing in; 0 where there were none.</param>
/// <param name="After">Skewness and excess kurtosis of the treated values.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Points">Rows drawn in, rising; empty where none was.</param>
public sealed record TreatedColumn(
    ImmutableArray<double> Values,
    (double Skewness, double Kurtosis) Before,
    int Steps,
    (double Skewness, double Kurtosis) After,
    TreatmentKind Kind,
    ImmutableArray<int> Points);
