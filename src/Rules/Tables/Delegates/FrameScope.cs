using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Delegates;

/// <summary>The slots of a frame as the interpreter sees them: under the names that an element can read.</summary>
internal sealed class FrameScope(Frame frame, Surroundings surroundings) : Scope(null)
{
    private FeelContext? _knowledge;

    private protected override FeelValue? FindHere(string name) =>
        surroundings.Slots.TryGetValue(name, out var slot) ? frame.Value(slot.Index)
        : surroundings.IsKnowledge(name) ? Knowledge().Find(name)
        : null;

    // The functions of knowledge models depend on no input, so they are made once for all evaluations of the frame.
    private FeelContext Knowledge() => _knowledge ??= surroundings.Element is { } decision
        ? ModelEvaluation.KnowledgeOf(frame.Model, decision, frame.Evaluation)
        : FeelContext.Empty;
}
