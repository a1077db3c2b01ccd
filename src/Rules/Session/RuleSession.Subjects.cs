using Platform.Rules.Feel.Values;
using Platform.Rules.Session.Aggregates;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Session;

// Filling, listening to the tables, and reading what is in force.
public sealed partial class RuleSession
{
    private const int BlockRows = 1_024;

    /// <summary>Whether a rule counts for a subject, as of the last settling.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="row">A row in use.</param>
    /// <param name="rule">The place of the rule in the table, from 0.</param>
    public bool IsActive(CompiledTable table, int row, int rule)
    {
        ArgumentNullException.ThrowIfNull(table);
        return RuleBits.Has(_outcomes[table.Ordinal].Active(row), rule);
    }

    /// <summary>The rules that count for a subject, as of the last settling.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="row">A row in use.</param>
    /// <returns>Words of bits as in a <see cref="Analysis.Explanations.DecisionRecord"/>.</returns>
    public ReadOnlySpan<ulong> Words(CompiledTable table, int row)
    {
        ArgumentNullException.ThrowIfNull(table);
        return _outcomes[table.Ordinal].Active(row);
    }

    /// <summary>All that counts or ever counted for a subject: what the host keeps to open the next session with.</summary>
    /// <param name="row">A row in use.</param>
    public IEnumerable<Activation> Activations(int row) => _outcomes.SelectMany(outcomes => outcomes.Activations(row));

    /// <summary>Makes a decision about a subject, aggregates and elapsed time included, as of the last settling.</summary>
    /// <param name="decision">A decision of the policy.</param>
    /// <param name="row">A row in use.</param>
    public FeelValue Evaluate(CompiledDecision decision, int row)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return _batch.Evaluate(decision, row);
    }

    /// <summary>All inputs of a subject by name, computed, elapsed and aggregated ones included: what an explanation needs.</summary>
    /// <param name="row">A row in use.</param>
    public FeelContext Inputs(int row)
    {
        var frame = _batch.Start(row);
        return new FeelContext(_policy.Inputs.Values.Select(slot => KeyValuePair.Create(slot.Name, frame.Value(slot.Index))));
    }

    /// <summary>Compares what is kept with what a new session finds.</summary>
    /// <param name="facts">The related facts that the session was opened with.</param>
    /// <returns>The first difference; null if there is none.</returns>
    public string? FindInconsistency(IReadOnlyDictionary<string, SubjectTable>? facts = null)
    {
        var options = new SessionOptions(Today) { Calendar = _clock.Calendar, Facts = facts ?? new Dictionary<string, SubjectTable>() };
        using var fresh = Open(_policy, _subjects, options).Session;
        var rows = Enumerable.Range(0, _subjects.Extent).Where(_subjects.Contains);
        return fresh is null ? "the session cannot be opened again" : rows
            .SelectMany(row => _policy.Tables.Where(table => !Words(table, row).SequenceEqual(fresh.Words(table, row))).Select(table => $"{table.Table.Id} row {row}"))
            .FirstOrDefault();
    }

    private int EpisodeOf(OutcomeChange change) => _outcomes[change.Table.Ordinal].Episode(change.Row, change.Rule.Index - 1);

    private void Adopt(IReadOnlyList<Activation> known)
    {
        foreach (var activation in known.Where(activation => _subjects.Contains(activation.Row)))
        {
            var table = _policy.Tables.FirstOrDefault(table => table.Table.Id == activation.TableId);
            var rule = table?.Table.Rules.FirstOrDefault(rule => rule.Id == activation.RuleId);
            if (table is not null && rule is not null)
            {
                _outcomes[table.Ordinal].Adopt(activation, rule.Index - 1);
            }
        }
    }

    private void FillFirst(bool isReported)
    {
        for (var stratum = 0; stratum <= _lastStratum; stratum++)
        {
            foreach (var outcomes in _outcomes.Where(outcomes => _strata[outcomes.Table.Ordinal] == stratum))
            {
                FillFirst(outcomes, isReported ? _changes : null);
            }

            foreach (var aggregate in _aggregates.Where(aggregate => aggregate.Stratum == stratum + 1))
            {
                FillFirst(aggregate);
            }
        }

        for (var row = 0; HasTime && row < _subjects.Extent; row++)
        {
            if (_subjects.Contains(row))
            {
                _schedule.Reopen(row);
            }
        }
    }

    private void FillFirst(TableOutcomes outcomes, List<OutcomeChange>? changes)
    {
        var width = outcomes.Table.WordsPerRow;
        var words = new ulong[BlockRows * width];
        for (var first = 0; first < _subjects.Extent; first += BlockRows)
        {
            var rows = Math.Min(BlockRows, _subjects.Extent - first);
            _batch.Match(outcomes.Table, first, rows, words);
            for (var i = 0; i < rows; i++)
            {
                outcomes.Update(first + i, words.AsSpan(i * width, width), _batch.Start, _clock.Today, changes);
            }
        }
    }

    private void FillFirst(AggregateState aggregate)
    {
        for (var row = 0; row < aggregate.Facts.Extent; row++)
        {
            if (aggregate.Facts.Contains(row))
            {
                aggregate.UpdateFact(row);
            }
        }

        for (var row = 0; row < _subjects.Extent; row++)
        {
            if (_subjects.Contains(row))
            {
                aggregate.UpdateSubject(row);
            }
        }

        _ = aggregate.TakeMoved().Count();
    }

    private void Subscribe()
    {
        Listen(_subjects, (column, row) => Mark(row, _marksOfColumn[column]), OnAdded, OnRemoving);
        foreach (var aggregate in _aggregates.Where(aggregate => !ReferenceEquals(aggregate.Facts, _subjects)))
        {
            Listen(aggregate.Facts, (_, row) => aggregate.Await(row), aggregate.Await, aggregate.RemoveFact);
        }
    }

    private void Listen(SubjectTable table, Action<int, int> changed, Action<int> added, Action<int> removing)
    {
        table.Changed += changed;
        table.Added += added;
        table.Removing += removing;
        _unsubscribe.Add(() =>
        {
            table.Changed -= changed;
            table.Added -= added;
            table.Removing -= removing;
        });
    }

    private void OnAdded(int row)
    {
        foreach (var outcomes in _outcomes)
        {
            outcomes.Grow(_subjects.Capacity);
        }

        foreach (var aggregate in _aggregates)
        {
            aggregate.Grow();
        }

        _schedule.Grow(HasTime ? _subjects.Capacity : 0);
        Mark(row, ChangeMarks.All);
    }

    private void OnRemoving(int row)
    {
        foreach (var aggregate in _aggregates)
        {
            aggregate.RemoveSubject(row);
            if (ReferenceEquals(aggregate.Facts, _subjects))
            {
                aggregate.RemoveFact(row);
            }
        }

        foreach (var outcomes in _outcomes)
        {
            outcomes.Remove(row, _clock.Today, _changes);
        }

        _dirty.Remove(row);
        if (HasTime)
        {
            _schedule.Remove(row);
        }
    }
}
