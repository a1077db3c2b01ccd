using Platform.Rules.Dmn;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Two versions of a policy that differ in nothing but cells and rows of their tables, so that matching rows tell whether they decide alike.</summary>
internal sealed class PolicyPairing
{
    private readonly CompiledPolicy _before;
    private readonly CompiledPolicy _after;
    private readonly TablePairing[] _tables;

    private PolicyPairing(CompiledPolicy before, CompiledPolicy after, TablePairing[] tables) => (_before, _after, _tables) = (before, after, tables);

    /// <summary>Pairs two versions; <see langword="null"/> where more differs.</summary>
    public static PolicyPairing? Of(CompiledPolicy before, CompiledPolicy after)
    {
        if (!Shape(before).SequenceEqual(Shape(after)))
        {
            return null;
        }

        TablePairing?[] tables = [.. before.Tables.Zip(after.Tables, TablePairing.Of)];
        return Array.Exists(tables, table => table is null) ? null : new PolicyPairing(before, after, [.. tables.OfType<TablePairing>()]);
    }

    /// <summary>Whether an enterprise is decided alike on both sides.</summary>
    public bool IsSame(SubjectAnswers before, SubjectAnswers after, int row)
    {
        foreach (var table in _tables)
        {
            if (!table.IsSame(before.Matched(table.Before, row), after.Matched(table.After, row)))
            {
                return false;
            }
        }

        return before.ReadsAlike(after, row);
    }

    /// <summary>The decision of the version before that says the same where the same rows match and the same is read.</summary>
    /// <param name="decision">A decision of the version after.</param>
    public CompiledDecision? FindSame(CompiledDecision decision) =>
        decision.Table is { } table && !_tables[table.Ordinal].IsWhole ? null : _before.Decisions[_after.Decisions.ToList().IndexOf(decision)];

    private static IEnumerable<object> Shape(CompiledPolicy policy) => policy.Decisions.SelectMany(decision => Shape(decision.Element, policy.Model))
        .Concat<object>(policy.Model.Elements.Where(element => element is not (Decision or InputData or KnowledgeSource)))
        .Concat(policy.Decisions.Where(decision => decision is { Table: null, Element.Logic: not (null or BoxedLiteral) }));

    // What a decision needs tells which decisions are the last ones.
    private static IEnumerable<string> Shape(Decision decision, DmnModel model) =>
    [
        decision.Id, decision.Name, decision.Variable.Type.Name, decision.Logic?.GetType().Name ?? "", decision.Logic is BoxedLiteral literal ? literal.Expression.Text : "",
        .. decision.Information.Where(needed => model.Elements.Any(element => element is Decision && element.Id == needed.Id)).Select(needed => needed.Id),
    ];
}
