using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>What evaluating a decision, service or knowledge model gave.</summary>
/// <param name="Value">The result; <see cref="FeelNull"/> where there is none.</param>
/// <param name="Problems">Why nulls came out, in the order in which they did, each with its <see cref="FeelProblem.Origin"/>; the first 100.</param>
/// <param name="Explanation">The decisions and knowledge models evaluated, each after what it needed; those of one call in their order.</param>
public sealed record DecisionResult(FeelValue Value, IReadOnlyList<FeelProblem> Problems, IReadOnlyList<ElementExplanation> Explanation);
