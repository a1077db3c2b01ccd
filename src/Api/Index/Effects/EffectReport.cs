using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Effects;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Effects;

/// <summary>What may be published of one outcome.</summary>
[ObjectType]
public sealed record EffectReport(
    EffectOutcome Outcome,
    LocalizedText Name,
    PercentChangeView? Own,
    PercentChangeView? Comparison,
    PercentChangeView? Difference,
    PercentChangeView? Placebo,
    int Firms,
    int ComparisonFirms,
    int LeftOut,
    EffectVerdict Verdict,
    LocalizedText Sentence,
    bool IsGenerated)
{
    /// <param name="minimum">Fewest enterprises on either side behind published numbers.</param>
    internal static EffectReport Of(OutcomeDefinition outcome, EffectResult result, int minimum, bool isGenerated)
    {
        var isShown = result.Firms >= minimum && result.ComparisonFirms >= minimum;
        var shown = isShown ? result : result with { Own = null, Comparison = null, Difference = null, Placebo = null, Verdict = EffectVerdict.CannotTell };
        return new EffectReport(
            outcome.Outcome,
            outcome.Name,
            PercentChangeView.Of(shown.Own),
            PercentChangeView.Of(shown.Comparison),
            PercentChangeView.Of(shown.Difference),
            PercentChangeView.Of(shown.Placebo),
            isShown ? result.Firms : 0,
            isShown ? result.ComparisonFirms : 0,
            isShown ? result.LeftOut : 0,
            shown.Verdict,
            shown.Sentence(outcome.Name),
            isGenerated);
    }
}

[ObjectType("PercentChange")]
public sealed record PercentChangeView(decimal Percent, decimal Low, decimal High)
{
    /// <returns><see langword="null"/> also where the interval has no end.</returns>
    internal static PercentChangeView? Of(PercentChange? change) =>
        change is not null && Decimals.OrNull(change.Percent) is { } percent && Decimals.OrNull(change.Low) is { } low && Decimals.OrNull(change.High) is { } high
            ? new PercentChangeView(percent, low, high)
            : null;
}
