using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>How one decision or one call of a knowledge model came out.</summary>
/// <param name="Element">The decision or knowledge model.</param>
/// <param name="Inputs">What it was given, by name, after coercion to the declared types.</param>
/// <param name="Value">What it gave.</param>
/// <param name="Tables">The decision tables evaluated in it, in order; empty for other logic.</param>
/// <param name="Sources">The knowledge sources that it rests on: the law or policy behind it.</param>
public sealed record ElementExplanation(
    DrgElement Element,
    FeelContext Inputs,
    FeelValue Value,
    IReadOnlyList<TableExplanation> Tables,
    IReadOnlyList<KnowledgeSource> Sources);
