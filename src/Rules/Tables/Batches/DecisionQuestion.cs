using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tables.Batches;

/// <summary>What the answer of one decision depends on: with a table the rules that match and what their outputs read, else all that it reads.</summary>
internal sealed class DecisionQuestion
{
    private readonly Slot[] _always;
    private readonly Slot[][] _byRule;

    /// <param name="decision">The decision.</param>
    /// <param name="policy">Its policy.</param>
    /// <param name="subjects">Whom it is asked about.</param>
    /// <param name="root">Where the paths to its answers begin.</param>
    internal DecisionQuestion(CompiledDecision decision, CompiledPolicy policy, SubjectTable subjects, int root)
    {
        (Decision, Root) = (decision, root);
        Needs = [.. decision.Reads.OfType<DecisionSlot>()];
        var table = decision.Table?.Table;
        _always = table is null ? Stored(decision.Reads) : Read(table.Outputs.SelectMany(output => NamesOf(output.Values?.Root).Concat(NamesOf(output.Default?.Root))));
        _byRule = [.. (table?.Rules ?? []).Select(rule => Read(rule.Entries.SelectMany(entry => NamesOf(entry.Root))))];

        Slot[] Read(IEnumerable<string> names) => Stored(decision.Reads.IntersectBy(names, slot => slot.Name));

        Slot[] Stored(IEnumerable<Slot> slots) => [.. slots.SelectMany(slot => SourcesOf(slot, policy, subjects)).Distinct()];
    }

    internal CompiledDecision Decision { get; }

    internal int Root { get; }

    /// <summary>The decisions that it reads, whether the rules that match do or not.</summary>
    internal IReadOnlyList<DecisionSlot> Needs { get; }

    /// <summary>Stored inputs and decisions that it reads whatever rules match.</summary>
    internal ReadOnlySpan<Slot> Reads => _always;

    /// <summary>Everything that may be read besides the cells of a table.</summary>
    internal IEnumerable<Slot> Sources => _always.Concat(_byRule.SelectMany(reads => reads));

    /// <summary>Stored inputs and decisions that the outputs of a rule read.</summary>
    internal ReadOnlySpan<Slot> ReadsOf(int rule) => _byRule[rule];

    // A computed input is as good as what it is computed from; one that is neither stored nor computed is always null.
    private static IEnumerable<Slot> SourcesOf(Slot slot, CompiledPolicy policy, SubjectTable subjects) => slot switch
    {
        InputSlot { Input: { } input } when subjects.Find(input.Name) is not null => [slot],
        InputSlot { Formula: { } formula } => NamesOf(formula.Root).Select(name => policy.Inputs.GetValueOrDefault(name)).OfType<InputSlot>()
            .SelectMany(source => SourcesOf(source, policy, subjects)),
        InputSlot => [],
        _ => [slot],
    };

    private static IEnumerable<string> NamesOf(FeelExpression? root) => root is null ? [] : NameUse.Of(root).Names;

    private static IEnumerable<string> NamesOf(UnaryTests? root) => root is null ? [] : NameUse.Of(root).Names;
}
