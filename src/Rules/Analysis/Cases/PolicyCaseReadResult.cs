using Platform.Rules.Tables;

namespace Platform.Rules.Analysis.Cases;

/// <summary>What reading the test cases of a policy gave.</summary>
/// <param name="Cases">Those that can be run, in the order of the file.</param>
/// <param name="Problems">What is wrong with the others, by case.</param>
public sealed record PolicyCaseReadResult(IReadOnlyList<PolicyCase> Cases, IReadOnlyList<RuleProblem> Problems);
