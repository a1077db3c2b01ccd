using Platform.Domain.Statutes;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Statutes;

public sealed class DeadlineTests
{
    // Ten working days decide about the violation; the earlier of them and twenty calendar days is the target.
    [Theory]
    [InlineData("2023-01-16", "2023-02-02", "2023-02-02")] // 20 days end on Sunday 5 February, so on the 6th
    [InlineData("2024-02-05", "2024-02-23", "2024-02-23")] // 20 days end on Sunday the 25th, so on the 26th
    [InlineData("2025-01-22", "2025-02-11", "2025-02-11")] // both on the same day
    [InlineData("2026-02-11", "2026-03-03", "2026-03-03")] // both on the same day
    [InlineData("2025-09-30", "2025-10-21", "2025-10-20")] // across National Day the 20 days come first
    [InlineData("2026-04-01", "2026-04-16", "2026-04-16")] // Qingming: 2, 3, 7-10, 13-16 April
    public void Reply_AcrossFestivals_HasTheTenWorkingDaysAndTheStrictest(string delivered, string due, string target)
    {
        var deadline = After(Term.Reply, delivered);

        Assert.Equal(Day(due), deadline.DueOn);
        Assert.Equal(Day(target), deadline.TargetOn);
        Assert.False(deadline.IsProvisional);
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-12", "2026-03-09")]
    [InlineData("2026-02-06", "2026-02-24", "2026-02-13")] // the 10th day is in the Spring Festival, the 7th is a Friday
    [InlineData("2023-09-26", "2023-10-07", "2023-10-07")] // both end within 29 September to 6 October; Saturday the 7th is worked
    public void Filing_HasTenDaysAndTheSevenOfTheMinistry(string signed, string due, string target)
    {
        var deadline = After(Term.Filing, signed);

        Assert.Equal(Day(due), deadline.DueOn);
        Assert.Equal(Day(target), deadline.TargetOn);
    }

    // Signed on Monday 2 March 2026: reminded from day 5, late by the ministry's rule on day 8, violated on day 11.
    [Theory]
    [InlineData("2026-03-06", DeadlineStatus.InTime)]
    [InlineData("2026-03-07", DeadlineStatus.DueSoon)]
    [InlineData("2026-03-09", DeadlineStatus.DueSoon)]
    [InlineData("2026-03-10", DeadlineStatus.TargetMissed)]
    [InlineData("2026-03-12", DeadlineStatus.TargetMissed)]
    [InlineData("2026-03-13", DeadlineStatus.Violated)]
    public void Filing_DayByDay_GoesFromReminderToViolation(string today, DeadlineStatus expected)
    {
        var deadline = After(Term.Filing, "2026-03-02");

        Assert.Equal(expected, deadline.StatusAt(Noon(today)));
    }

    [Fact]
    public void StatusAt_TheLastInstantAndTheNext_ChangesAtMidnightInChina()
    {
        var deadline = After(Term.ToCongress, "2026-03-02"); // 15 working days: Monday 23 March
        var midnight = new DateTimeOffset(2026, 3, 23, 16, 0, 0, TimeSpan.Zero);

        Assert.Equal(midnight, deadline.DueAt);
        Assert.Equal(DeadlineStatus.DueSoon, deadline.StatusAt(midnight.AddTicks(-1)));
        Assert.Equal(DeadlineStatus.Violated, deadline.StatusAt(midnight));
    }

    [Theory]
    [InlineData("ALL-REVIEW", DeadlineStatus.Elapsed)] // silence is consent
    [InlineData("D-REQUEST", DeadlineStatus.TargetMissed)] // design is no law
    [InlineData("N-REPS-REFILL", DeadlineStatus.TargetMissed)] // a warning
    [InlineData("OPINION-REPLY", DeadlineStatus.Violated)]
    public void StatusAt_PastTheLastDay_DependsOnTheConsequence(string id, DeadlineStatus expected)
    {
        var deadline = After(new Term(id), "2026-03-02");

        Assert.Equal(expected, deadline.StatusAt(Noon("2026-06-01")));
    }

    [Fact]
    public void DeadlineBefore_AMeeting_CountsBackAndTakesTheStrictest()
    {
        var deadline = Zhejiang.Law.DeadlineBefore(Term.Information, Noon("2026-03-02"), Day("2026-03-20"));

        Assert.Equal(Day("2026-03-13"), deadline?.DueOn);
        Assert.Equal(Day("2026-03-13"), deadline?.TargetOn); // five days before would be less strict
    }

    [Fact]
    public void DeadlineAfter_InHours_EndsAtTheInstant()
    {
        var stopped = new DateTimeOffset(2026, 2, 14, 10, 30, 0, TimeSpan.Zero);

        var deadline = Zhejiang.Law.DeadlineAfter(Term.EmergencyMeeting, stopped);

        Assert.Equal(stopped.AddHours(24), deadline?.DueAt);
        Assert.Equal(Day("2026-02-15"), deadline?.DueOn);
    }

    [Fact]
    public void DeadlineAfter_IntoAnUnannouncedYear_IsProvisional()
    {
        var deadline = After(Term.ToCongress, "2026-12-21");

        Assert.True(deadline.IsProvisional);
        Assert.Equal(Day("2027-01-11"), deadline.DueOn); // plain weekends only
    }

    [Fact]
    public void DeadlineAfter_TermSwitchedOff_IsNull() => Assert.Null(Zhejiang.Law.DeadlineAfter(Term.Conclusion, Noon("2026-03-02")));

    [Fact]
    public void DeadlineAfter_WithExtension_CountsBothFromTheSameStart()
    {
        var deadline = Zhejiang.Law.DeadlineAfter(Term.Coordination, Term.CoordinationExtension, Noon("2026-03-02"));

        Assert.Equal(Day("2026-04-16"), deadline.DueOn); // 45 days
    }

    [Fact]
    public void WindowBefore_OpensAtTheEarliestSourceAndRemindsAtTheLatest()
    {
        // Before 30 June 2026: 90 days, 1 April; three months, 30 March; sixty days, 1 May.
        var (opensOn, remindOn) = Zhejiang.Law.WindowBefore(Term.RenewalWindow, Day("2026-06-30"));

        Assert.Equal(Day("2026-03-30"), opensOn);
        Assert.Equal(Day("2026-05-01"), remindOn);
    }

    private static Deadline After(Term id, string start) =>
        Zhejiang.Law.DeadlineAfter(id, Noon(start)) ?? throw new InvalidOperationException($"{id} is not in force");

    private static DateTimeOffset Noon(string date) => ChinaTime.StartOf(Day(date)).AddHours(12);
}
