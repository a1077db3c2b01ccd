using Platform.Rules.Dmn;

namespace Platform.Rules.Tables.Delegates;

/// <summary>The names that the logic of one element can read, and where their values stand.</summary>
/// <param name="element">The decision, or null for the expressions of a vocabulary.</param>
/// <param name="slots">The slots of the names.</param>
/// <param name="knowledge">The names of the knowledge models and services that it may call.</param>
internal sealed class Surroundings(Decision? element, IReadOnlyDictionary<string, Slot> slots, IReadOnlySet<string> knowledge)
{
    internal Decision? Element => element;

    internal IReadOnlyDictionary<string, Slot> Slots => slots;

    /// <summary>Whether a name has a meaning of its own here, so that it hides a built-in function.</summary>
    internal bool Defines(string name) => slots.ContainsKey(name) || knowledge.Contains(name);

    internal bool IsKnowledge(string name) => knowledge.Contains(name);
}
