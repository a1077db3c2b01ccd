using Platform.Rules.Dmn;
using RuleVocabulary = Platform.Rules.Tables.Inputs.Vocabulary;

namespace Platform.Api.Policies;

/// <summary>What one policy of a pack may read: the pack's inputs, and what the policy itself is asked with.</summary>
public static class PolicyVocabulary
{
    /// <param name="model">The policy; it declares the types of its questions.</param>
    /// <param name="vocabulary">The inputs of the pack.</param>
    /// <param name="questions">Names of input data of the model that are no inputs of an enterprise.</param>
    public static RuleVocabulary For(DmnModel model, RuleVocabulary vocabulary, IReadOnlyList<string> questions) =>
        questions.Count == 0 ? vocabulary : new RuleVocabulary(
        [
            .. vocabulary.Inputs,
            .. RuleVocabulary.Of(model).Inputs.Where(input => questions.Contains(input.Name) && vocabulary.Find(input.Name) is null && vocabulary.Find(input.Id) is null),
        ]) { Related = vocabulary.Related };
}
