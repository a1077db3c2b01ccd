using Platform.Rules.Dmn;
using Platform.Rules.Tables;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Two versions of a policy that differ in nothing but cells and rows of their tables, so that matching rows tell whether they decide alike.</summary>
internal sealed class PolicyPairing
{
    private readonly TablePairing[] _tables;

    private PolicyPairing(TablePairing[] tables)
    {
        _tables = tables;
        IsWhole = Array.TrueForAll(tables, table => table.IsWhole);
    }

    /// <summary>Whether equal marks mean equal decisions on both sides.</summary>
    public bool IsWhole { get; }

    /// <summary>Pairs two versions; <see langword="null"/> where more differs.</summary>
    public static PolicyPairing? Of(CompiledPolicy before, CompiledPolicy after)
    {
        if (!Shape(before).SequenceEqual(Shape(after)))
        {
            return null;
        }

        TablePairing?[] tables = [.. before.Tables.Zip(after.Tables, TablePairing.Of)];
        return Array.Exists(tables, table => table is null) ? null : new PolicyPairing([.. tables.OfType<TablePairing>()]);
    }

    /// <summary>Whether an enterprise is decided alike on both sides.</summary>
    public bool IsSame(PolicyMarks before, PolicyMarks after, int row)
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

    private static IEnumerable<object> Shape(CompiledPolicy policy) => policy.Decisions.SelectMany(decision => Shape(decision.Element, policy.Model))
        .Concat<object>(policy.Model.Elements.Where(element => element is not (Decision or InputData or KnowledgeSource)))
        .Concat(policy.Decisions.Where(decision => !LogicTexts.AreAll(decision.Element.Logic)));

    // What a decision needs tells which decisions are the last ones.
    private static IEnumerable<string> Shape(Decision decision, DmnModel model) =>
    [
        decision.Id, decision.Name, decision.Variable.Type.Name, decision.Logic?.GetType().Name ?? "", decision.Logic is BoxedLiteral literal ? literal.Expression.Text : "",
        .. decision.Information.Where(needed => model.Elements.Any(element => element is Decision && element.Id == needed.Id)).Select(needed => needed.Id),
    ];
}
