using System.Text;
using Platform.Rules.Analysis;
using Platform.Rules.Analysis.Cases;
using Platform.Rules.Dmn;
using Platform.Rules.Tables;
using RuleVocabulary = Platform.Rules.Tables.Inputs.Vocabulary;

namespace Platform.Api.Policies.Checking;

/// <summary>Reads, lints and analyses a policy and runs its test cases.</summary>
public static class PolicyCheck
{
    /// <summary>Checks the text of a policy. Nothing is thrown for any text.</summary>
    /// <param name="xml">The DMN XML.</param>
    /// <param name="vocabulary">Its inputs; <see langword="null"/> to take them from the model.</param>
    /// <param name="questions">Inputs of the model that are asked and are no inputs of an enterprise.</param>
    /// <param name="cases">Its test cases as JSON; <see langword="null"/> for none.</param>
    public static PolicyReport Run(string xml, RuleVocabulary? vocabulary, IReadOnlyList<string> questions, string? cases)
    {
        var read = DmnModel.Read(xml);
        var findings = read.Problems.Select(PolicyFinding.Of).ToList();
        if (read.Model is not { } model)
        {
            return new PolicyReport(findings, 0, null);
        }

        var lines = ElementLines.Of(xml);
        var inputs = vocabulary is null ? RuleVocabulary.Of(model) : PolicyVocabulary.For(model, vocabulary, questions);
        var compiled = PolicyAnalysis.Check(model, inputs);

        // What could not be read was already found, with line and column, when the model was read.
        findings.AddRange(compiled.Problems.Where(problem => problem.Kind != RuleProblemKind.UnreadableText || read.Problems.Count == 0)
            .Select(problem => PolicyFinding.Of(problem, lines)));
        var count = cases is null ? 0 : RunCases(compiled.Policy, cases, lines, findings);
        return new PolicyReport(findings, count, compiled.Policy);
    }

    private static int RunCases(CompiledPolicy policy, string json, ElementLines lines, List<PolicyFinding> findings)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var read = new PolicyCaseReader(policy.Model, policy.Vocabulary).Read(stream);
        var problems = read.Problems.Concat(PolicyCases.Run(policy, read.Cases)).Concat(PolicyCases.Untested(policy, read.Cases));
        findings.AddRange(problems.Select(problem => PolicyFinding.Of(problem, lines)));
        return read.Cases.Count;
    }
}

/// <summary>What checking a policy found.</summary>
/// <param name="Cases">How many test cases were run.</param>
/// <param name="Policy">The compiled policy; <see langword="null"/> where there is no model.</param>
public sealed record PolicyReport(IReadOnlyList<PolicyFinding> Findings, int Cases, CompiledPolicy? Policy)
{
    public bool HasErrors => Findings.Any(finding => finding.IsError);
}
