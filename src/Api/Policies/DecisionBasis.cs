using Platform.Api.Evaluation;
using Platform.Rules.Analysis.Explanations;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;

namespace Platform.Api.Policies;

/// <summary>What the rules were asked about an enterprise: its file, the pack, and the inputs by name.</summary>
public sealed record DecisionBasis(EnterpriseFile File, PolicyPack Pack, FeelContext Inputs)
{
    private static readonly string[] Asked = [SupervisionPolicy.Id, ServicePolicy.Id];

    /// <summary>How each table that names rules comes out.</summary>
    public IEnumerable<(CompiledTable Table, OutcomeExplanation Outcome)> Explain() =>
        from id in Asked
        let policy = Pack.Policies[id]
        from table in policy.RuleTables
        select (table, policy.Explainer.Explain(table, Inputs));
}
