using Platform.Rules.Session.Time;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Session;

// The passing of time: nothing polls, each subject is woken on the days on which an outcome changes.
public sealed partial class RuleSession
{
    /// <summary>Days that are looked at one by one before a subject is put off to be looked at again.</summary>
    private const int MaxLooks = 1_000;

    private readonly ElapsedClock _clock;
    private readonly WakeSchedule _schedule = new();
    private readonly ChangeMarks _marksOfTime;
    private readonly Dictionary<InputSlot, ElapsedTargets> _targets;

    /// <summary>How often a subject was woken because of the date.</summary>
    public long WakeUps { get; private set; }

    private bool HasTime => _marksOfTime.Tables != 0;

    /// <summary>
    /// Settles, then moves the day of the session on. Subjects are woken in the order of the days on which something
    /// changes for them; a day that has passed already moves nothing.
    /// </summary>
    /// <param name="date">The new day.</param>
    /// <returns>What is different, each with its day, in the order of days.</returns>
    public IReadOnlyList<OutcomeChange> AdvanceTo(DateOnly date)
    {
        var changes = new List<OutcomeChange>(Settle());
        Schedule();
        while (_schedule.First() is { } day && day <= date)
        {
            _clock.Today = day > _clock.Today ? day : _clock.Today;
            while (_schedule.First() == day)
            {
                WakeUps++;
                Mark(_schedule.Take(), _marksOfTime);
            }

            changes.AddRange(Settle());
            Schedule();
        }

        _clock.Today = date > _clock.Today ? date : _clock.Today;
        return changes;
    }

    /// <summary>The next day on which an outcome of any subject changes by the passing of time; null for none.</summary>
    public DateOnly? NextChange()
    {
        Schedule();
        return _schedule.First();
    }

    /// <summary>The next day on which an outcome of a subject changes by the passing of time; null for none.</summary>
    /// <param name="row">A row in use.</param>
    public DateOnly? NextChange(int row) => Look(row).Date;

    /// <summary>What will change next for a subject by the passing of time, and what moves it; null for nothing.</summary>
    /// <param name="row">A row in use.</param>
    public UpcomingChange? Foresee(int row)
    {
        var (next, isChange) = Look(row);
        if (next is not { } date || !isChange)
        {
            return null;
        }

        var changes = new List<OutcomeChange>();
        At(date, () =>
        {
            foreach (var outcomes in TimedOutcomes())
            {
                _batch.ScanOf(outcomes.Table).Match(row, outcomes.Found);
                changes.AddRange(outcomes.Preview(row, outcomes.Found, _batch.Start(row), date));
            }

            return true;
        });
        var crossings = _clock.Slots.Select(slot => (slot.Name, Before: _clock.ValueOn(slot, row, date.AddDays(-1)), After: _clock.ValueOn(slot, row, date)))
            .Where(values => values.Before != values.After)
            .Select(values => new InputCrossing(values.Name, values.Before ?? 0, values.After ?? 0));
        return new UpcomingChange(date, changes, [.. crossings]);
    }

    /// <summary>Takes another calendar of working days: whatever counts them is evaluated and scheduled again.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>What is different.</returns>
    public IReadOnlyList<OutcomeChange> ChangeCalendar(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _clock.Calendar = calendar;
        for (var row = 0; HasTime && row < _subjects.Extent; row++)
        {
            if (_subjects.Contains(row))
            {
                Mark(row, _marksOfTime);
            }
        }

        return Settle();
    }

    private void Reopen()
    {
        foreach (var (row, marks) in _dirty)
        {
            if ((marks.Tables & _marksOfTime.Tables) != 0)
            {
                _schedule.Reopen(row);
            }
        }
    }

    private void Schedule()
    {
        foreach (var row in _schedule.TakeOpen())
        {
            _schedule.Set(row, Look(row).Date);
        }
    }

    // From day to day on which some input reaches a value that a table tells apart, until an outcome is different.
    private (DateOnly? Date, bool IsChange) Look(int row)
    {
        var day = _clock.Today;
        for (var looks = 0; looks < MaxLooks; looks++)
        {
            if (NextTarget(row, day) is not { } next)
            {
                return (null, false);
            }

            day = next;
            if (At(day, () => IsDifferent(row)))
            {
                return (day, true);
            }
        }

        return (day, false);
    }

    private DateOnly? NextTarget(int row, DateOnly after)
    {
        DateOnly? first = null;
        foreach (var (slot, targets) in _targets)
        {
            var date = _clock.ValueOn(slot, row, after) is { } value && targets.Next(value, _clock.Rises(slot)) is { } target
                ? _clock.DayOf(slot, row, after, target)
                : null;
            first = date is not null && (first is null || date < first) ? date : first;
        }

        return first;
    }

    private bool IsDifferent(int row)
    {
        foreach (var outcomes in TimedOutcomes())
        {
            _batch.ScanOf(outcomes.Table).Match(row, outcomes.Found);
            if (!outcomes.Found.SequenceEqual(outcomes.Active(row)))
            {
                return true;
            }

            if (!outcomes.Table.HasConstantOutputs && outcomes.Preview(row, outcomes.Found, _batch.Start(row), _clock.Today).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<TableOutcomes> TimedOutcomes() => _outcomes.Where(outcomes => _marksOfTime.HasTable(outcomes.Table.Ordinal));

    private bool At(DateOnly day, Func<bool> look)
    {
        var today = _clock.Today;
        _clock.Today = day;
        try
        {
            return look();
        }
        finally
        {
            _clock.Today = today;
        }
    }
}
