namespace Platform.Domain.Indicators.Explanations;

/// <summary>Points of the total's difference that a node accounts for.</summary>
/// <param name="Code">Code of the node.</param>
/// <param name="Points">Over 0 where it raises the total over the baseline's.</param>
public sealed record Contribution(string Code, double Points);
