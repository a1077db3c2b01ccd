using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Session.Time;

/// <summary>The day of a session and what the elapsed inputs are on it.</summary>
internal sealed class ElapsedClock
{
    private readonly Dictionary<InputSlot, (DateColumn? Event, ElapsedInput Input)> _inputs = [];

    internal ElapsedClock(IEnumerable<InputSlot> slots, SubjectTable subjects, DateOnly today, WorkingCalendar? calendar)
    {
        Today = today;
        Calendar = calendar;
        foreach (var slot in slots)
        {
            if (slot.Input?.Source is ElapsedInput elapsed)
            {
                _inputs[slot] = (subjects.Find(elapsed.Event) as DateColumn, elapsed);
            }
        }
    }

    /// <summary>The day that counts as today; moved ahead for a moment to look into the future.</summary>
    internal DateOnly Today { get; set; }

    internal WorkingCalendar? Calendar { get; set; }

    internal IEnumerable<InputSlot> Slots => _inputs.Keys;

    internal bool Rises(InputSlot slot) => _inputs[slot].Input.Direction == ElapsedDirection.Since;

    internal int? ValueOf(InputSlot slot, int row) => ValueOn(slot, row, Today);

    /// <summary>The value of an elapsed input on a day; null while its event has no date.</summary>
    internal int? ValueOn(InputSlot slot, int row, DateOnly day)
    {
        var (column, input) = _inputs[slot];
        if (column is null || column.IsNull(row) || (input.Unit == DayUnit.WorkingDay && Calendar is null))
        {
            return null;
        }

        var date = DateColumn.DateOf(column.Days[row]);
        var (from, to) = input.Direction == ElapsedDirection.Since ? (date, day) : (day, date);
        return input.Unit == DayUnit.WorkingDay ? Calendar?.Count(from, to) : to.DayNumber - from.DayNumber;
    }

    /// <summary>The first day after a day on which an elapsed input has reached a value, rising or falling as it does; null if there is none.</summary>
    internal DateOnly? DayOf(InputSlot slot, int row, DateOnly after, int target)
    {
        if (ValueOn(slot, row, after) is not { } now)
        {
            return null;
        }

        // No input moves by more than one a day, so the target is at least that many days away.
        var near = (long)after.DayNumber;
        var step = Math.Max(1, Math.Abs((long)target - now));
        var far = near + step;
        while (far <= DateOnly.MaxValue.DayNumber && !HasReached(slot, row, far, target))
        {
            (near, step) = (far, step * 2);
            far = near + step;
        }

        return far > DateOnly.MaxValue.DayNumber ? null : FirstReached(slot, row, near, far, target);
    }

    private DateOnly FirstReached(InputSlot slot, int row, long near, long far, int target)
    {
        while (far - near > 1)
        {
            var middle = (near + far) / 2;
            (near, far) = HasReached(slot, row, middle, target) ? (near, middle) : (middle, far);
        }

        return DateOnly.FromDayNumber((int)far);
    }

    private bool HasReached(InputSlot slot, int row, long day, int target)
    {
        var value = ValueOn(slot, row, DateOnly.FromDayNumber((int)day));
        return Rises(slot) ? value >= target : value <= target;
    }
}
