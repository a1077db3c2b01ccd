using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;
using Platform.Rules.Dmn;

namespace Platform.Rules.Session.Aggregates;

/// <summary>The facts that an aggregate ranges over: their key, whether they count, and their number.</summary>
internal sealed class FactSource
{
    private readonly SubjectColumn[] _key;
    private readonly NumberColumn? _amount;
    private readonly Formula? _condition;
    private readonly Func<int, Frame> _frame;

    private FactSource(SubjectTable facts, AggregateInput aggregate, Formula? condition, Func<int, Frame> frame)
    {
        Facts = facts;
        _key = [.. aggregate.Key.Select(key => facts.Find(key.Fact)).OfType<SubjectColumn>()];
        _amount = aggregate.Of is null ? null : facts.Find(aggregate.Of) as NumberColumn;
        NeedsAmount = aggregate.Function is not (AggregateFunction.Count or AggregateFunction.Exists);
        _condition = condition;
        _frame = frame;
    }

    internal SubjectTable Facts { get; }

    private bool NeedsAmount { get; }

    /// <summary>The subjects themselves as facts; the condition may read decisions about them.</summary>
    internal static FactSource OfSubjects(SubjectTable subjects, AggregateInput aggregate, FeelExpression? condition, Surroundings surroundings, SubjectBatch batch) =>
        new(subjects, aggregate, condition is null ? null : new Formula(condition, surroundings, new DelegateQuota(0)), batch.Start);

    /// <summary>Facts of another table; the condition reads their inputs.</summary>
    internal static FactSource OfRelated(DmnModel model, SubjectTable facts, AggregateInput aggregate)
    {
        var slots = facts.Columns.Select((column, index) => new InputSlot(index, column.Input.Name, ItemType.Of(PolicyCompiler.TypeOf(column.Input.Kind)), column.Input)).ToList();
        var surroundings = new Surroundings(null, slots.ToDictionary(slot => slot.Name, slot => (Slot)slot), new HashSet<string>());
        var symbols = SymbolTable.BuiltIn.WithNames(slots.Select(slot => KeyValuePair.Create(slot.Name, slot.Type.Type)));
        var root = aggregate.Where is null ? null : FeelParser.ParseExpression(aggregate.Where, symbols).Root;
        var reader = new RowReader(facts, slots, null);
        var frame = new Frame(model, slots, EvaluationOptions.Default);
        return new FactSource(facts, aggregate, aggregate.Where is null ? null : new Formula(root, surroundings, new DelegateQuota(0)), row =>
        {
            reader.Row = row;
            frame.Start(reader);
            return frame;
        });
    }

    /// <summary>The key of a fact that counts, with its number; null for one that does not.</summary>
    internal (GroupKey Key, decimal Amount)? Read(int row)
    {
        if (!Facts.Contains(row) || (NeedsAmount && (_amount is null || _amount.IsNull(row))) || KeyOf(_key, row) is not { } key)
        {
            return null;
        }

        var counts = _condition is null || _condition.Interpret(_frame(row)) is FeelBoolean { Value: true };
        return counts ? (key, _amount?.At(row) ?? 0) : null;
    }

    /// <summary>The key of a row; null where any of it is.</summary>
    internal static GroupKey? KeyOf(SubjectColumn[] columns, int row)
    {
        var values = new FeelValue[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            values[i] = columns[i].ValueAt(row);
            if (values[i] is FeelNull)
            {
                return null;
            }
        }

        return new GroupKey(values);
    }
}
