using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class PreparationTests
{
    [Fact]
    public void Reply_AgreeingOnAMeeting_GivesEachSideSevenDaysBeforeIt()
    {
        var round = Round.At(NegotiationState.Accepted); // meeting agreed for 30 March

        var information = round.Negotiation.Deadlines(Round.Noon("2026-03-10")).Where(open => open.Deadline.Term == Term.Information).ToArray();

        Assert.Equal([ActorRole.Workers, ActorRole.Employer], information.Select(open => open.Obliged));
        Assert.All(information, open => Assert.Equal(Day("2026-03-23"), open.Deadline.DueOn));
    }

    [Fact]
    public void Exchange_ByBothInTime_PreparesTheMeeting()
    {
        var round = Round.At(NegotiationState.RepresentativesReady);

        round.Do(Step.ExchangeMaterials, ActorRole.Employer, "2026-03-23");
        Assert.Equal(NegotiationState.RepresentativesReady, round.State);
        round.Do(Step.ExchangeMaterials, ActorRole.Workers, "2026-03-23");

        Assert.Equal(NegotiationState.Prepared, round.State);
        Assert.Empty(round.Negotiation.Breaches);
    }

    [Fact]
    public void Exchange_OneSideLate_IsThatSidesViolationOnly()
    {
        var round = Round.At(NegotiationState.RepresentativesReady)
            .Do(Step.ExchangeMaterials, ActorRole.Workers, "2026-03-23")
            .Do(Step.ExchangeMaterials, ActorRole.Employer, "2026-03-24")
            .Do(Step.OpenMeeting, ActorRole.Workers, "2026-03-30");

        var breach = Assert.Single(round.Negotiation.Breaches);
        Assert.Equal(("ZJ-INFO", BreachSeverity.Violation, ActorRole.Employer), (breach.Rule, breach.Severity, breach.Obliged));
        Assert.Equal((Day("2026-03-23"), Day("2026-03-24")), (breach.DueOn, breach.CuredOn));
    }

    [Fact]
    public void Exchange_Twice_IsNotOfferedAndRefused()
    {
        var round = Round.At(NegotiationState.RepresentativesReady).Do(Step.ExchangeMaterials, ActorRole.Workers, "2026-03-16");

        var next = round.Negotiation.NextSteps(Round.Noon("2026-03-16")).Single(step => step.Step == Step.ExchangeMaterials);

        Assert.Equal([ActorRole.Employer], next.Actors);
        Assert.Equal("NEGOTIATION_NOT_YOURS", round.Try(Step.ExchangeMaterials, ActorRole.Workers, "2026-03-16")?.Code);
    }

    [Fact]
    public void OpenMeeting_EarlierThanAgreed_MakesTheMaterialsLateForBoth()
    {
        var round = Round.At(NegotiationState.Prepared); // handed over on the 16th

        round.Do(Step.OpenMeeting, ActorRole.Workers, "2026-03-20"); // due on the 13th

        Assert.Equal([ActorRole.Workers, ActorRole.Employer], round.Negotiation.Breaches.Select(breach => breach.Obliged));
        Assert.All(round.Negotiation.Breaches, breach => Assert.Equal(("ZJ-INFO", BreachSeverity.Violation, Day("2026-03-13")), (breach.Rule, breach.Severity, breach.DueOn)));
    }

    [Theory]
    [InlineData("2026-03-23", 0)] // exactly seven days after the 16th
    [InlineData("2026-03-22", 2)]
    public void OpenMeeting_SevenDaysAfterTheMaterials_IsInTime(string on, int breaches)
    {
        var round = Round.At(NegotiationState.Prepared).Do(Step.OpenMeeting, ActorRole.Workers, on);

        Assert.Equal(breaches, round.Negotiation.Breaches.Count);
    }

    [Fact]
    public void Reschedule_MovesTheDeadlineOfTheSideThatStillOwes()
    {
        var round = Round.At(NegotiationState.RepresentativesReady).Do(Step.ExchangeMaterials, ActorRole.Workers, "2026-03-16");

        Assert.Null(round.Negotiation.RescheduleMeeting(round.Act(Step.RescheduleMeeting, ActorRole.Employer, "2026-03-18"), Day("2026-04-20")));

        var open = Assert.Single(round.Negotiation.Deadlines(Round.Noon("2026-03-18")), open => open.Deadline.Term == Term.Information);
        Assert.Equal((ActorRole.Employer, Day("2026-04-13")), (open.Obliged, open.Deadline.DueOn));
    }

    [Fact]
    public void Reschedule_AfterTheDeadlinePassed_KeepsTheBreachOnRecord()
    {
        var round = Round.At(NegotiationState.RepresentativesReady).Do(Step.ExchangeMaterials, ActorRole.Workers, "2026-03-16");

        Assert.Null(round.Negotiation.RescheduleMeeting(round.Act(Step.RescheduleMeeting, ActorRole.Employer, "2026-03-24"), Day("2026-04-20")));

        Assert.Equal(("ZJ-INFO", BreachSeverity.Violation), Round.Noted(round.Negotiation.Breaches));
        Assert.Equal(
            NegotiationErrors.MeetingInThePast(Day("2026-03-23"), Day("2026-03-24")),
            round.Negotiation.RescheduleMeeting(round.Act(Step.RescheduleMeeting, ActorRole.Employer, "2026-03-24"), Day("2026-03-23")));
    }
}
