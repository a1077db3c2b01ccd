using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations;

// Deadlines run from the steps that open them; a missed one is noted as a breach, once, and raised when it gets worse.
public sealed partial class Negotiation
{
    /// <summary>The running deadlines as they stand, the nearest first.</summary>
    public IReadOnlyList<OpenDeadline> Deadlines(DateTimeOffset now)
    {
        var today = ChinaTime.DateOf(now);
        var running = from deadline in _allDeadlines
                      where deadline.IsOpen
                      orderby deadline.Deadline.TargetAt
                      select new OpenDeadline(
                          deadline.Deadline, deadline.Obliged, deadline.Deadline.StatusAt(now), deadline.Deadline.DueOn.DayNumber - today.DayNumber);
        return [.. running];
    }

    /// <summary>
    /// Notes the breaches that the passing of time has brought; the host calls it when a deadline passes. Calling it
    /// again changes nothing until another date passes.
    /// </summary>
    /// <returns>How many breaches were noted or grew graver.</returns>
    public int NoticeDeadlines(DateTimeOffset now)
    {
        var before = Events.Count;
        foreach (var deadline in _allDeadlines.Where(deadline => deadline.IsOpen && deadline.Deadline.IsMissedAt(now)))
        {
            NoteMissed(deadline, now, Actor.System);
        }

        return Events.Count - before;
    }

    /// <summary>Computes the running deadlines again by one law, whenever they began.</summary>
    /// <returns>How many deadlines moved.</returns>
    public int RecomputeDeadlines(Law law, DateTimeOffset now) => RecomputeDeadlines(_ => law, "", now);

    /// <summary>
    /// Computes the running deadlines again, after the year's holidays were announced or the calendar was corrected.
    /// Deadlines that were extended or that end on a fixed day keep their dates. Nobody's time ends before the next day is
    /// over because of it, and what the workers' side must do never becomes due earlier than it was told.
    /// </summary>
    /// <param name="lawOf">The law of the day on which a deadline began, on the calendar as it is now.</param>
    /// <param name="reason">Why, for people; recorded with each move.</param>
    /// <param name="now">When.</param>
    /// <returns>How many deadlines moved.</returns>
    public int RecomputeDeadlines(Func<DateOnly, Law> lawOf, string reason, DateTimeOffset now)
    {
        var moved = 0;
        foreach (var running in _allDeadlines.Where(deadline => deadline.IsOpen && deadline.StartedAt is not null))
        {
            // The filter above leaves only deadlines with a start.
            var start = running.StartedAt!.Value;
            if (lawOf(ChinaTime.DateOf(start)).DeadlineAfter(running.Deadline.Term, start) is not { } counted)
            {
                continue;
            }

            var deadline = counted.NotBefore(running.Deadline.EarliestMove(MayNotShorten(running), now));
            if (!deadline.IsSameDays(running.Deadline))
            {
                Move(running, deadline, reason, now);
                moved++;
            }
        }

        return moved;
    }

    // The workers' side, alone or together with the other one.
    private static bool MayNotShorten(NegotiationDeadline running) => running.Obliged is null or ActorRole.Workers;

    private void Move(NegotiationDeadline running, Deadline deadline, string reason, DateTimeOffset now)
    {
        var noted = BreachOf(running);
        var (previous, why) = (running.Deadline.DueOn, reason.Length == 0 ? null : reason);
        running.Recompute(deadline);
        noted?.Move(deadline.DueOn);
        Log(new DeadlineMoved(now, Actor.System, deadline) { PreviousDueOn = previous, Reason = why });
        if (noted is not null && !deadline.IsMissedAt(now))
        {
            Revoke(noted, now, Actor.System);
        }
    }

    private NegotiationDeadline? Running(IEnumerable<StatutoryTermId> terms) => _allDeadlines
        .Where(deadline => deadline.IsOpen && terms.Contains(deadline.Deadline.Term))
        .MinBy(deadline => deadline.Deadline.TargetAt);

    private void OpenDeadline(StatutoryTermId term, Act act, ActorRole? obliged, DateTimeOffset? start = null, string? about = null)
    {
        var startedAt = start ?? act.At;
        Open(act.Law.DeadlineAfter(term, startedAt), act, obliged, about, startedAt);
    }

