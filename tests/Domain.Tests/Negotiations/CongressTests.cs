using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class CongressTests
{
    private const string On = "2026-04-13";

    [Theory]
    [InlineData("2026-04-24", null)]
    [InlineData("2026-04-25", BreachSeverity.Violation)]
    public void Submit_OnTheFifteenthWorkingDayAndTheNext_IsInTimeAndAViolation(string on, BreachSeverity? expected)
    {
        var round = Round.At(NegotiationState.Drafted).Do(Step.SubmitToCongress, ActorRole.Workers, on);

        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "ZJ-TO-CONGRESS")?.Severity);
    }

    [Theory]
    [InlineData(60, 40, null)] // exactly two thirds
    [InlineData(60, 39, "BALLOT_QUORUM_NOT_MET")]
    [InlineData(61, 40, "BALLOT_QUORUM_NOT_MET")] // 65.6 %
    [InlineData(61, 41, null)]
    public void Vote_Quorum_IsTwoThirdsOfAllDelegates(int delegates, int present, string? expected)
    {
        var round = Round.At(NegotiationState.Voting);

        Assert.Equal(expected, Vote(round, Round.Passing with { Delegates = delegates, Present = present, Approvals = 32, Against = 0 })?.Code);
        Assert.Equal(expected is null ? 1 : 0, round.Negotiation.Votes.Count);
    }

    [Theory]
    [InlineData(60, 30, false)] // exactly half of all
    [InlineData(60, 31, true)]
    [InlineData(61, 30, false)]
    [InlineData(61, 31, true)]
    public void Vote_Majority_IsMoreThanHalfOfAllDelegates(int delegates, int approvals, bool passes)
    {
        var round = Round.At(NegotiationState.Voting);

        Assert.Null(Vote(round, new Ballot(AssemblyKind.Congress, delegates, 45, approvals, 0, true)));

        Assert.Equal(passes, round.Negotiation.Votes[0].Passed);
        Assert.Equal(passes ? NegotiationState.Voting : NegotiationState.VoteFailed, round.State);
        Assert.Equal(passes ? Day(On) : null, round.Negotiation.Agreement?.PassedOn);
    }

    [Fact]
    public void Vote_MajorityOfThosePresentOnly_Fails()
    {
        var round = Round.At(NegotiationState.Voting);

        Assert.Null(Vote(round, new Ballot(AssemblyKind.Congress, 60, 40, 30, 10, true))); // 75 % of those present

        Assert.Equal(NegotiationState.VoteFailed, round.State);
    }

    [Fact]
    public void Vote_NotSecret_IsRefused()
    {
        var error = Vote(Round.At(NegotiationState.Voting), Round.Passing with { IsSecret = false });

        Assert.Equal("BALLOT_NOT_SECRET", error?.Code);
        Assert.Equal("浙江省企业民主管理条例 第十五条", error?.Article);
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(60, 61, 40, 0)] // more present than delegates
    [InlineData(60, 50, 45, 6)] // more votes than present
    [InlineData(60, 50, -1, 0)]
    [InlineData(60, 50, 40, -1)]
    [InlineData(60, -1, 0, 0)]
    public void Vote_CountsThatDoNotFit_AreRefused(int delegates, int present, int approvals, int against)
    {
        var ballot = new Ballot(AssemblyKind.Congress, delegates, present, approvals, against, true);

        Assert.Equal(NegotiationErrors.BallotInconsistent(ballot), Vote(Round.At(NegotiationState.Voting), ballot));
    }

    [Fact]
    public void Vote_Again_AfterThePassing_IsRefused()
    {
        var round = Round.At(NegotiationState.Voting).Do(Step.RecordVote, ActorRole.Workers, On);

        Assert.Equal(NegotiationErrors.DraftPassedAlready, round.Try(Step.RecordVote, ActorRole.Workers, On));
    }

    [Fact]
    public void Vote_FailedOnce_IsRenegotiatedAndResubmittedInFiveWorkingDays()
    {
        var round = SecondDraft("2026-04-28"); // 1 to 5 May are off

        var deadline = round.Negotiation.Deadlines(Round.Noon("2026-04-28")).Single(open => open.Deadline.Term == Term.Resubmission);
        Assert.Equal(Day("2026-05-08"), deadline.Deadline.DueOn); // 29, 30 April, 6, 7, 8 May

        round.Do(Step.SubmitToCongress, ActorRole.Workers, "2026-05-09"); // the Saturday is worked, and too late
        Assert.Equal(("ZJ-RESUBMIT", BreachSeverity.Violation), Round.Noted(round.Negotiation.Breaches));
    }

    [Fact]
    public void Vote_FailedTwice_IsFlaggedForHelp()
    {
        var round = SecondDraft("2026-04-20").Do(Step.SubmitToCongress, ActorRole.Workers, "2026-04-22");
        Assert.DoesNotContain(round.Negotiation.Events, happened => happened is VotesFailedRepeatedly);

        Assert.Null(Vote(round, Round.Failing, "2026-04-23"));

        Assert.Equal(2, round.Negotiation.FailedVotes);
        Assert.Equal(2, Assert.Single(round.Negotiation.Events.OfType<VotesFailedRepeatedly>()).Failed);
    }

    [Fact]
    public void Vote_SecondDraftPassed_CanBeSigned()
    {
        var round = SecondDraft("2026-04-20")
            .Do(Step.SubmitToCongress, ActorRole.Workers, "2026-04-22")
            .Do(Step.RecordVote, ActorRole.Workers, "2026-04-23")
            .Do(Step.Sign, ActorRole.Employer, "2026-04-24");

        Assert.Equal(2, round.Negotiation.Agreement?.Revision);
        Assert.Null(round.Negotiation.Agreements[0].PassedOn);
    }

    // 260 employees: 40 delegates, and 7 for each further hundred, so 47.
    [Theory]
    [InlineData(AssemblyKind.Congress, 46, 1)]
    [InlineData(AssemblyKind.Congress, 47, 0)]
    [InlineData(AssemblyKind.GeneralMeeting, 46, 0)]
    public void Vote_ByTooSmallACongress_CountsAndIsNoted(AssemblyKind assembly, int delegates, int breaches)
    {
        var round = Round.At(NegotiationState.Voting);

        Assert.Null(Vote(round, new Ballot(assembly, delegates, delegates, delegates, 0, true)));

        Assert.Equal(breaches, round.Negotiation.Breaches.Count(breach => breach is { Rule: BreachRules.CongressTooSmall, Severity: BreachSeverity.Warning }));
    }

    // Art. 29: more than half of all delegates, or half or more of the enterprises.
    [Theory]
    [InlineData(100, 50, 4, 1, false)]
    [InlineData(100, 51, 4, 1, true)]
    [InlineData(100, 10, 4, 2, true)] // exactly half of the enterprises
    [InlineData(0, 0, 4, 2, true)] // no common congress at all
    [InlineData(0, 0, 4, 1, false)]
    public void Vote_InASectorRound_PassesByDelegatesOrByEnterprises(int delegates, int approvals, int enterprises, int approving, bool passes)
    {
        var round = Sector();

        Assert.Null(Vote(round, new Ballot(AssemblyKind.Congress, delegates, approvals, approvals, 0, true, enterprises, approving)));

        Assert.Equal(passes, round.Negotiation.Votes[0].Passed);
    }

    [Fact]
    public void Vote_InASectorRound_CountsTheEnterprisesItCovers()
    {
        var ballot = new Ballot(AssemblyKind.Congress, 100, 60, 60, 0, true, 5, 3);

        Assert.Equal(NegotiationErrors.BallotEnterprises(5, 4), Vote(Sector(), ballot));
        Assert.Equal(NegotiationErrors.BallotInconsistent(ballot with { Enterprises = 4, ApprovingEnterprises = 5 }), Vote(Sector(), ballot with { Enterprises = 4, ApprovingEnterprises = 5 }));
    }

    private static Round Sector()
    {
        var round = Round.Planned(plan: NegotiationPlan.ForMany(Round.Subject with { EnterpriseId = null }, 2026, NegotiationScope.Sector, [1, 2, 3, 4]));
        round.Go(NegotiationState.Voting);
        return round;
    }

    private static Round SecondDraft(string agreedOn) => Round.At(NegotiationState.VoteFailed)
        .Do(Step.Renegotiate, ActorRole.Workers, "2026-04-14")
        .Do(Step.OpenMeeting, ActorRole.Employer, "2026-04-16")
        .Do(Step.RecordMinutes, ActorRole.Employer, "2026-04-16")
        .Do(Step.AgreeDraft, ActorRole.Workers, agreedOn);

    private static DomainError? Vote(Round round, Ballot ballot, string on = On) =>
        round.Negotiation.RecordVote(round.Act(Step.RecordVote, ActorRole.Workers, on), ballot);
}
