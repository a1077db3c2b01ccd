using Platform.Api.Evaluation;
using Platform.Rules.Analysis.Explanations;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;

namespace Platform.Api.Policies;

/// <summary>What the rules were asked about an enterprise: its file, the pack, and the inputs by name.</summary>
/// <param name="Hidden">Inputs that decide like all others and are not shown.</param>
public sealed record DecisionBasis(EnterpriseFile File, PolicyPack Pack, FeelContext Inputs, IReadOnlySet<string> Hidden)
{
    private static readonly string[] Asked = [SupervisionPolicy.Id, ServicePolicy.Id];

    public bool Shows(string input) => !Hidden.Contains(input);

    /// <summary>The reason without the cells that test what is hidden.</summary>
    public RuleReason Shown(RuleReason reason) => reason with { Passed = [.. reason.Passed.Where(cell => Shows(cell.Input.Label))] };

    /// <summary>How each table that names rules comes out.</summary>
    public IEnumerable<(CompiledTable Table, OutcomeExplanation Outcome)> Explain() =>
        from id in Asked
        let policy = Pack.Policies[id]
        from table in policy.RuleTables
        select (table, policy.Explainer.Explain(table, Inputs));
}
