using Platform.Rules.Feel.Values;
using Platform.Rules.Session.Aggregates;
using Platform.Rules.Session.Time;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Session;

/// <summary>
/// Keeps what a policy says about many subjects up to date. The host changes the subjects and related facts through
/// their tables; <see cref="Settle"/> evaluates only what reads the changed inputs and tells what is different. What is
/// kept can be rebuilt from the tables at any time. For one thread at a time, together with its tables.
/// </summary>
public sealed partial class RuleSession : IDisposable
{
    private const int MaxKeptMarks = 256;

    private readonly CompiledPolicy _policy;
    private readonly SubjectTable _subjects;
    private readonly SubjectBatch _batch;
    private readonly TableOutcomes[] _outcomes;
    private readonly int[] _strata;
    private readonly AggregateState[] _aggregates;
    private readonly Dictionary<InputSlot, AggregateState> _aggregateOf = [];
    private readonly ChangeMarks[] _marksOfColumn;
    private readonly ChangeMarks[] _marksOfAggregate;
    private readonly int _lastStratum;
    private readonly List<Action> _unsubscribe = [];
    private readonly List<OutcomeChange> _entered = [];
    private List<OutcomeChange> _changes = [];
    private Dictionary<int, ChangeMarks> _dirty = [];

    private RuleSession(CompiledPolicy policy, SubjectTable subjects, SessionOptions options, DependencyGraph graph)
    {
        _policy = policy;
        _subjects = subjects;
        _clock = new ElapsedClock(graph.Elapsed, subjects, options.Today, options.Calendar);
        _batch = new SubjectBatch(policy, subjects, Derive);
        _outcomes = [.. policy.Tables.Select(table => new TableOutcomes(table, subjects.Capacity))];
        var deciders = policy.Decisions.Where(decision => decision.Table is not null).OrderBy(decision => decision.Table?.Ordinal).ToList();
        _strata = [.. deciders.Select(decision => graph.StratumOf(decision.Slot))];
        _aggregates = [.. graph.Aggregates.Select(slot => Create(slot, graph, options))];
        _aggregates = [.. _aggregates.OrderBy(aggregate => aggregate.Stratum)];
        foreach (var aggregate in _aggregates)
        {
            _aggregateOf[aggregate.Slot] = aggregate;
        }

        _lastStratum = _strata.Concat(_aggregates.Select(aggregate => aggregate.Stratum)).DefaultIfEmpty().Max();
        var marks = new MarkTable(graph, deciders, _aggregates);
        _marksOfColumn = [.. subjects.Columns.Select(column => marks.OfColumn(policy.Inputs[column.Input.Name], policy.Vocabulary))];
        _marksOfAggregate = [.. _aggregates.Select(aggregate => marks.OfLeaves([aggregate.Slot]))];
        _marksOfTime = marks.OfLeaves([.. _clock.Slots]);
        _targets = _clock.Slots.ToDictionary(slot => slot, slot => new ElapsedTargets(policy, slot));
        _schedule.Grow(HasTime ? subjects.Capacity : 0);
        Adopt(options.Known ?? []);
        FillFirst(options.Known is not null);
        Subscribe();
    }

    /// <summary>The day of the session.</summary>
    public DateOnly Today => _clock.Today;

    /// <summary>Bytes that are kept for all subjects, inputs, aggregates and rare cases (later episodes, outputs that depend on inputs) excluded.</summary>
    public long StateBytes => _outcomes.Sum(outcome => outcome.Bytes) + _schedule.Bytes;

    /// <summary>Opens a session over subjects. Circles through aggregates and missing facts are reported, not thrown.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="subjects">The subjects, of the vocabulary of the policy.</param>
    /// <param name="options">Day, calendar, related facts and what was known before.</param>
    public static SessionResult Open(CompiledPolicy policy, SubjectTable subjects, SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(options);
        var graph = new DependencyGraph(policy);
        var missing = graph.Aggregates.Where(slot => slot.Input?.Source is AggregateInput { Over: { } over } && !options.Facts.ContainsKey(over))
            .Select(slot => new RuleProblem(RuleProblemKind.MissingFacts, slot.Input?.Id ?? "", "", default, [slot.Name, (slot.Input?.Source as AggregateInput)?.Over ?? ""]));
        RuleProblem[] problems = [.. graph.Problems, .. missing];
        return problems.Length > 0 ? new SessionResult(null, problems) : new SessionResult(new RuleSession(policy, subjects, options, graph), []);
    }

