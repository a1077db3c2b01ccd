namespace Platform.Domain.Indicators.Scoring;

/// <summary>The result of one node for one entity.</summary>
/// <param name="Score">0 to 100; NaN where missing.</param>
/// <param name="Coverage">Share of the weight whose data entered the score, 0 to 1.</param>
/// <param name="Marks">What it rests on.</param>
public readonly record struct NodeTotal(double Score, double Coverage, ScoreMarks Marks);
