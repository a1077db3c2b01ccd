using Platform.Rules.Feel.Values;

namespace Platform.Rules.Analysis.Explanations;

/// <summary>
/// What is kept of one evaluation of a table, a few bytes beside the inputs: enough to tell later, in words, why it
/// came out as it did.
/// </summary>
/// <param name="ContentHash">What identifies the content of the pack.</param>
/// <param name="TableId">Id of the table.</param>
/// <param name="Inputs">The inputs by name at that time, aggregate and elapsed ones included.</param>
/// <param name="Words">The rules that matched and counted: rule <c>i</c>, from 0, is bit <c>i % 64</c> of word <c>i / 64</c>.</param>
public sealed record DecisionRecord(string ContentHash, string TableId, FeelContext Inputs, IReadOnlyList<ulong> Words);
