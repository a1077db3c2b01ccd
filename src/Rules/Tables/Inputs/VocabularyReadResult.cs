namespace Platform.Rules.Tables.Inputs;

/// <summary>What reading a vocabulary gave.</summary>
/// <param name="Vocabulary">The vocabulary; null exactly if there are problems.</param>
/// <param name="Problems">What is wrong, in the order of the JSON.</param>
public sealed record VocabularyReadResult(Vocabulary? Vocabulary, IReadOnlyList<RuleProblem> Problems);
