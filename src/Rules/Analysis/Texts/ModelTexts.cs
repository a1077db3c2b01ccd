using Platform.Rules.Dmn;
using Platform.Rules.Tables;

namespace Platform.Rules.Analysis.Texts;

/// <summary>All FEEL texts of a policy, element by element.</summary>
internal static class ModelTexts
{
    internal static IEnumerable<LocatedText> Of(CompiledPolicy policy) => policy.Model.Elements.SelectMany(element => element switch
    {
        Decision decision => policy.Find(decision.Id)?.Table is { } table ? Of(table) : Of(decision.Id, decision.Logic),
        BusinessKnowledgeModel knowledge => Of(knowledge.Id, knowledge.Logic),
        _ => [],
    });

    private static IEnumerable<LocatedText> Of(CompiledTable table)
    {
        var element = table.Decision.Id;
        foreach (var column in table.Columns)
        {
            yield return LocatedText.Of(element, column.Clause.Expression);
            if (column.Clause.Values is { } values)
            {
                yield return LocatedText.Of(element, values, column.Slot);
            }
        }

        foreach (var rule in table.Table.Rules)
        {
            for (var i = 0; i < rule.Tests.Count; i++)
            {
                yield return LocatedText.Of(element, rule.Tests[i], table.Columns[i].Slot);
            }

            foreach (var entry in rule.Entries)
            {
                yield return LocatedText.Of(element, entry, isOutput: true);
            }
        }
    }

    private static IEnumerable<LocatedText> Of(string element, BoxedExpression? logic) => logic switch
    {
        null => [],
        BoxedLiteral literal => [LocatedText.Of(element, literal.Expression)],
        DecisionTable table => Of(element, table),
        _ => PartsOf(logic).SelectMany(part => Of(element, part)),
    };

    private static IEnumerable<LocatedText> Of(string element, DecisionTable table) =>
        table.Inputs.Select(input => LocatedText.Of(element, input.Expression))
            .Concat(table.Rules.SelectMany(rule => rule.Tests.Select(test => LocatedText.Of(element, test, null))
                .Concat(rule.Entries.Select(entry => LocatedText.Of(element, entry, isOutput: true)))));

    private static IEnumerable<BoxedExpression?> PartsOf(BoxedExpression logic) => logic switch
    {
        BoxedContext context => context.Entries.Select(entry => entry.Value),
        BoxedInvocation invocation => invocation.Bindings.Select(binding => binding.Value).Prepend(invocation.Function),
        BoxedFunction function => [function.Body],
        BoxedList list => list.Items,
        BoxedRelation relation => relation.Rows.SelectMany(row => row),
        BoxedConditional conditional => [conditional.If, conditional.Then, conditional.Else],
        BoxedFilter filter => [filter.In, filter.Match],
        BoxedFor loop => [loop.In, loop.Return],
        BoxedQuantified quantified => [quantified.In, quantified.Satisfies],
        _ => [],
    };
}
