using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Tests.Negotiations;

/// <summary>Every step in every state, by the catalogue's rows and against them.</summary>
public sealed class StepMatrixTests
{
    private const string Late = "2027-06-01";

    public static TheoryData<NegotiationState> States =>
        [.. Enum.GetValues<NegotiationState>().Where(state => state != NegotiationState.Supervised)];

    [Fact]
    public void Catalogue_HasOneRowForEveryStep() =>
        Assert.Equal(Enum.GetValues<NegotiationStep>(), StepCatalogue.InOrder.Select(rule => rule.Step));

    [Theory]
    [MemberData(nameof(States))]
    public void Step_FromAStateThatIsNotItsOwn_IsRefusedAndChangesNothing(NegotiationState state)
    {
        var round = Round.At(state);
        var version = round.Negotiation.Version;

        foreach (var rule in StepCatalogue.InOrder.Where(rule => !rule.From.Contains(state)))
        {
            Assert.Equal(NegotiationErrors.WrongState(rule, state), round.Try(rule.Step, rule.Actors[0], Late));
        }

        Assert.Equal(version, round.Negotiation.Version);
        Assert.Equal(state, round.State);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Step_ByARoleThatIsNotItsActor_IsRefused(NegotiationState state)
    {
        var round = Round.At(state);

        foreach (var step in round.Negotiation.NextSteps(Round.Noon(Late)).GroupBy(next => next.Step, next => next.Actors))
        {
            foreach (var role in Enum.GetValues<ActorRole>().Except(step.SelectMany(actors => actors)))
            {
                Assert.Equal(NegotiationErrors.NotYours(StepCatalogue.Of(step.Key), role), round.Try(step.Key, role, Late));
            }
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Step_ThatIsNotOffered_IsRefusedToEveryRole(NegotiationState state)
    {
        var round = Round.At(state);
        var offered = round.Negotiation.NextSteps(Round.Noon(Late)).Select(next => next.Step).ToHashSet();

        foreach (var step in Enum.GetValues<NegotiationStep>().Where(step => !offered.Contains(step)))
        {
            Assert.All(Enum.GetValues<ActorRole>(), role => Assert.NotNull(round.Try(step, role, Late)));
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void NextStep_WithoutAPaperItDemands_IsRefusedNamingThePaper(NegotiationState state)
    {
        var round = Round.At(state);
        var now = Round.Noon("2027-05-04");

        foreach (var next in round.Negotiation.NextSteps(now).Where(next => next.Documents.Count > 0))
        {
            var missing = next.Documents[^1];
            var act = round.Act(next.Actors[0], now, [.. next.Documents.Where(kind => kind != missing)]);

            Assert.Equal(NegotiationErrors.DocumentMissing(StepCatalogue.Of(next.Step), missing), round.Perform(next.Step, act));
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void NextStep_ByEachActorItNames_IsAccepted(NegotiationState state)
    {
        var now = Round.Noon("2027-05-04");
        foreach (var next in Round.At(state).Negotiation.NextSteps(now))
        {
            foreach (var actor in next.Actors)
            {
                var round = Round.At(state);
                var documents = round.Act(next.Step, actor, "2027-05-04").Documents.Select(document => document.Kind);

                Assert.Null(round.Perform(next.Step, round.Act(actor, now, [.. documents, .. next.Documents])));
            }
        }
    }

    [Fact]
    public void Step_DatedBeforeTheLastOne_IsRefused()
    {
        var round = Round.At(NegotiationState.Requested);

        var error = round.Try(NegotiationStep.Reply, ActorRole.Employer, "2026-03-02");

        Assert.Equal(NegotiationErrors.OutOfOrder(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 3)), error);
    }

    [Fact]
    public void State_EveryOne_HasACodeAndAChineseName()
    {
        var states = Enum.GetValues<NegotiationState>();

        Assert.Equal(
            ["0", "1", "2", "R", "3", "4", "5", "6", "6s", "6d", "7", "8", "8x", "9", "10", "11", "12", "13", "14", "15", "16", "16", "6x", "E"],
            states.Select(state => state.Code()));
        Assert.Equal(states.Length, states.Select(state => state.Chinese()).Distinct().Count());
    }
}
