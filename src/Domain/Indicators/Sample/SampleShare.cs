namespace Platform.Domain.Indicators.Sample;

/// <summary>How a generated count follows from another.</summary>
/// <param name="Of">The other count.</param>
/// <param name="Worst">Share of it in a bad enterprise.</param>
/// <param name="Best">Share of it in a good one; may be the lower.</param>
/// <param name="Kind">How the share becomes a figure.</param>
internal sealed record SampleShare(string Of, double Worst, double Best, SampleShareKind Kind = SampleShareKind.Whole);
