using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tables.Batches;

/// <summary>Feeds a frame from one row of subjects.</summary>
/// <param name="subjects">The stored inputs.</param>
/// <param name="slots">The input slots of the policy.</param>
/// <param name="derive">Works out elapsed and aggregate inputs of a row; null leaves them null.</param>
internal sealed class RowReader(SubjectTable subjects, IEnumerable<InputSlot> slots, Func<InputSlot, int, FeelValue>? derive) : InputReader
{
    private readonly Dictionary<InputSlot, SubjectColumn?> _columns =
        slots.ToDictionary(slot => slot, slot => slot.Input is null ? null : subjects.Find(slot.Input.Name));

    /// <summary>The row that is read.</summary>
    internal int Row { get; set; }

    internal override void Read(InputSlot slot, Frame frame)
    {
        if (_columns[slot] is { } column)
        {
            Read(slot, column, frame);
        }
        else if (slot.Formula is { } formula)
        {
            formula.Fill(slot, frame);
        }
        else
        {
            frame.Put(slot, derive?.Invoke(slot, Row) ?? FeelNull.Value);
        }
    }

    internal override FeelContext All(Frame frame) =>
        new(_columns.Keys.Select(slot => KeyValuePair.Create(slot.Name, frame.Value(slot.Index))));

    private void Read(InputSlot slot, SubjectColumn column, Frame frame)
    {
        switch (column)
        {
            case NumberColumn numbers when slot.Kind == SlotKind.Number && !slot.Type.IsRestricted:
                frame.PutNumber(slot.Index, numbers.At(Row));
                break;
            case BooleanColumn truths when slot.Kind == SlotKind.Boolean && !slot.Type.IsRestricted:
                frame.PutTruth(slot.Index, truths.At(Row));
                break;
            default:
                frame.Put(slot, column.ValueAt(Row));
                break;
        }
    }
}
