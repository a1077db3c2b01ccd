using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

// Filed on Monday 20 April 2026: fifteen days end on 5 May, a holiday, so on Wednesday the 6th.
public sealed class ReviewTests
{
    [Theory]
    [InlineData("2026-05-06", "REVIEW_STILL_RUNNING")]
    [InlineData("2026-05-07", null)]
    public void TacitApproval_IsPossibleOnceTheLastDayIsOver(string on, string? expected) =>
        Assert.Equal(expected, Round.At(NegotiationState.UnderReview).Try(Step.TacitApproval, ActorRole.System, on)?.Code);

    [Theory]
    [InlineData("2026-05-07")]
    [InlineData("2026-06-15")] // recorded late: the law's day stands
    public void TacitApproval_WheneverRecorded_IsInEffectFromTheDayAfterTheLast(string on)
    {
        var round = Round.At(NegotiationState.UnderReview).Do(Step.TacitApproval, ActorRole.System, on);

        Assert.Equal(Day("2026-05-07"), round.Negotiation.AgreementInForce?.EffectiveOn);
        Assert.True(round.Negotiation.AgreementInForce?.IsTacit);
        Assert.Equal(Day("2026-05-13"), Due(round, Term.Publication).DueOn); // 8, 9 (a worked Saturday), 11, 12, 13 May
        Assert.Empty(round.Negotiation.Breaches);
    }

    [Theory]
    [InlineData(Step.Approve)]
    [InlineData(Step.RaiseObjection)]
    public void Review_AfterItsTime_HasNothingLeftToSay(Step step)
    {
        var round = Round.At(NegotiationState.UnderReview);

        Assert.Equal(NegotiationErrors.ReviewPeriodOver(Day("2026-05-06")), round.Try(step, ActorRole.LabourAuthority, "2026-05-07"));
        Assert.Equal([Step.TacitApproval, Step.Supervise], round.Negotiation.NextSteps(Round.Noon("2026-05-07")).Select(next => next.Step));
    }

    [Fact]
    public void Approve_InTime_IsInEffectThatDay()
    {
        var round = Round.At(NegotiationState.Effective);

        Assert.Equal(Day("2026-04-27"), round.Negotiation.AgreementInForce?.EffectiveOn);
        Assert.False(round.Negotiation.AgreementInForce?.IsTacit);
        Assert.Equal((Day("2027-01-30"), Day("2027-03-01")), (round.Negotiation.AgreementInForce?.RenewalOpensOn, round.Negotiation.AgreementInForce?.RenewalRemindOn));
    }

    [Fact]
    public void Objection_SendsTheDraftBackAndIsNoBreach()
    {
        var round = Round.At(NegotiationState.Objected); // 24 April; fifteen days end on the worked Saturday 9 May

        Assert.Empty(round.Negotiation.Breaches);
        Assert.Equal(Day("2026-05-09"), Due(round, Term.Revision).DueOn);
        round.Do(Step.AgreeDraft, ActorRole.Workers, "2026-05-06");

        Assert.Equal((NegotiationState.Drafted, 2), (round.State, round.Negotiation.Agreement?.Revision));
        Assert.Equal("第三条低于法定标准", round.Negotiation.Reviews[0].Opinion);
    }

    [Fact]
    public void Objection_WithoutAnOpinion_IsRefused()
    {
        var round = Round.At(NegotiationState.UnderReview);

        Assert.Equal("NEGOTIATION_TEXT_MISSING", round.Negotiation.RaiseObjection(round.Act(Step.RaiseObjection, ActorRole.LabourAuthority, "2026-04-24"), "")?.Code);
    }

    // In effect on 27 April: five working days end on 7 May, five calendar days on 2 May, a holiday, so on the 6th.
    [Theory]
    [InlineData("2026-05-06", null)]
    [InlineData("2026-05-07", BreachSeverity.TargetMissed)]
    [InlineData("2026-05-08", BreachSeverity.Violation)]
    public void Publish_DayByDay_GoesFromInTimeToViolation(string on, BreachSeverity? expected)
    {
        var round = Round.At(NegotiationState.Effective).Do(Step.Publish, ActorRole.Employer, on);

        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "ZJ-PUBLISH")?.Severity);
        Assert.Equal(Day(on), round.Negotiation.Agreement?.PublishedOn);
    }

    [Theory]
    [InlineData("2026-05-07", null)]
    [InlineData("2026-05-08", BreachSeverity.Warning)]
    public void FileWithUpperUnion_Late_IsAWarning(string on, BreachSeverity? expected)
    {
        var round = Round.At(NegotiationState.Effective).Do(Step.FileWithUpperUnion, ActorRole.Workers, on);

        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "ZJ-UNION-FILE")?.Severity);
        Assert.Equal(NegotiationErrors.UnionCopyFiledAlready, round.Try(Step.FileWithUpperUnion, ActorRole.Workers, on));
    }

    private static Domain.Statutes.Deadline Due(Round round, Term term) =>
        round.Negotiation.Deadlines(Round.Noon("2026-04-27")).Single(open => open.Deadline.Term == term).Deadline;
}
