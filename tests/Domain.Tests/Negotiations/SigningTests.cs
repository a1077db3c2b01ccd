using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class SigningTests
{
    [Fact]
    public void Sign_BeforeTheCongressPassedTheDraft_IsRefused()
    {
        var round = Round.At(NegotiationState.Voting);

        Assert.Equal(NegotiationErrors.DraftNotPassed, round.Try(Step.Sign, ActorRole.Employer, "2026-04-15"));
        Assert.DoesNotContain(round.Negotiation.NextSteps(Round.Noon("2026-04-15")), next => next.Step == Step.Sign);
    }

    [Fact]
    public void Sign_ByAnyoneButTheChiefsOrUnsealed_IsRefused()
    {
        var round = Passed();

        Assert.Equal(NegotiationErrors.NotTheChief(Side.Workers), Sign(round, new Signing("w2", "e1", true)));
        Assert.Equal(NegotiationErrors.NotTheChief(Side.Employer), Sign(round, new Signing("w1", "e2", true)));
        Assert.Equal(NegotiationErrors.NotTheChief(Side.Workers), Sign(round, new Signing("e1", "w1", true)));
        Assert.Equal(NegotiationErrors.NotSealed, Sign(round, new Signing("w1", "e1", false)));
        Assert.Null(Sign(round, new Signing("w1", "e1", true)));
    }

    [Fact]
    public void Sign_WithAChiefsSeatVacant_WaitsForTheNewChief()
    {
        var round = Passed();
        Assert.Null(round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Employer, "2026-04-14"), "e1"));
        Assert.Equal(NegotiationErrors.NotTheChief(Side.Employer), Sign(round, new Signing("w1", "e1", true)));

        var successor = new Nominee("e9", "新法定代表人", Capacity.LegalRepresentative, true);
        Assert.Null(round.Negotiation.ReplaceRepresentative(round.Act(Step.ReplaceRepresentative, ActorRole.Employer, "2026-04-14"), "e1", successor));

        Assert.Null(Sign(round, new Signing("w1", "e9", true)));
    }

    // Signed on Wednesday 15 April 2026: day 7 is the 22nd, day 10 Saturday the 25th, so the 27th.
    [Theory]
    [InlineData("2026-04-22", null)]
    [InlineData("2026-04-23", BreachSeverity.TargetMissed)] // day 8: late by the ministry's rule
    [InlineData("2026-04-27", BreachSeverity.TargetMissed)]
    [InlineData("2026-04-28", BreachSeverity.Violation)]
    public void File_LateOnDay8AndOnTheDayAfterTheLast_IsTargetMissedAndViolation(string on, BreachSeverity? expected)
    {
        var round = Round.At(NegotiationState.Signed).Do(Step.File, ActorRole.Employer, on);

        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "ZJ-FILE")?.Severity);
        Assert.Equal(NegotiationState.UnderReview, round.State);
    }

    // Signed on Monday 18 May: no rest day moves anything, so day 8 and day 11 are exactly those.
    [Theory]
    [InlineData("2026-05-18", "2026-05-25", null)]
    [InlineData("2026-05-18", "2026-05-26", BreachSeverity.TargetMissed)] // day 8
    [InlineData("2026-05-18", "2026-05-28", BreachSeverity.TargetMissed)] // day 10
    [InlineData("2026-05-18", "2026-05-29", BreachSeverity.Violation)] // day 11
    public void File_WithoutARestDayBetween_IsLateOnDay8AndViolatedOnDay11(string signed, string filed, BreachSeverity? expected)
    {
        var round = Passed().Do(Step.Sign, ActorRole.Employer, signed).Do(Step.File, ActorRole.Employer, filed);

        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "ZJ-FILE")?.Severity);
    }

    [Theory]
    [InlineData(0, "FILING_NO_COPIES", 0)]
    [InlineData(3, null, 1)] // enough for the ministry, not for the province
    [InlineData(5, null, 0)]
    [InlineData(6, null, 0)]
    public void File_Copies_AreFiveAndFewerAreNoted(int copies, string? error, int breaches)
    {
        var round = Round.At(NegotiationState.Signed);

        Assert.Equal(error, round.Negotiation.File(round.Act(Step.File, ActorRole.Employer, "2026-04-20"), copies)?.Code);

        Assert.Equal(breaches, round.Negotiation.Breaches.Count(breach => breach is { Rule: "ZJ-COPIES", Severity: BreachSeverity.Information }));
    }

    [Fact]
    public void Sign_KeepsTheDayOnTheAgreementAndObligesTheEmployerToFile()
    {
        var round = Round.At(NegotiationState.Signed);

        var filing = round.Negotiation.Deadlines(Round.Noon("2026-04-15")).Single(open => open.Deadline.Term == Term.Filing);

        Assert.Equal(Day("2026-04-15"), round.Negotiation.Agreement?.SignedOn);
        Assert.Equal((ActorRole.Employer, Day("2026-04-27"), Day("2026-04-22")), (filing.Obliged, filing.Deadline.DueOn, filing.Deadline.TargetOn));
    }

    private static Round Passed() => Round.At(NegotiationState.Voting).Do(Step.RecordVote, ActorRole.Workers, "2026-04-13");

    private static DomainError? Sign(Round round, Signing signing) =>
        round.Negotiation.Sign(round.Act(Step.Sign, ActorRole.Employer, "2026-04-15"), signing);
}
