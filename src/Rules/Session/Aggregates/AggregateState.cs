using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Session.Aggregates;

/// <summary>
/// One aggregate input, kept by adding and taking away single facts. Subjects of a group are linked through two arrays,
/// so that a changed group finds them without a search.
/// </summary>
internal sealed class AggregateState
{
    private const int NoGroup = -1;

    private readonly AggregateFunction _function;
    private readonly FactSource _source;
    private readonly SubjectTable _subjects;
    private readonly SubjectColumn[] _subjectKey;
    private readonly FeelValue _none;
    private readonly Dictionary<GroupKey, int> _groupOf = [];
    private readonly List<FactGroup> _groups = [];
    private readonly List<FactGroup> _touched = [];
    private readonly HashSet<int> _waiting = [];
    private (int Group, decimal Amount)[] _facts = [];
    private int[] _groupOfSubject = [];
    private int[] _next = [];
    private int[] _previous = [];

    internal AggregateState(InputSlot slot, AggregateInput input, int stratum, SubjectTable subjects, FactSource source)
    {
        Slot = slot;
        Stratum = stratum;
        _function = input.Function;
        _source = source;
        _subjects = subjects;
        _subjectKey = [.. input.Key.Select(key => subjects.Find(key.Subject)).OfType<SubjectColumn>()];
        _none = FactGroup.ValueOfNone(input.Function);
        Grow();
    }

    internal InputSlot Slot { get; }

    internal int Stratum { get; }

    /// <summary>The table of its facts, which may be that of the subjects.</summary>
    internal SubjectTable Facts => _source.Facts;

    /// <summary>Whether facts wait to be looked at again.</summary>
    internal bool IsWaiting => _waiting.Count > 0 || _touched.Count > 0;

    internal FeelValue ValueOf(int subject)
    {
        var group = _groupOfSubject[subject];
        return group == NoGroup ? KeyIsNull(subject) ? FeelNull.Value : _none : _groups[group].Value;
    }

    /// <summary>Notes that a fact changed; it is looked at in its stratum.</summary>
    internal void Await(int fact) => _waiting.Add(fact);

    internal void TakeWaiting()
    {
        foreach (var fact in _waiting)
        {
            UpdateFact(fact);
        }

        _waiting.Clear();
    }

    internal void UpdateFact(int row)
    {
        GrowFacts(row);
        var read = _source.Read(row);
        var now = read is { } found ? (Group: GroupOf(found.Key), found.Amount) : (Group: NoGroup, Amount: 0);
        if (_facts[row] != now)
        {
            Leave(_facts[row]);
            _facts[row] = now;
            Enter(now);
        }
    }

    internal void RemoveFact(int row)
    {
        GrowFacts(row);
        _waiting.Remove(row);
        Leave(_facts[row]);
        _facts[row] = (NoGroup, 0);
    }

    /// <summary>Puts a subject into the group of its key, or into none.</summary>
    internal void UpdateSubject(int row)
    {
        var group = FactSource.KeyOf(_subjectKey, row) is { } key ? GroupOf(key) : NoGroup;
        if (_groupOfSubject[row] != group)
        {
            RemoveSubject(row);
            Link(row, group);
        }
    }

    internal void RemoveSubject(int row)
    {
        var group = _groupOfSubject[row];
        if (group == NoGroup)
        {
            return;
        }

        var (previous, next) = (_previous[row], _next[row]);
        if (previous >= 0)
        {
            _next[previous] = next;
        }
        else
        {
            _groups[group].FirstMember = next;
        }

        if (next >= 0)
        {
            _previous[next] = previous;
        }

        _groupOfSubject[row] = NoGroup;
    }

    /// <summary>The subjects whose value changed since this was last asked.</summary>
    internal IEnumerable<int> TakeMoved()
    {
        var moved = _touched.Where(group => group.Before is not null && !group.Before.Equals(group.Value)).ToList();
        _touched.ForEach(group => group.Before = null);
        _touched.Clear();
        foreach (var group in moved)
        {
            for (var row = group.FirstMember; row >= 0; row = _next[row])
            {
                yield return row;
            }
        }
    }

    internal void Grow()
    {
        var old = _groupOfSubject.Length;
        if (_subjects.Capacity > old)
        {
            Array.Resize(ref _groupOfSubject, _subjects.Capacity);
            Array.Resize(ref _next, _subjects.Capacity);
            Array.Resize(ref _previous, _subjects.Capacity);
            _groupOfSubject.AsSpan(old).Fill(NoGroup);
        }

        GrowFacts(_source.Facts.Capacity - 1);
    }

    private void GrowFacts(int row)
    {
        var old = _facts.Length;
        if (row >= old)
        {
            Array.Resize(ref _facts, Math.Max(row + 1, _source.Facts.Capacity));
            _facts.AsSpan(old).Fill((NoGroup, 0));
        }
    }

    private void Link(int row, int group)
    {
        _groupOfSubject[row] = group;
        if (group == NoGroup)
        {
            return;
        }

        var first = _groups[group].FirstMember;
        (_previous[row], _next[row]) = (-1, first);
        if (first >= 0)
        {
            _previous[first] = row;
        }

        _groups[group].FirstMember = row;
    }

    private void Enter((int Group, decimal Amount) fact)
    {
        if (fact.Group != NoGroup)
        {
            Touch(_groups[fact.Group]).Add(fact.Amount);
        }
    }

    private void Leave((int Group, decimal Amount) fact)
    {
        if (fact.Group != NoGroup)
        {
            Touch(_groups[fact.Group]).Remove(fact.Amount);
        }
    }

    private FactGroup Touch(FactGroup group)
    {
        if (group.Before is null)
        {
            group.Before = group.Value;
            _touched.Add(group);
        }

        return group;
    }

    private int GroupOf(GroupKey key)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groupOf, key, out var known);
        if (!known)
        {
            group = _groups.Count;
            _groups.Add(new FactGroup(_function));
        }

        return group;
    }

    private bool KeyIsNull(int row) => Array.Exists(_subjectKey, column => column.IsNull(row));
}
