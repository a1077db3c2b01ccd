using Platform.Rules.Dmn;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Delegates;

/// <summary>A place in a frame for one value: an input, a decision, or the expression of an input column. Closed family.</summary>
internal abstract class Slot(int index, string name, ItemType type)
{
    internal int Index => index;

    internal string Name => name;

    /// <summary>The declared type, to which every value is converted before it is kept.</summary>
    internal ItemType Type => type;

    internal SlotKind Kind { get; } = SlotKinds.Of(type.Type);

    /// <summary>Works the value out and keeps it in the frame.</summary>
    internal abstract void Load(Frame frame);
}

/// <summary>An input of the model or of the vocabulary.</summary>
internal sealed class InputSlot(int index, string name, ItemType type, VocabularyInput? input) : Slot(index, name, type)
{
    /// <summary>Its entry in the vocabulary; null if it has none.</summary>
    internal VocabularyInput? Input => input;

    /// <summary>How a computed input is worked out; null for other sources.</summary>
    internal Formula? Formula { get; set; }

    internal override void Load(Frame frame) => frame.Reader.Read(this, frame);
}

/// <summary>The expression of an input column.</summary>
internal sealed class ClauseSlot(int index, string name, ItemType type, Formula formula) : Slot(index, name, type)
{
    internal Formula Formula => formula;

    internal override void Load(Frame frame) => formula.Fill(this, frame);
}

/// <summary>A decision.</summary>
internal sealed class DecisionSlot(int index, string name, ItemType type) : Slot(index, name, type)
{
    /// <summary>What works it out and fills the slot.</summary>
    internal required Action<Frame, Slot> Fill { get; init; }

    internal override void Load(Frame frame) => Fill(frame, this);
}
