using System.Text.Json;
using Platform.Api.Policies.Checking;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Tables.Inputs;

namespace Platform.Api.Policies;

public sealed record PolicyAnalysisInput(string Division, string Policy, string? Content, string? Cases);

public sealed record EvaluatePolicyInput(string Division, string Policy, string Decision, JsonElement Inputs, DateOnly? On, DateTimeOffset? At);

/// <summary>What a finding means for a policy.</summary>
public enum FindingSeverity
{
    Note,
    Error,
}

[ObjectType("PolicyFinding")]
public sealed record PolicyFindingView(
    string Code, FindingSeverity Severity, int? Line, int? Column, string Element, string Part, int Start, int End, string Message, string? Suggestion, string? Witness)
{
    public static PolicyFindingView Of(PolicyFinding finding, ProblemLanguage language) => new(
        finding.Code, finding.IsError ? FindingSeverity.Error : FindingSeverity.Note, finding.Line, finding.Column, finding.Element, finding.Part,
        finding.Start, finding.End, language == ProblemLanguage.Chinese ? finding.Zh : finding.En, finding.Suggestion, finding.Witness);
}

[ObjectType("PolicyAnalysis")]
public sealed record PolicyAnalysisView(IReadOnlyList<PolicyFindingView> Findings, bool HasErrors, int Cases, IReadOnlyList<DecisionView> Decisions);

[ObjectType]
public sealed record PolicyEvaluation(JsonElement? Value, string? PackHash, IReadOnlyList<string> Sentences, IReadOnlyList<PolicyFindingView> Findings);

/// <summary>Questions to the rules that leave no trace.</summary>
[ResolversFor("Query")]
public static class PolicyQuestions
{
    public static PolicyAnalysisView PolicyAnalysis(PolicyAnalysisInput input, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        var pack = packs.Find(input.Division, ChinaTime.DateOf(clock.GetUtcNow()));
        var known = pack?.Policies.GetValueOrDefault(input.Policy);
        var report = input.Content is { } content
            ? PolicyCheck.Run(content, pack?.RuleVocabulary, pack?.Manifest.QuestionsOf(input.Policy) ?? [], input.Cases)
            : new PolicyReport(known is null ? [NoPolicy(input.Policy)] : Analyse(known), 0, known?.Compiled);
        var language = context.ProblemLanguage();
        return new PolicyAnalysisView(
            [.. report.Findings.Select(finding => PolicyFindingView.Of(finding, language))], report.HasErrors, report.Cases,
            [.. (report.Policy?.Model.Elements ?? []).OfType<Decision>().Select(decision => new DecisionView(decision))]);
    }

    public static PolicyEvaluation EvaluatePolicy(EvaluatePolicyInput input, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        var language = context.ProblemLanguage();
        var pack = input.At is { } instant ? packs.FindAsOf(input.Division, instant) : packs.Find(input.Division, input.On ?? ChinaTime.DateOf(clock.GetUtcNow()));
        if (pack is null || !pack.Policies.TryGetValue(input.Policy, out var policy) || policy.Compiled.Find(input.Decision) is null)
        {
            var missing = pack is null || !pack.Policies.ContainsKey(input.Policy) ? input.Policy : input.Decision;
            return new PolicyEvaluation(null, pack?.ContentHash, [], [PolicyFindingView.Of(NoPolicy(missing), language)]);
        }

        var read = new InputJson(policy.Compiled.Model, policy.Compiled.Vocabulary).Read(input.Inputs, "inputs");
        if (read.Problems.Count > 0)
        {
            var findings = read.Problems.Select(problem => PolicyFindingView.Of(PolicyFinding.Of(problem, ElementLines.None), language));
            return new PolicyEvaluation(null, pack.ContentHash, [], [.. findings]);
        }

        var sentences = policy.Compiled.FindTable(input.Decision) is { } table ? policy.Explainer.Explain(table, read.Inputs).Sentences(language) : [];
        return new PolicyEvaluation(FeelJson.Of(policy.Decide(input.Decision, read.Inputs)), pack.ContentHash, [.. sentences], []);
    }

    private static IReadOnlyList<PolicyFinding> Analyse(RulePolicy policy) =>
        [.. Platform.Rules.Analysis.PolicyAnalysis.Analyse(policy.Compiled).Select(problem => PolicyFinding.Of(problem, ElementLines.None))];

    private static PolicyFinding NoPolicy(string name) => new(
        "PACK-002", ProblemSeverity.Error, null, null, name, "", 0, 0, $"没有名为“{name}”的有效规则模型或决策。", $"No policy or decision “{name}” is in force.", null, null);
}
