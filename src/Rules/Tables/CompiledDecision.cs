using Platform.Rules.Dmn;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables;

/// <summary>A decision of a compiled policy. Immutable and safe to use from many threads at once.</summary>
public sealed class CompiledDecision
{
    internal CompiledDecision(Decision element, DecisionSlot slot, CompiledTable? table, IReadOnlyList<Slot> reads)
    {
        Element = element;
        Slot = slot;
        Table = table;
        Reads = reads;
    }

    /// <summary>The decision as it was read.</summary>
    public Decision Element { get; }

    /// <summary>Its table if its logic is one that is compiled; null otherwise.</summary>
    public CompiledTable? Table { get; }

    internal DecisionSlot Slot { get; }

    /// <summary>The inputs and decisions that it reads directly.</summary>
    internal IReadOnlyList<Slot> Reads { get; }
}
