using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables;

/// <summary>What the compiler puts together.</summary>
/// <param name="Slots">All slots of a frame in the order of their indexes.</param>
/// <param name="Inputs">The slots of inputs by name.</param>
/// <param name="Decisions">The decisions, each after those that it needs.</param>
internal sealed record PolicyParts(
    IReadOnlyList<Slot> Slots, IReadOnlyDictionary<string, InputSlot> Inputs, IReadOnlyList<CompiledDecision> Decisions);
