namespace Platform.Domain.Indicators;

/// <summary>A refusal of the index engine: what is wrong, where, and in which words to say it.</summary>
/// <param name="Code">Stable code in kebab-case, for programs.</param>
/// <param name="Path">Where: a JSON path in a document (<c>$.root.children[0].weight</c>), or the name of an argument.</param>
/// <param name="Zh">The sentence in Chinese.</param>
/// <param name="En">The sentence in English.</param>
public sealed record IndicatorProblem(string Code, string Path, string Zh, string En);
