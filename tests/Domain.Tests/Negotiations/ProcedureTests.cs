using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class ProcedureTests
{
    private static readonly ProcedureRule Simplified = new(
        Procedure.Simplified, [Step.ExchangeMaterials, Step.RescheduleMeeting], [new DocumentSubstitution(DocumentKind.Minutes, DocumentKind.OnePageRecord)], [], 1, 25, "简易程序");

    private static readonly ProcedureRule Emergency = new(
        Procedure.Emergency, [Step.ExchangeMaterials], [], [new DocumentAddition(Step.Reply, DocumentKind.ShorteningAgreement)], null, null, "应急程序");

    private static readonly NegotiationSubject Small = Round.Subject with { Employees = 25 };

    [Fact]
    public void Simplified_SkipsTheMaterialsExplicitly()
    {
        var round = AtTeams(Round.Planned(Small, Simplified));

        Assert.Equal(NegotiationState.Prepared, round.State);
        Assert.Equal("NEGOTIATION_STEP_SKIPPED", round.Try(Step.RescheduleMeeting, ActorRole.Workers, "2026-03-13")?.Code);
        Assert.DoesNotContain(round.Negotiation.AllDeadlines, deadline => deadline.Deadline.Term == Term.Information);
        Assert.Equal([Step.ExchangeMaterials, Step.RescheduleMeeting], round.Negotiation.SkippedSteps);
    }

    [Fact]
    public void Simplified_HasOneSessionOnAOnePageRecord()
    {
        var round = AtTeams(Round.Planned(Small, Simplified)).Do(Step.OpenMeeting, ActorRole.Workers, "2026-03-16");
        var minutes = round.Negotiation.NextSteps(Round.Noon("2026-03-16")).Single(next => next.Step == Step.RecordMinutes);
        Assert.Equal([DocumentKind.OnePageRecord], minutes.Documents);

        Assert.Null(round.Perform(Step.RecordMinutes, round.Act(ActorRole.Workers, Round.Noon("2026-03-16"), minutes.Documents)));

        Assert.Equal(NegotiationErrors.SessionsUsedUp(1), round.Try(Step.OpenMeeting, ActorRole.Employer, "2026-03-17"));
        Assert.Null(round.Try(Step.AgreeDraft, ActorRole.Workers, "2026-03-17"));
    }

    [Fact]
    public void Simplified_AfterAFailedVote_HasAnotherSession()
    {
        var round = AtTeams(Round.Planned(Small, Simplified)).Do(Step.OpenMeeting, ActorRole.Workers, "2026-03-16");
        Assert.Null(round.Perform(Step.RecordMinutes, round.Act(ActorRole.Workers, Round.Noon("2026-03-16"), [DocumentKind.OnePageRecord])));
        round.Do(Step.AgreeDraft, ActorRole.Workers, "2026-03-17").Do(Step.SubmitToCongress, ActorRole.Workers, "2026-03-18");
        Assert.Null(round.Negotiation.RecordVote(round.Act(Step.RecordVote, ActorRole.Workers, "2026-03-19"), Round.Failing));

        round.Do(Step.Renegotiate, ActorRole.Workers, "2026-03-20");

        Assert.Null(round.Try(Step.OpenMeeting, ActorRole.Employer, "2026-03-23"));
    }

    [Fact]
    public void Simplified_ForALargerEnterprise_IsRefused()
    {
        var act = new Act(Actor.System, Round.Noon("2026-03-02"), Statutes.Zhejiang.Law, []);

        var error = Negotiation.Plan(NegotiationPlan.ForEnterprise(Small with { Employees = 26 }, 2026), Simplified, act).Error;

        Assert.Equal("The simplified procedure is open to enterprises of up to 25 employees; this one has 26.", error?.English);
        Assert.Equal("简易程序适用于不超过25人的企业，本企业26人。", error?.Chinese);
    }

    [Fact]
    public void Emergency_ComesToTheTableWithinADay()
    {
        var round = Round.Planned(procedure: Emergency);
        round.Go(NegotiationState.Due);
        round.Do(Step.DeliverRequest, ActorRole.Workers, "2026-03-07"); // a Saturday, at noon

        var table = round.Negotiation.Deadlines(Round.Noon("2026-03-07"))[0].Deadline;

        Assert.Equal((Term.EmergencyMeeting, Round.Noon("2026-03-08")), (table.Term, table.DueAt));
    }

    [Fact]
    public void Emergency_MeetingInTime_ClosesItsDeadline()
    {
        var round = Round.Planned(procedure: Emergency);
        round.Go(NegotiationState.Due);
        round.Do(Step.DeliverRequest, ActorRole.Workers, "2026-03-07");
        Assert.Null(round.Perform(Step.Reply, round.Act(ActorRole.Employer, Round.Noon("2026-03-07"), [DocumentKind.ReplyLetter, DocumentKind.ShorteningAgreement])));
        round.Do(Step.NameRepresentatives, ActorRole.Workers, "2026-03-07").Do(Step.NameRepresentatives, ActorRole.Employer, "2026-03-07");

        round.Do(Step.OpenMeeting, ActorRole.Workers, "2026-03-07");

        Assert.Empty(round.Negotiation.Breaches);
        Assert.DoesNotContain(round.Negotiation.Deadlines(Round.Noon("2026-03-07")), open => open.Deadline.Term == Term.EmergencyMeeting);
    }

    [Fact]
    public void Emergency_IsShortenedByAgreementOnly()
    {
        var round = Round.Planned(procedure: Emergency);
        round.Go(NegotiationState.Requested);

        var reply = round.Negotiation.NextSteps(Round.Noon("2026-03-04")).Single(next => next.Step == Step.Reply);

        Assert.Equal([DocumentKind.ReplyLetter, DocumentKind.ShorteningAgreement], reply.Documents);
        Assert.Equal(
            NegotiationErrors.DocumentMissing(StepCatalogue.Of(Step.Reply), DocumentKind.ShorteningAgreement),
            round.Try(Step.Reply, ActorRole.Employer, "2026-03-04"));
    }

    [Fact]
    public void Choose_BeforeTheRequest_ChangesTheProcedure()
    {
        var round = Round.At(NegotiationState.Due);

        Assert.Null(round.Negotiation.ChooseProcedure(round.Act(Step.ChooseProcedure, ActorRole.Workers, "2026-03-02"), Emergency));

        Assert.Equal((Procedure.Emergency, Step.ExchangeMaterials), (round.Negotiation.Procedure, Assert.Single(round.Negotiation.SkippedSteps)));
        Assert.Equal("NEGOTIATION_PROCEDURE_NOT_OPEN", round.Negotiation.ChooseProcedure(round.Act(Step.ChooseProcedure, ActorRole.Workers, "2026-03-02"), Simplified)?.Code);
    }

    [Fact]
    public void Ordinary_SkipsNothing()
    {
        Assert.Empty(ProcedureRule.Ordinary.SkippedSteps);
        Assert.Equal(Day("2026-03-30"), Round.At(NegotiationState.Accepted).Negotiation.MeetingOn);
    }

    private static Round AtTeams(Round round)
    {
        round.Go(NegotiationState.Accepted);
        return round.Do(Step.NameRepresentatives, ActorRole.Workers, "2026-03-12").Do(Step.NameRepresentatives, ActorRole.Employer, "2026-03-12");
    }
}
