using System.Numerics;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;

namespace Platform.Rules.Session;

/// <summary>
/// What the rules of one table say about every subject: two words a subject and 64 rules, one for the rules that count
/// and one for those that ever did. What is rare stands aside: later episodes, and outputs that depend on inputs.
/// </summary>
internal sealed class TableOutcomes(CompiledTable table, int capacity)
{
    private readonly Dictionary<(int Row, int Rule), int> _episodes = [];
    private readonly Dictionary<(int Row, int Rule), IReadOnlyList<FeelValue>> _outputs = [];
    private readonly ulong[] _found = new ulong[table.WordsPerRow];
    private ulong[] _active = new ulong[capacity * table.WordsPerRow];
    private ulong[] _ever = new ulong[capacity * table.WordsPerRow];

    internal CompiledTable Table => table;

    /// <summary>Room for the rules of a row that is being evaluated.</summary>
    internal Span<ulong> Found => _found;

    /// <summary>Bytes in use for all subjects, without what stands aside.</summary>
    internal long Bytes => sizeof(ulong) * (_active.LongLength + _ever.LongLength);

    internal Span<ulong> Active(int row) => _active.AsSpan(row * table.WordsPerRow, table.WordsPerRow);

    /// <summary>Has what is kept of a row fetched while its inputs are read.</summary>
    internal ulong Peek(int row) => _active[row * table.WordsPerRow] | _ever[row * table.WordsPerRow];

    internal void Grow(int capacity)
    {
        if (capacity * table.WordsPerRow > _active.Length)
        {
            Array.Resize(ref _active, capacity * table.WordsPerRow);
            Array.Resize(ref _ever, capacity * table.WordsPerRow);
        }
    }

    internal int Episode(int row, int rule) => _episodes.GetValueOrDefault((row, rule), RuleBits.Has(Ever(row), rule) ? 1 : 0);

    /// <summary>Takes over what was in force before.</summary>
    internal void Adopt(Activation known, int rule)
    {
        RuleBits.Set(Ever(known.Row), rule);
        if (known.IsActive)
        {
            RuleBits.Set(Active(known.Row), rule);
        }

        if (known.Episode > 1)
        {
            _episodes[(known.Row, rule)] = known.Episode;
        }
    }

    /// <summary>Makes the rules found the ones that count.</summary>
    /// <param name="row">The subject.</param>
    /// <param name="found">The rules that now count.</param>
    /// <param name="frame">Starts a frame over the row; called only where outputs have to be worked out.</param>
    /// <param name="date">Today.</param>
    /// <param name="changes">Receives what changed; null to take it silently.</param>
    internal void Update(int row, ReadOnlySpan<ulong> found, Func<int, Frame> frame, DateOnly date, List<OutcomeChange>? changes)
    {
        var active = Active(row);
        for (var i = 0; i < found.Length; i++)
        {
            var old = active[i];
            active[i] = found[i];
            for (var bits = old ^ found[i]; bits != 0; bits &= bits - 1)
            {
                var rule = (i << 6) + BitOperations.TrailingZeroCount(bits);
                Switch(row, rule, (found[i] & bits & (~bits + 1)) != 0, frame, date, changes);
            }

            if (!table.HasConstantOutputs)
            {
                Compare(row, i, old & found[i], frame, date, changes);
            }
        }
    }

    /// <summary>Forgets a subject; every rule that counts leaves.</summary>
    internal void Remove(int row, DateOnly date, List<OutcomeChange> changes)
    {
        foreach (var rule in RuleBits.Of(Ever(row).ToArray()))
        {
            if (RuleBits.Has(Active(row), rule))
            {
                changes.Add(new OutcomeChange(OutcomeChangeKind.Left, table, table.Table.Rules[rule], row, Episode(row, rule), [], date));
            }

            _episodes.Remove((row, rule));
            _outputs.Remove((row, rule));
        }

        Active(row).Clear();
        Ever(row).Clear();
    }

    internal IEnumerable<Activation> Activations(int row) => RuleBits.Of(Ever(row).ToArray())
        .Select(rule => new Activation(table.Table.Id, table.Table.Rules[rule].Id, row, Episode(row, rule), RuleBits.Has(Active(row), rule)));

    private Span<ulong> Ever(int row) => _ever.AsSpan(row * table.WordsPerRow, table.WordsPerRow);

    private void Switch(int row, int rule, bool isOn, Func<int, Frame> frame, DateOnly date, List<OutcomeChange>? changes)
    {
        IReadOnlyList<FeelValue> outputs = [];
        if (isOn)
        {
            var again = RuleBits.Has(Ever(row), rule);
            RuleBits.Set(Ever(row), rule);
            if (again)
            {
                _episodes[(row, rule)] = _episodes.GetValueOrDefault((row, rule), 1) + 1;
            }

            outputs = OutputsOf(row, rule, frame, changes is not null);
        }
        else if (!table.HasConstantOutputs)
        {
            _outputs.Remove((row, rule));
        }

        changes?.Add(new OutcomeChange(isOn ? OutcomeChangeKind.Entered : OutcomeChangeKind.Left, table, table.Table.Rules[rule], row, Episode(row, rule), outputs, date));
    }

    private IReadOnlyList<FeelValue> OutputsOf(int row, int rule, Func<int, Frame> frame, bool isReported)
    {
        if (table.IsConstantRule(rule))
        {
            return isReported ? table.ConstantOutputs(rule) ?? table.MatchedRuleOf(frame(row), rule).Outputs : [];
        }

        return _outputs[(row, rule)] = table.MatchedRuleOf(frame(row), rule).Outputs;
    }

    // A rule adopted from an earlier session has no outputs yet; whatever it gives now is taken as unchanged.
    private void Compare(int row, int word, ulong both, Func<int, Frame> frame, DateOnly date, List<OutcomeChange>? changes)
    {
        for (; both != 0; both &= both - 1)
        {
            var rule = (word << 6) + BitOperations.TrailingZeroCount(both);
            if (table.IsConstantRule(rule))
            {
                continue;
            }

            var outputs = table.MatchedRuleOf(frame(row), rule).Outputs;
            var isKnown = _outputs.TryGetValue((row, rule), out var before);
            _outputs[(row, rule)] = outputs;
            if (isKnown && before is not null && !before.SequenceEqual(outputs))
            {
                changes?.Add(new OutcomeChange(OutcomeChangeKind.Changed, table, table.Table.Rules[rule], row, Episode(row, rule), outputs, date));
            }
        }
    }

    /// <summary>What would be said with other rules, without taking it: for looking ahead.</summary>
    internal IReadOnlyList<OutcomeChange> Preview(int row, ReadOnlySpan<ulong> found, Frame frame, DateOnly date)
    {
        var changes = new List<OutcomeChange>();
        foreach (var rule in Enumerable.Range(0, table.Table.Rules.Count))
        {
            var was = RuleBits.Has(Active(row), rule);
            var isOn = RuleBits.Has(found, rule);
            var outputs = was || isOn ? table.MatchedRuleOf(frame, rule).Outputs : [];
            var hasMoved = was && isOn && !table.IsConstantRule(rule) && _outputs.TryGetValue((row, rule), out var before) && !before.SequenceEqual(outputs);
            if (was != isOn || hasMoved)
            {
                var kind = hasMoved ? OutcomeChangeKind.Changed : isOn ? OutcomeChangeKind.Entered : OutcomeChangeKind.Left;
                changes.Add(new OutcomeChange(kind, table, table.Table.Rules[rule], row, Episode(row, rule) + (kind == OutcomeChangeKind.Entered ? 1 : 0), outputs, date));
            }
        }

        return changes;
    }
}
