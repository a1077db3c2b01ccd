using Platform.Domain.Calendar;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Statutes;

/// <summary>The law as applied: the numbers and the calendar they are counted on.</summary>
/// <param name="Statute">The numbers.</param>
/// <param name="Calendar">The working days.</param>
public sealed record Law(Statute Statute, WorkingDayCalendar Calendar)
{
    /// <summary>
    /// The deadline of a term that runs from an event; <see langword="null"/> where the term is not in force. The
    /// target is the earliest end among the term and the other sources, counted each in its own unit.
    /// </summary>
    /// <param name="id">The term, of kind <see cref="TermKind.MaxDays"/>.</param>
    /// <param name="start">When the event happened.</param>
    public Deadline? DeadlineAfter(Term id, DateTimeOffset start)
    {
        if (Statute.InForce(id) is not { } term)
        {
            return null;
        }

        var dueAt = Calendar.EndOf(start, term.Period);
        var targetAt = term.OtherPeriods.Select(period => Calendar.EndOf(start, period)).Append(dueAt).Min();
        return Build(term, ChinaTime.DateOf(start), dueAt, targetAt);
    }

    /// <summary>The deadline of a term lengthened by another term of the same unit; both must be in force.</summary>
    public Deadline DeadlineAfter(Term id, Term extension, DateTimeOffset start)
    {
        var term = Statute[id];
        var dueAt = Calendar.EndOf(start, term.Period.ExtendedBy(Statute[extension].Period));
        return Build(term, ChinaTime.DateOf(start), dueAt, dueAt);
    }

    /// <summary>
    /// The deadline of a term that is kept some time before an event; <see langword="null"/> where it is not in force.
    /// </summary>
    /// <param name="id">The term, of kind <see cref="TermKind.MinDaysBefore"/>.</param>
    /// <param name="start">When the duty arose.</param>
    /// <param name="date">The day of the event.</param>
    public Deadline? DeadlineBefore(Term id, DateTimeOffset start, DateOnly date)
    {
        if (Statute.InForce(id) is not { } term)
        {
            return null;
        }

        var dueOn = Calendar.LastDayBefore(date, term.Period);
        var targetOn = term.OtherPeriods.Select(period => Calendar.LastDayBefore(date, period)).Append(dueOn).Min();
        return Build(term, ChinaTime.DateOf(start), ChinaTime.EndOf(dueOn), ChinaTime.EndOf(targetOn));
    }

    /// <summary>
    /// The deadline of a term that is kept by the end of a given day (the calendar year, the contract year), which
    /// is no counted period and therefore moves off no rest day; <see langword="null"/> where it is not in force.
    /// </summary>
    public Deadline? DeadlineOn(Term id, DateTimeOffset start, DateOnly date) => Statute.InForce(id) is { } term
        ? Build(term, ChinaTime.DateOf(start), ChinaTime.EndOf(date), ChinaTime.EndOf(date))
        : null;

    /// <summary>
    /// When a term's window before a date opens: on the earliest of the days that the sources name; and the latest
    /// of them, from which on everyone agrees that it is open.
    /// </summary>
    public (DateOnly OpensOn, DateOnly RemindOn) WindowBefore(Term id, DateOnly date)
    {
        var term = Statute[id];
        DateOnly[] days = [.. term.OtherPeriods.Append(term.Period).Select(period => Calendar.LastDayBefore(date, period))];
        return (days.Min(), days.Max());
    }

    private Deadline Build(StatutoryTerm term, DateOnly startsOn, DateTimeOffset dueAt, DateTimeOffset targetAt)
    {
        var dueOn = LastDayOf(dueAt);
        var targetOn = LastDayOf(targetAt);
        var remindOn = Calendar.LastDayBefore(targetOn, Statute[Term.DueSoon].Period);
        return new Deadline(
            term.Id,
            term.Article,
            term.OnBreach,
            startsOn,
            dueOn,
            dueAt,
            targetOn,
            targetAt,
            remindOn < startsOn ? startsOn : remindOn,
            Calendar.IsProvisional(startsOn, dueOn));
    }

    // A day ends at an instant that already belongs to the next.
    private static DateOnly LastDayOf(DateTimeOffset end) => ChinaTime.DateOf(end.AddTicks(-1));
}
