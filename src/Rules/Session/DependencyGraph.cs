using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Session;

/// <summary>
/// What depends on what: for every name the inputs behind it that are stored, elapsed or aggregated, and its stratum. A
/// stratum reads aggregates of lower strata only, so that one pass from the lowest to the highest settles everything.
/// </summary>
internal sealed class DependencyGraph
{
    private readonly CompiledPolicy _policy;
    private readonly Dictionary<string, Slot> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Slot, CompiledDecision> _decisions;
    private readonly Dictionary<Slot, HashSet<InputSlot>> _leaves = [];
    private readonly Dictionary<InputSlot, int> _strata = [];
    private readonly Dictionary<InputSlot, FeelExpression?> _conditions = [];
    private readonly List<RuleProblem> _problems = [];

    internal DependencyGraph(CompiledPolicy policy)
    {
        _policy = policy;
        _decisions = policy.Decisions.ToDictionary(decision => (Slot)decision.Slot);
        foreach (var slot in policy.Decisions.Select(decision => (Slot)decision.Slot).Concat(policy.Inputs.Values))
        {
            _byName[slot.Name] = slot;
        }

        Surroundings = new Surroundings(null, _byName, new HashSet<string>());
        foreach (var slot in Aggregates)
        {
            StratumOf(slot, []);
        }
    }

    internal IReadOnlyList<RuleProblem> Problems => _problems;

    /// <summary>All inputs and decisions by name, as conditions of aggregates over subjects read them.</summary>
    internal Surroundings Surroundings { get; }

    internal IEnumerable<InputSlot> Aggregates => _policy.Inputs.Values.Where(slot => slot.Input?.Source is AggregateInput);

    internal IEnumerable<InputSlot> Elapsed => _policy.Inputs.Values.Where(slot => slot.Input?.Source is ElapsedInput);

    /// <summary>The condition of an aggregate over subjects; null for none.</summary>
    internal FeelExpression? ConditionOf(InputSlot aggregate)
    {
        if (!_conditions.TryGetValue(aggregate, out var condition))
        {
            var text = aggregate.Input?.Source is AggregateInput { Over: null, Where: { } where } ? where : null;
            var symbols = SymbolTable.BuiltIn.WithNames(_byName.Values.Select(slot => KeyValuePair.Create(slot.Name, slot.Type.Type)));
            _conditions[aggregate] = condition = text is null ? null : Parse(aggregate, text, symbols);
        }

        return condition;
    }

    /// <summary>The stored, elapsed and aggregated inputs behind a name; aggregates are not looked into.</summary>
    internal IReadOnlySet<InputSlot> LeavesOf(Slot slot)
    {
        if (!_leaves.TryGetValue(slot, out var leaves))
        {
            leaves = [];
            _leaves[slot] = leaves;
            foreach (var read in ReadsOf(slot))
            {
                leaves.UnionWith(LeavesOf(read));
            }

            if (slot is InputSlot { Formula: null } input)
            {
                leaves.Add(input);
            }
        }

        return leaves;
    }

    /// <summary>What an aggregate over subjects looks at in a subject: the leaves of its condition, key and number.</summary>
    internal IReadOnlySet<InputSlot> SourcesOf(InputSlot aggregate)
    {
        var sources = new HashSet<InputSlot>();
        if (aggregate.Input?.Source is AggregateInput { Over: null } source)
        {
            var names = source.Key.Select(key => key.Fact).Append(source.Of ?? "");
            sources.UnionWith(names.Select(_policy.Vocabulary.Find).OfType<VocabularyInput>().Select(input => _policy.Inputs[input.Name]));
            sources.UnionWith(ConditionSlots(aggregate).SelectMany(LeavesOf));
        }

        return sources;
    }

    /// <summary>The highest stratum among the aggregates behind a name; 0 without any.</summary>
    internal int StratumOf(Slot slot) => LeavesOf(slot).Select(leaf => _strata.GetValueOrDefault(leaf)).DefaultIfEmpty().Max();

    // An aggregate stands above everything that it counts; one that is met again on the way counts itself.
    private int StratumOf(InputSlot aggregate, HashSet<InputSlot> path)
    {
        if (_strata.TryGetValue(aggregate, out var known))
        {
            return known;
        }

        path.Add(aggregate);
        var stratum = 1;
        foreach (var source in SourcesOf(aggregate))
        {
            if (path.Contains(source))
            {
                Report(RuleProblemKind.AggregateCycle, aggregate, source.Name);
            }
            else if (source.Input?.Source is AggregateInput)
            {
                stratum = Math.Max(stratum, 1 + StratumOf(source, path));
            }
        }

        if (ConditionSlots(aggregate).OfType<InputSlot>().SelectMany(LeavesOf).FirstOrDefault(leaf => leaf.Input?.Source is ElapsedInput) is { } elapsed)
        {
            Report(RuleProblemKind.AggregateReadsTime, aggregate, elapsed.Name);
        }

        path.Remove(aggregate);
        return _strata[aggregate] = stratum;
    }

    private IEnumerable<Slot> ConditionSlots(InputSlot aggregate) => ConditionOf(aggregate) is { } condition ? Named(condition) : [];

    private IEnumerable<Slot> ReadsOf(Slot slot) => slot switch
    {
        DecisionSlot => _decisions[slot].Reads,
        InputSlot { Formula.Root: { } root } => Named(root),
        ClauseSlot { Formula.Root: { } root } => Named(root),
        _ => [],
    };

    private IEnumerable<Slot> Named(FeelExpression root) => NameUse.Of(root).Names.Select(name => _byName.GetValueOrDefault(name)).OfType<Slot>();

    private FeelExpression? Parse(InputSlot aggregate, string text, SymbolTable symbols)
    {
        var parsed = FeelParser.ParseExpression(text, symbols);
        if (parsed.Root is null || parsed.Notes.Any(note => note.Kind == Feel.FeelProblemKind.UnresolvedName))
        {
            var message = parsed.Error?.Message ?? parsed.Notes.First(note => note.Kind == Feel.FeelProblemKind.UnresolvedName).Message;
            Report(RuleProblemKind.UnreadableInput, aggregate, message);
        }

        return parsed.Root;
    }

    private void Report(RuleProblemKind kind, InputSlot aggregate, string argument) =>
        _problems.Add(new RuleProblem(kind, aggregate.Input?.Id ?? "", "", default, [aggregate.Name, argument]));
}
