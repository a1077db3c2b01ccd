using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel;

/// <summary>What an evaluation gave.</summary>
/// <param name="Value">The result; <see cref="FeelNull"/> where FEEL defines none.</param>
/// <param name="Problems">Why nulls came out, in the order in which they did; the first 100.</param>
public sealed record FeelOutcome(FeelValue Value, IReadOnlyList<FeelProblem> Problems);
