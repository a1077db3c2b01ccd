using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Domain.Tests.Negotiations;

/// <summary>Walks at random over what is offered. Whatever is offered is accepted, and nothing inconsistent is reached.</summary>
public sealed class RandomWalkTests
{
    private const int Walks = 400;
    private const int LongestWalk = 120;

    [Fact]
    public void Walks_OverNextSteps_StayConsistentAndBetweenThemReachEveryState()
    {
        var reached = new HashSet<NegotiationState>();
        for (var seed = 0; seed < Walks; seed++)
        {
            Walk(seed, reached);
        }

        Assert.Empty(Enum.GetValues<NegotiationState>().Except(reached));
    }

    private static void Walk(int seed, HashSet<NegotiationState> reached)
    {
        var random = new Random(seed);
        var round = Round.Planned(Round.Subject with { HasUnion = seed % 3 != 0, IsAboveDesignatedSize = seed % 2 == 0 });
        var now = Round.Noon("2026-03-02");
        for (var length = 0; length < LongestWalk && !round.State.IsFinal(); length++)
        {
            // Most walks are brisk, so that they get far; some dawdle, so that deadlines pass; performance takes months.
            now = now.AddDays(random.Next(0, seed % 4 == 0 || round.Negotiation.Stage == NegotiationState.Performing ? 40 : 6));
            Step(round, random, now, seed);
            CheckConsistency(round.Negotiation, now);
            reached.Add(round.State);
        }
    }

    private static void Step(Round round, Random random, DateTimeOffset now, int seed)
    {
        var offered = round.Negotiation.NextSteps(now).Where(next => IsWalkable(next, random)).ToArray();
        Assert.NotEmpty(round.Negotiation.NextSteps(now));
        if (offered.Length == 0)
        {
            return;
        }

        var version = round.Negotiation.Version;
        var next = offered[random.Next(offered.Length)];
        var actor = next.Actors[random.Next(next.Actors.Count)];
        var beside = round.Act(next.Step, actor, "2026-03-02").Documents.Select(document => document.Kind);

        var error = Vary(round, next.Step, round.Act(actor, now, [.. beside, .. next.Documents]), random);

        Assert.True(error is null, $"seed {seed}: {next.Step} by {actor} in {round.Negotiation.Stage} was offered and refused: {error}");
        Assert.True(round.Negotiation.Version > version);
    }

    // Steps that only mark time are taken seldom, or no walk would get anywhere.
    private static bool IsWalkable(NextStep next, Random random) => next.Step switch
    {
        NegotiationStep.Supervise or NegotiationStep.ChooseProcedure or NegotiationStep.VacateRepresentative or NegotiationStep.Terminate => random.Next(12) == 0,
        NegotiationStep.RescheduleMeeting or NegotiationStep.OpenMeeting or NegotiationStep.ReportPerformance => random.Next(3) == 0,
        _ => true,
    };

    private static DomainError? Vary(Round round, NegotiationStep step, Act act, Random random) => step switch
    {
        NegotiationStep.RecordVote when random.Next(2) == 0 => round.Negotiation.RecordVote(act, Round.Failing),
        NegotiationStep.Supervise when random.Next(2) == 0 => round.Negotiation.Supervise(act, $"C-{random.Next()}", "S04", NegotiationStep.Reply),
        _ => round.Perform(step, act),
    };

    private static void CheckConsistency(Negotiation negotiation, DateTimeOffset now)
    {
        var isSupervised = negotiation.State == NegotiationState.Supervised;
        Assert.Equal(isSupervised, negotiation.ReturnsTo is not null);
        Assert.Equal(isSupervised, negotiation.Supervisions.Any(mark => mark.IsOpen));
        Assert.NotEqual(NegotiationState.Supervised, negotiation.Stage);
        Assert.True(negotiation.Agreements.Count(agreement => agreement.IsInForce) <= 1);
        CheckAgreements(negotiation);
        CheckDeadlines(negotiation, now);
    }

    private static void CheckAgreements(Negotiation negotiation)
    {
        foreach (var agreement in negotiation.Agreements)
        {
            Assert.True(agreement.SignedOn is null || agreement.PassedOn <= agreement.SignedOn);
            Assert.True(agreement.FiledOn is null || agreement.SignedOn <= agreement.FiledOn);
            Assert.True(agreement.EffectiveOn is null || agreement.FiledOn <= agreement.EffectiveOn);
        }

        var needsAgreementInForce = negotiation.Stage is NegotiationState.Effective or NegotiationState.Published or NegotiationState.Performing or NegotiationState.Changing;
        Assert.True(!needsAgreementInForce || negotiation.AgreementInForce is not null);
    }

    private static void CheckDeadlines(Negotiation negotiation, DateTimeOffset now)
    {
        var open = negotiation.Deadlines(now).Select(deadline => deadline.Deadline.Term).ToHashSet();
        Assert.Equal(negotiation.Stage == NegotiationState.UnderReview, open.Contains(StatutoryTermId.Review));
        Assert.Equal(negotiation.Stage == NegotiationState.Suspended, open.Contains(StatutoryTermId.Suspension));
        Assert.Equal(negotiation.Stage == NegotiationState.Coordination, open.Contains(StatutoryTermId.Coordination));
        Assert.Equal(negotiation.Stage == NegotiationState.Signed, open.Contains(StatutoryTermId.Filing));
        Assert.All(negotiation.AllDeadlines, deadline => Assert.True(deadline.Deadline.TargetAt <= deadline.Deadline.DueAt));
    }
}