    private void Open(Deadline? deadline, Act act, ActorRole? obliged, string? about = null, DateTimeOffset? startedAt = null)
    {
        if (deadline is null)
        {
            return;
        }

        _allDeadlines.Add(new NegotiationDeadline(deadline, obliged, about, startedAt));
        Log(new DeadlineOpened(act.At, act.By, deadline, obliged));
    }

    private void KeepDeadlines(Act act, params IEnumerable<StatutoryTermId> terms) =>
        Keep(act, _allDeadlines.FindAll(deadline => deadline.IsOpen && terms.Contains(deadline.Deadline.Term)));

    private void Keep(Act act, List<NegotiationDeadline> deadlines)
    {
        foreach (var deadline in deadlines)
        {
            deadline.Keep(act.At);
            Settle(deadline, act);
            Log(new DeadlineClosed(act.At, act.By, deadline.Deadline.Term, deadline.Outcome));
        }
    }

    // A step may be recorded after the clock has noted it as missing. What counts is when it was taken: the breach is
    // then as grave as that day makes it, or none at all.
    private void Settle(NegotiationDeadline kept, Act act)
    {
        if (kept.Outcome == DeadlineOutcome.KeptLate)
        {
            var breach = NoteMissed(kept, act.At, act.By);
            breach.Grade(SeverityOf(kept.Deadline, act.At));
            breach.Cure(act.On);
        }
        else if (BreachOf(kept) is { } noted)
        {
            Revoke(noted, act.At, act.By);
        }
    }

    private Breach? BreachOf(NegotiationDeadline deadline) => _breaches.Find(breach => breach.Stands && breach.IsOf(deadline));

    private void Revoke(Breach breach, DateTimeOffset at, Actor by)
    {
        breach.Revoke(ChinaTime.DateOf(at));
        Log(new BreachRevoked(at, by, breach.Rule, breach.Obliged));
    }

    private void WithdrawDeadlines(Act act, Predicate<NegotiationDeadline> which)
    {
        foreach (var deadline in _allDeadlines.Where(deadline => deadline.IsOpen && which(deadline)))
        {
            // What was missed before it fell away stays on record.
            if (deadline.Deadline.IsMissedAt(act.At))
            {
                NoteMissed(deadline, act.At, act.By);
            }

            deadline.Withdraw(act.At);
            Log(new DeadlineClosed(act.At, act.By, deadline.Deadline.Term, deadline.Outcome));
        }
    }

    private Breach NoteMissed(NegotiationDeadline missed, DateTimeOffset at, Actor by)
    {
        var deadline = missed.Deadline;
        var severity = SeverityOf(deadline, at);
        if (BreachOf(missed) is { } known)
        {
            if (severity > known.Severity)
            {
                known.Grade(severity);
                Log(new BreachNoted(at, by, known.Rule, severity, known.Obliged, known.Article));
            }

            return known;
        }

        return Note(new Breach(
            deadline.Term.Value, severity, deadline.Article, missed.Obliged, deadline.DueOn, ChinaTime.DateOf(at), missed.About), at, by);
    }

    private Breach Note(Breach breach, DateTimeOffset at, Actor by)
    {
        _breaches.Add(breach);
        Log(new BreachNoted(at, by, breach.Rule, breach.Severity, breach.Obliged, breach.Article));
        return breach;
    }

    private void NoteRemark(string rule, BreachSeverity severity, string article, ActorRole? obliged, Act act, string? about = null) =>
        Note(new Breach(rule, severity, article, obliged, null, act.On, about), act.At, act.By);

    // 立法法 art. 106: which of two sources prevails is not for us to say, so the strictest is the target and the
    // provincial rule decides what is a violation.
    private static BreachSeverity SeverityOf(Deadline deadline, DateTimeOffset at) =>
        deadline.StatusAt(at) == DeadlineStatus.Violated ? BreachSeverity.Violation
        : at < deadline.DueAt ? BreachSeverity.TargetMissed
        : SeverityOf(deadline.OnBreach);

    private static BreachSeverity SeverityOf(BreachConsequence consequence) => consequence switch
    {
        BreachConsequence.Violation or BreachConsequence.Block or BreachConsequence.Escalate => BreachSeverity.Violation,
        BreachConsequence.Warning => BreachSeverity.Warning,
        BreachConsequence.Reminder => BreachSeverity.Reminder,
        _ => BreachSeverity.Information,
    };
}
