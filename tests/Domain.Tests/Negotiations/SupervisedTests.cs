using Platform.Domain.Negotiations;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;

namespace Platform.Domain.Tests.Negotiations;

public sealed class SupervisedTests
{
    [Fact]
    public void Supervise_LiesOverTheStateAndKeepsIt()
    {
        var round = Marked(NegotiationState.Requested, ("C-1", "S04", Step.Reply));

        Assert.Equal((NegotiationState.Supervised, NegotiationState.Requested), (round.State, round.Negotiation.ReturnsTo));
        Assert.Equal(NegotiationState.Requested, round.Negotiation.Stage);
        var started = Assert.IsType<SupervisionStarted>(round.Negotiation.Events[^1]);
        Assert.Equal(("C-1", "S04", NegotiationState.Supervised), (started.CaseNumber, started.RuleId, started.State));
    }

    [Fact]
    public void Step_ThatTheRuleWaitsFor_EndsTheSupervision()
    {
        var round = Marked(NegotiationState.Requested, ("C-1", "S04", Step.Reply)).Do(Step.Reply, ActorRole.Employer, "2026-03-25");

        Assert.Equal(NegotiationState.Accepted, round.State);
        Assert.Null(round.Negotiation.ReturnsTo);
        Assert.Equal(Day("2026-03-25"), round.Negotiation.Supervisions[0].EndedOn);
        Assert.Contains(round.Negotiation.Events, happened => happened is SupervisionEnded { CaseNumber: "C-1", EndedBy: Step.Reply, State: NegotiationState.Accepted });
    }

    [Fact]
    public void Step_ThatTheRuleDoesNotWaitFor_GoesOnBeneath()
    {
        var round = Marked(NegotiationState.Requested, ("C-1", "S04", Step.Reply)).Do(Step.Refuse, ActorRole.Employer, "2026-03-25");

        Assert.Equal((NegotiationState.Supervised, NegotiationState.Refused), (round.State, round.Negotiation.Stage));
        round.Do(Step.Reply, ActorRole.Employer, "2026-04-01");
        Assert.Equal(NegotiationState.Accepted, round.State);
    }

    [Fact]
    public void Supervise_ByTwoCases_LastsUntilBothAreEnded()
    {
        var round = Marked(NegotiationState.Requested, ("C-1", "S04", Step.Reply), ("C-2", "S22", null)).Do(Step.Reply, ActorRole.Employer, "2026-03-25");
        Assert.Equal((NegotiationState.Supervised, NegotiationState.Accepted), (round.State, round.Negotiation.Stage));

        Assert.Null(round.Negotiation.Release(round.Act(Step.Release, ActorRole.UpperUnion, "2026-03-26"), "C-2"));

        Assert.Equal(NegotiationState.Accepted, round.State);
    }

    [Fact]
    public void Release_ReturnsToTheStateItCameFrom()
    {
        var round = Marked(NegotiationState.Performing, ("C-1", "S18", null));

        Assert.Null(round.Negotiation.Release(round.Act(Step.Release, ActorRole.LabourAuthority, "2026-06-20"), "C-1"));

        Assert.Equal(NegotiationState.Performing, round.State);
        Assert.Equal(NegotiationErrors.NotSupervised, round.Try(Step.Release, ActorRole.LabourAuthority, "2026-06-20"));
    }

    [Fact]
    public void Supervise_OrRelease_ByAnotherCaseThanTheOpenOne_IsRefused()
    {
        var round = Marked(NegotiationState.Due, ("C-1", "S01", Step.DeliverRequest));
        var act = round.Act(Step.Supervise, ActorRole.UpperUnion, "2026-06-20");

        Assert.Equal(NegotiationErrors.SupervisedAlready("C-1"), round.Negotiation.Supervise(act, "C-1", "S01", null));
        Assert.Equal("NEGOTIATION_TEXT_MISSING", round.Negotiation.Supervise(act, " ", "S01", null)?.Code);
        Assert.Equal(NegotiationErrors.UnknownCase("C-9"), round.Negotiation.Release(act, "C-9"));
    }

    [Fact]
    public void Supervise_DoesNotKeepTheSidesFromRecordingWhatTheyDidBefore()
    {
        var round = Round.At(NegotiationState.Requested);
        Assert.Null(round.Negotiation.Supervise(round.Act(Step.Supervise, ActorRole.System, "2026-03-18"), "C-1", "S04", Step.Reply));

        round.Do(Step.Reply, ActorRole.Employer, "2026-03-16");

        Assert.Equal(NegotiationState.Accepted, round.State);
    }

    [Fact]
    public void Step_ThatEndsTheRound_EndsEverySupervision()
    {
        var round = Marked(NegotiationState.Performing, ("C-1", "S18", null)).Do(Step.Terminate, ActorRole.Employer, "2026-06-20");

        Assert.Equal(NegotiationState.Terminated, round.State);
        Assert.Null(round.Negotiation.ReturnsTo);
        Assert.All(round.Negotiation.Supervisions, mark => Assert.False(mark.IsOpen));
    }

    [Theory]
    [InlineData(NegotiationState.NotDue)]
    [InlineData(NegotiationState.Meeting)]
    [InlineData(NegotiationState.VoteFailed)]
    [InlineData(NegotiationState.Changing)]
    public void NextSteps_Supervised_AreThoseBeneathAndTheRelease(NegotiationState state)
    {
        var before = Steps(Round.At(state));

        var after = Steps(Marked(state, ("C-1", "S22", null)));

        Assert.Equal([.. before, Step.Release], after);
    }

    private static Step[] Steps(Round round) => [.. round.Negotiation.NextSteps(Round.Noon("2026-06-20")).Select(next => next.Step)];

    private static Round Marked(NegotiationState state, params (string Number, string Rule, Step? ClearedBy)[] cases)
    {
        var round = Round.At(state);
        var on = round.Negotiation.LastStepOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (number, rule, clearedBy) in cases)
        {
            Assert.Null(round.Negotiation.Supervise(round.Act(Step.Supervise, ActorRole.UpperUnion, on), number, rule, clearedBy));
        }

        return round;
    }
}
