using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Delegates;

/// <summary>Where a frame takes the values of inputs from: a context that the caller gives, or a row of a table.</summary>
internal abstract class InputReader
{
    internal abstract void Read(InputSlot slot, Frame frame);

    /// <summary>All inputs by name, for a decision that is evaluated outside the frame.</summary>
    internal abstract FeelContext All(Frame frame);
}

/// <summary>Inputs by name. A computed input that is not given is worked out.</summary>
internal sealed class ContextReader(InputValues values, FeelContext context) : InputReader
{
    internal override void Read(InputSlot slot, Frame frame)
    {
        var given = values.Find(frame.Model, slot.Name);
        if (given is null && slot.Formula is { } formula)
        {
            formula.Fill(slot, frame);
        }
        else
        {
            frame.Put(slot, given ?? FeelNull.Value);
        }
    }

    internal override FeelContext All(Frame frame) => context;
}
