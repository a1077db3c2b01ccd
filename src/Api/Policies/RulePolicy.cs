using Platform.Rules.Analysis.Explanations;
using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;

namespace Platform.Api.Policies;

/// <summary>A policy of a pack, compiled once: decides about an enterprise, and tells the row behind a rule.</summary>
public sealed class RulePolicy
{
    private const string RuleOutput = "规则";
    private readonly ILookup<string, CompiledTable> _tables;

    public RulePolicy(CompiledPolicy compiled)
    {
        Compiled = compiled;
        Explainer = new Explainer(compiled);
        _tables = compiled.Tables.SelectMany(table => RuleIdsIn(table.Table).Distinct().Select(id => (Id: id, Table: table)))
            .ToLookup(pair => pair.Id, pair => pair.Table);
    }

    public CompiledPolicy Compiled { get; }

    /// <summary>Tells why the tables come out as they do.</summary>
    public Explainer Explainer { get; }

    /// <summary>The value of a decision; null where the policy has none of the name.</summary>
    public FeelValue Decide(string decision, FeelContext inputs) => Compiled.Evaluate(decision, inputs);

    /// <summary>The tables that may name a rule.</summary>
    public IEnumerable<CompiledTable> TablesOf(string ruleId) => _tables[ruleId];

    /// <summary>The tables that name rules, in the order of the policy.</summary>
    public IEnumerable<CompiledTable> RuleTables => Compiled.Tables.Where(table => RuleIdsIn(table.Table).Any());

    /// <summary>Why a rule applies to some inputs; an empty reason where it does not.</summary>
    public MatchReason ReasonFor(string ruleId, FeelContext inputs)
    {
        foreach (var table in TablesOf(ruleId))
        {
            if (Explainer.Counted(table, inputs).FirstOrDefault(reason => RuleIdOf(table.Table, reason.Rule) == ruleId) is { } reason)
            {
                return MatchReason.From(table.Decision.Name, table.Table, reason);
            }
        }

        return new MatchReason("", "", [], []);
    }

    /// <summary>The rule that a row names; null where it names none.</summary>
    public static string? RuleIdOf(DecisionTable table, DecisionRule row)
    {
        for (var column = 0; column < table.Outputs.Count; column++)
        {
            if (table.Outputs[column].Name == RuleOutput && row.Entries[column].Text is ['"', .. var id, '"'])
            {
                return id;
            }
        }

        return null;
    }

    private static IEnumerable<string> RuleIdsIn(DecisionTable table) => table.Rules.Select(row => RuleIdOf(table, row)).OfType<string>();
}