    /// <summary>Evaluates what changed since the last time, stratum by stratum.</summary>
    /// <returns>What is different, net: a rule that began and ceased to count in between is not among it.</returns>
    public IReadOnlyList<OutcomeChange> Settle()
    {
        for (var stratum = 0; stratum <= _lastStratum && (_dirty.Count > 0 || _aggregates.Length > 0); stratum++)
        {
            SettleTables(stratum);
            SettleAggregates(stratum + 1);
        }

        if (HasTime)
        {
            Reopen();
        }

        ForgetMarks();
        return TakeChanges();
    }

    /// <summary>
    /// The activations that began since this was last asked and still hold: what side effects hang on. Each comes once
    /// for a rule, a subject and an episode.
    /// </summary>
    public IReadOnlyList<OutcomeChange> TakeActions()
    {
        OutcomeChange[] due = [.. _entered.Where(change => IsActive(change.Table, change.Row, change.Rule.Index - 1) && EpisodeOf(change) == change.Episode)];
        _entered.Clear();
        return due;
    }

    /// <summary>Stops listening to the tables.</summary>
    public void Dispose()
    {
        _unsubscribe.ForEach(stop => stop());
        _unsubscribe.Clear();
    }

    private FeelValue Derive(InputSlot slot, int row) => slot.Input?.Source switch
    {
        ElapsedInput when _clock.ValueOf(slot, row) is { } days => new FeelNumber(days),
        AggregateInput => _aggregateOf.TryGetValue(slot, out var aggregate) ? aggregate.ValueOf(row) : FeelNull.Value,
        _ => FeelNull.Value,
    };

    private AggregateState Create(InputSlot slot, DependencyGraph graph, SessionOptions options)
    {
        var input = slot.Input?.Source as AggregateInput ?? throw new ArgumentException("Not an aggregate.", nameof(slot));
        var source = input.Over is null
            ? FactSource.OfSubjects(_subjects, input, graph.ConditionOf(slot), graph.Surroundings, _batch)
            : FactSource.OfRelated(_policy.Model, options.Facts[input.Over], input);
        return new AggregateState(slot, input, graph.StratumOf(slot), _subjects, source);
    }

    private void SettleTables(int stratum)
    {
        for (var table = 0; table < _outcomes.Length; table++)
        {
            if (_strata[table] != stratum)
            {
                continue;
            }

            foreach (var (row, marks) in _dirty)
            {
                if (marks.HasTable(table))
                {
                    Evaluate(_outcomes[table], row, _changes);
                }
            }
        }
    }

    private void Evaluate(TableOutcomes outcomes, int row, List<OutcomeChange>? changes)
    {
        outcomes.Peek(row);
        _batch.ScanOf(outcomes.Table).Match(row, outcomes.Found);
        outcomes.Update(row, outcomes.Found, _batch.Start, _clock.Today, changes);
    }

    private void SettleAggregates(int stratum)
    {
        for (var i = 0; i < _aggregates.Length; i++)
        {
            if (_aggregates[i].Stratum != stratum)
            {
                continue;
            }

            foreach (var (row, marks) in _dirty)
            {
                if (marks.HasAggregate(i))
                {
                    Update(_aggregates[i], row);
                }
            }

            _aggregates[i].TakeWaiting();
            foreach (var row in _aggregates[i].TakeMoved())
            {
                Mark(row, _marksOfAggregate[i]);
            }
        }
    }

    private void Update(AggregateState aggregate, int row)
    {
        aggregate.UpdateSubject(row);
        if (ReferenceEquals(aggregate.Facts, _subjects))
        {
            aggregate.UpdateFact(row);
        }
    }

    private void Mark(int row, ChangeMarks marks) =>
        _dirty[row] = _dirty.TryGetValue(row, out var old) ? old.With(marks) : marks;

    // Clearing a dictionary costs what it once held, which a single change after a large import must not pay.
    private void ForgetMarks()
    {
        if (_dirty.Count > MaxKeptMarks)
        {
            _dirty = [];
        }
        else
        {
            _dirty.Clear();
        }
    }

    private List<OutcomeChange> TakeChanges()
    {
        if (_changes.Count == 0)
        {
            return [];
        }

        var changes = _changes;
        _changes = [];
        foreach (var change in changes)
        {
            if (change.Kind == OutcomeChangeKind.Entered)
            {
                _entered.Add(change);
            }
        }

        return changes;
    }
}
