using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Inputs;

/// <summary>What reading the values of inputs gave.</summary>
/// <param name="Inputs">The values by name, without those in question.</param>
/// <param name="Problems">Names that no input has, and values that are not of their input's type.</param>
public sealed record InputReadResult(FeelContext Inputs, IReadOnlyList<RuleProblem> Problems);
