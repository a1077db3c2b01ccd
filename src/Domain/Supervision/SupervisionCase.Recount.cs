using Platform.Domain.Calendar;
using Platform.Domain.Statutes;

namespace Platform.Domain.Supervision;

// Times are counted again when the calendar changes. Nobody's time ends before the next day is over because of it.
public sealed partial class SupervisionCase
{
    /// <summary>Counts the times of an open case again: its own, those of tasks that share it, and those of answers.</summary>
    /// <param name="period">The time that its rule gives; <see langword="null"/> where the deciding authority set it.</param>
    /// <param name="lawOf">The law of the day on which a time began, on the calendar as it is now.</param>
    /// <param name="reason">Why, for people; recorded with each move.</param>
    /// <param name="now">When.</param>
    /// <returns>How many times moved.</returns>
    public int RecountDeadlines(Period? period, Func<DateOnly, Law> lawOf, string reason, DateTimeOffset now)
    {
        var before = Events.Count;
        if (IsOpen)
        {
            RecountCase(period, lawOf(ChinaTime.DateOf(OpenedAt)).Calendar, reason, now);
            RecountAnswers(lawOf, reason, now);
        }

        return Events.Count - before;
    }

    private void RecountCase(Period? period, WorkingDayCalendar calendar, string reason, DateTimeOffset now)
    {
        if (period is not { Unit: not PeriodUnit.Hour } term || DueOn is not { } previous)
        {
            return;
        }

        var opened = ChinaTime.DateOf(OpenedAt);
        var counted = Latest(calendar.LastDayOf(opened, term), Earliest(previous, ChinaTime.DateOf(now).AddDays(1)));
        IsProvisional = calendar.IsProvisional(opened, counted);
        if (counted == previous)
        {
            return;
        }

        (DueOn, IsMissNoted) = (counted, IsMissNoted && now >= ChinaTime.EndOf(counted));
        Record(new SupervisionDeadlineMoved(now, Actor.System, Number, RuleId, counted, previous, reason));
        foreach (var task in _tasks.Where(task => task.IsOpen && task.DueOn == previous))
        {
            task.Move(counted, now);
            Record(new SupervisionDeadlineMoved(now, Actor.System, Number, task.Department, counted, previous, reason));
        }
    }

    private void RecountAnswers(Func<DateOnly, Law> lawOf, string reason, DateTimeOffset now)
    {
        foreach (var letter in _documents.Where(letter => letter is { AnsweredOn: null, AnswerDeadline: not null }))
        {
            if (letter.AnswerDeadline is not { } running || lawOf(running.StartsOn).DeadlineAfter(running.Term, ChinaTime.StartOf(running.StartsOn)) is not { } counted)
            {
                continue;
            }

            var deadline = counted.NotBefore(running.EarliestMove(isKept: false, now));
            if (!deadline.IsSameDays(running))
            {
                letter.Move(deadline, now);
                Record(new SupervisionDeadlineMoved(now, Actor.System, Number, letter.Number, deadline.DueOn, running.DueOn, reason));
            }
        }
    }

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
