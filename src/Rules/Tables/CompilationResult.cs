using Platform.Rules.Dmn;

namespace Platform.Rules.Tables;

/// <summary>What compiling a policy gave.</summary>
/// <param name="Policy">The policy; with errors, the parts in question give null or are interpreted.</param>
/// <param name="Problems">What is wrong or noteworthy, element by element.</param>
public sealed record CompilationResult(CompiledPolicy Policy, IReadOnlyList<RuleProblem> Problems)
{
    /// <summary>Whether nothing is wrong but for notes, so that the policy may be published.</summary>
    public bool IsClean => Problems.All(problem => problem.Severity == ProblemSeverity.Note);
}
