using Platform.Api.Enterprises;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.Rules.Analysis.Explanations;
using Platform.Rules.Dmn;
using Platform.Rules.Feel;

namespace Platform.Api.Policies;

/// <summary>A rule that one number or day keeps from applying.</summary>
[ObjectType("NearMiss")]
public sealed record NearMissView(
    string RuleId, string Decision, string RowId, string Input, string Test, string Value, string Needed, decimal Distance, string? Unit, string Sentence);

[ObjectType("NextChange")]
public sealed record NextChangeView(
    DateOnly Date, IReadOnlyList<string> Entered, IReadOnlyList<string> Left, IReadOnlyList<InputCrossingView> Crossings, string Sentence);

[ObjectType("InputCrossing")]
public sealed record InputCrossingView(string Input, string Before, string After);

/// <summary>What is worked out about decisions only if it is asked for.</summary>
[ResolversFor("EnterpriseDecisions")]
public static class EnterpriseDecisionFields
{
    public static IReadOnlyList<NearMissView> NearMisses([Parent] EnterpriseDecisions decisions, ResolveContext context)
    {
        if (decisions.Basis is not { } basis)
        {
            return [];
        }

        var language = context.ProblemLanguage();
        return
        [
            .. from explained in basis.Explain()
               let applying = explained.Outcome.Counted.Select(reason => RulePolicy.RuleIdOf(explained.Table.Table, reason.Rule)).ToHashSet()
               from reason in Measured(explained.Outcome, basis)
               where !applying.Contains(RulePolicy.RuleIdOf(explained.Table.Table, reason.Rule))
               select NearMiss(explained.Table.Decision, explained.Outcome, reason, language),
        ];
    }

    public static IReadOnlyList<string> Sentences([Parent] EnterpriseDecisions decisions, ResolveContext context)
    {
        if (decisions.Basis is not { } basis)
        {
            return [];
        }

        var language = context.ProblemLanguage();
        return
        [
            .. from explained in basis.Explain()
               from reason in explained.Outcome.Counted.Select(basis.Shown).Concat(Measured(explained.Outcome, basis))
               select explained.Outcome.Sentence(reason, language),
        ];
    }

    public static NextChangeView? NextChange([Parent] EnterpriseDecisions decisions, ResolveContext context) =>
        decisions.Basis is { } basis && DecisionOutlook.After(basis, decisions.At) is { } change
            ? new NextChangeView(
                change.Date, change.Entered, change.Left,
                [.. change.Crossings.Select(crossing => new InputCrossingView(crossing.Input, crossing.Before.ToString(), crossing.After.ToString()))],
                change.Sentence(context.ProblemLanguage()))
            : null;

    private static IEnumerable<RuleReason> Measured(OutcomeExplanation outcome, DecisionBasis basis) =>
        outcome.NearMisses.Where(reason => reason.Failed[0].Missing is not null && basis.Shows(reason.Failed[0].Input.Label)).Select(basis.Shown);

    private static NearMissView NearMiss(Decision decision, OutcomeExplanation outcome, RuleReason reason, ProblemLanguage language)
    {
        var cell = reason.Failed[0];
        return new NearMissView(
            RulePolicy.RuleIdOf(outcome.Table, reason.Rule) ?? "", decision.Name, reason.Rule.Id, cell.Input.Label, cell.Test.Text, cell.Value.ToString(),
            cell.Missing?.Relation ?? "", cell.Missing?.Distance ?? 0, cell.Unit, outcome.Sentence(reason, language));
    }
}
