using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class MeetingTests
{
    [Fact]
    public void Open_TheFirst_MeetsTheYearsDuty()
    {
        var round = Round.At(NegotiationState.Meeting);

        var year = round.Negotiation.AllDeadlines.Single(deadline => deadline.Deadline.Term == Term.AnnualNegotiation);

        Assert.Equal(DeadlineOutcome.Kept, year.Outcome);
        Assert.Equal((1, Side.Workers), (round.Negotiation.Meetings[0].Number, round.Negotiation.Meetings[0].Chair));
    }

    [Fact]
    public void Open_WhileMinutesAreOutstanding_IsRefused()
    {
        var round = Round.At(NegotiationState.Meeting);

        Assert.Equal(NegotiationErrors.MinutesOutstanding, round.Try(Step.OpenMeeting, ActorRole.Employer, "2026-03-31"));
        Assert.Equal(NegotiationErrors.MinutesOutstanding, round.Try(Step.AgreeDraft, ActorRole.Employer, "2026-03-31"));
    }

    [Theory]
    [InlineData(Side.Employer, 0)]
    [InlineData(Side.Workers, 1)]
    public void Open_TheSecond_IsChairedByTheOtherSide(Side chair, int breaches)
    {
        var round = Round.At(NegotiationState.Meeting).Do(Step.RecordMinutes, ActorRole.Workers, "2026-03-30");

        Assert.Null(round.Negotiation.OpenMeeting(round.Act(Step.OpenMeeting, ActorRole.Workers, "2026-04-01"), chair));

        Assert.Equal(breaches, round.Negotiation.Breaches.Count(breach => breach is { Rule: BreachRules.ChairTurn, Severity: BreachSeverity.Warning }));
    }

    [Fact]
    public void RecordMinutes_AgainstTheRules_IsRefused()
    {
        var round = Round.At(NegotiationState.Meeting);
        var signed = new MeetingMinutes("讨论", "recorder", true, true);

        Assert.Equal(NegotiationErrors.MinutesUnsigned, Minutes(round, signed with { EmployerChiefSigned = false }));
        Assert.Equal(NegotiationErrors.MinutesUnsigned, Minutes(round, signed with { WorkersChiefSigned = false }));
        Assert.Equal(NegotiationErrors.RecorderIsRepresentative, Minutes(round, signed with { RecorderKey = "w2" }));
        Assert.Equal("NEGOTIATION_TEXT_MISSING", Minutes(round, signed with { Summary = "" })?.Code);
        Assert.Null(Minutes(round, signed));
    }

    [Fact]
    public void RecordMinutes_Twice_IsRefused()
    {
        var round = Round.At(NegotiationState.Meeting).Do(Step.RecordMinutes, ActorRole.Workers, "2026-03-30");

        Assert.Equal(NegotiationErrors.NoOpenMeeting, round.Try(Step.RecordMinutes, ActorRole.Workers, "2026-03-30"));
        Assert.Equal(Day("2026-03-30"), round.Negotiation.Meetings[0].MinutesSignedOn);
    }

    [Fact]
    public void Suspend_WithoutTheConsentOfASide_IsRefused()
    {
        var round = Round.At(NegotiationState.Meeting);
        var plan = new SuspensionPlan(Day("2026-04-20"), "会议室", true, true);

        Assert.Equal(NegotiationErrors.SuspensionWithoutConsent(Side.Workers), Suspend(round, plan with { WorkersConsent = false }));
        Assert.Equal(NegotiationErrors.SuspensionWithoutConsent(Side.Employer), Suspend(round, plan with { EmployerConsent = false }));
        Assert.Equal(NegotiationErrors.SuspensionReversed(Day("2026-03-30")), Suspend(round, plan with { ResumeOn = Day("2026-03-30") }));
    }

    // From 31 March 2026 sixty days end on Saturday 30 May, so on Monday 1 June.
    [Theory]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-06-02", "SUSPENSION_TOO_LONG")]
    public void Suspend_ForLongerThanTheLawAllows_IsRefused(string resumeOn, string? expected)
    {
        var round = Round.At(NegotiationState.Meeting);

        Assert.Equal(expected, Suspend(round, new SuspensionPlan(Day(resumeOn), "会议室", true, true))?.Code);
    }

    [Theory]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-06-02", BreachSeverity.Violation)]
    public void Resume_OnTheLastDayAndTheNext_IsInTimeAndAViolation(string on, BreachSeverity? expected)
    {
        var round = Round.At(NegotiationState.Suspended).Do(Step.Resume, ActorRole.Workers, on);

        Assert.Equal(NegotiationState.Meeting, round.State);
        Assert.Equal(Day(on), round.Negotiation.Suspensions[0].ResumedOn);
        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "ZJ-SUSPEND")?.Severity);
    }

    private static DomainError? Minutes(Round round, MeetingMinutes minutes) =>
        round.Negotiation.RecordMinutes(round.Act(Step.RecordMinutes, ActorRole.Workers, "2026-03-30"), minutes);

    private static DomainError? Suspend(Round round, SuspensionPlan plan) =>
        round.Negotiation.Suspend(round.Act(Step.Suspend, ActorRole.Workers, "2026-03-31"), plan);
}
