using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Tests.Statutes;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class RepresentativesTests
{
    private const string On = "2026-03-12";

    [Theory]
    [InlineData(false, 2, "REPRESENTATIVES_TOO_FEW")]
    [InlineData(false, 3, null)]
    [InlineData(true, 3, "REPRESENTATIVES_TOO_FEW")]
    [InlineData(true, 4, "REPRESENTATIVES_TOO_FEW")]
    [InlineData(true, 5, null)] // above designated size
    public void Name_TooFew_IsRefusedByTheEnterprisesSize(bool isLarge, int size, string? expected)
    {
        var round = Round.At(NegotiationState.Accepted, Round.Subject with { IsAboveDesignatedSize = isLarge });

        Assert.Equal(expected, Name(round, Round.WorkersTeam(size))?.Code);
    }

    [Fact]
    public void Name_TooFew_SaysHowManyAndWhere()
    {
        var error = Name(Round.At(NegotiationState.Accepted), Round.EmployerTeam(2));

        Assert.Equal("On the employer's side there are 2 representatives; at least 3 are needed.", error?.English);
        Assert.Equal("企业方代表2名，不得少于3名。", error?.Chinese);
        Assert.Equal("浙江省集体合同条例 第十条", error?.Article);
    }

    [Theory]
    [InlineData(3, 1, null)] // exactly a third
    [InlineData(3, 2, "REPRESENTATIVES_TOO_MANY_OUTSIDE")]
    [InlineData(5, 1, null)]
    [InlineData(5, 2, "REPRESENTATIVES_TOO_MANY_OUTSIDE")]
    [InlineData(6, 2, null)]
    public void Name_OutsideExperts_AreAThirdAtMost(int size, int outsiders, string? expected)
    {
        var team = Round.WorkersTeam(size);
        var members = team.Members.Select((member, index) => index >= size - outsiders ? member with { Capacity = Capacity.OutsideExpert } : member);

        Assert.Equal(expected, Name(Round.At(NegotiationState.Accepted), team with { Members = [.. members] }, DocumentKind.DelegationLetter)?.Code);
    }

    [Fact]
    public void Name_ChiefFromOutside_IsRefusedEvenWithADelegation()
    {
        var team = Round.EmployerTeam() with { Members = Round.Members("e", 3, Capacity.OutsideExpert, Capacity.Manager) };

        Assert.Equal(NegotiationErrors.OutsideChief(Side.Employer), Name(Round.At(NegotiationState.Accepted), team, DocumentKind.DelegationLetter));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Name_NotExactlyOneChief_IsRefused(int chiefs)
    {
        var team = Round.WorkersTeam();
        var members = team.Members.Select((member, index) => member with { IsChief = index < chiefs });

        Assert.Equal(NegotiationErrors.NotOneChief(Side.Workers, chiefs), Name(Round.At(NegotiationState.Accepted), team with { Members = [.. members] }));
    }

    [Fact]
    public void Name_SamePersonTwice_IsRefused()
    {
        var team = Round.WorkersTeam();

        var error = Name(Round.At(NegotiationState.Accepted), team with { Members = [.. team.Members, team.Members[1]] });

        Assert.Equal(NegotiationErrors.RepresentativeTwice(Side.Workers, "w-代表2"), error);
    }

    [Fact]
    public void Name_SamePersonOnBothSides_IsRefused()
    {
        var round = Round.At(NegotiationState.Accepted).Do(Step.NameRepresentatives, ActorRole.Workers, On);
        var team = Round.EmployerTeam();

        var error = Name(round, team with { Members = [.. team.Members, new Nominee("w2", "两面", Capacity.Manager, false)] });

        Assert.Equal(NegotiationErrors.RepresentativeOnBothSides("两面"), error);
    }

    [Fact]
    public void Name_WithoutNameOrKey_IsRefused()
    {
        var team = Round.WorkersTeam();

        var error = Name(Round.At(NegotiationState.Accepted), team with { Members = [.. team.Members, new Nominee("w9", " ", Capacity.Worker, false)] });

        Assert.Equal(NegotiationErrors.RepresentativeWithoutName(Side.Workers), error);
    }

    [Theory]
    [InlineData(Side.Workers, Capacity.Worker)]
    [InlineData(Side.Employer, Capacity.Manager)]
    public void Name_ChiefNotByOffice_NeedsADelegationAndIsNoted(Side side, Capacity chief)
    {
        var round = Round.At(NegotiationState.Accepted);
        var team = new Team(side, Round.Members("x", 3, chief, Capacity.Worker));

        Assert.Equal(NegotiationErrors.DelegationMissing(side), Name(round, team));
        Assert.Null(Name(round, team, DocumentKind.DelegationLetter));

        Assert.Equal((BreachRules.DelegatedChief, BreachSeverity.Warning), Round.Noted(round.Negotiation.Breaches));
    }

    [Fact]
    public void Name_PrincipalHeadAsChief_NeedsNoDelegation()
    {
        var team = Round.EmployerTeam() with { Members = Round.Members("e", 3, Capacity.PrincipalHead, Capacity.Manager) };

        Assert.Null(Name(Round.At(NegotiationState.Accepted), team));
    }

    [Theory]
    [InlineData(100, 50, "REPRESENTATIVES_ELECTION_FAILED")] // exactly half is not more than half
    [InlineData(100, 51, null)]
    [InlineData(101, 51, null)]
    [InlineData(100, 101, "REPRESENTATIVES_ELECTION_INCONSISTENT")]
    [InlineData(100, -1, "REPRESENTATIVES_ELECTION_INCONSISTENT")]
    public void Name_WithoutAUnion_NeedsMoreThanHalfOfTheWorkers(int workers, int approvals, string? expected)
    {
        var round = Round.At(NegotiationState.Accepted, Round.Subject with { HasUnion = false });
        var team = new Team(Side.Workers, Round.Members("w", 3, Capacity.Worker, Capacity.Worker), new WorkersElection(workers, approvals));

        Assert.Equal(expected, Name(round, team, DocumentKind.ElectionRecord)?.Code);
    }

    [Fact]
    public void Name_WithoutAUnionAndElection_IsRefused()
    {
        var round = Round.At(NegotiationState.Accepted, Round.Subject with { HasUnion = false });

        Assert.Equal("NEGOTIATION_DOCUMENT_MISSING", Name(round, Round.WorkersTeam())?.Code);
        Assert.Equal("REPRESENTATIVES_ELECTION_MISSING", Name(round, Round.WorkersTeam(), DocumentKind.ElectionRecord)?.Code);
    }

    [Fact]
    public void NextSteps_WithoutAUnion_AskTheWorkersForTheElectionAndTheEmployerNot()
    {
        var round = Round.At(NegotiationState.Accepted, Round.Subject with { HasUnion = false });

        var naming = round.Negotiation.NextSteps(Round.Noon(On)).Where(next => next.Step == Step.NameRepresentatives).ToArray();

        Assert.Equal([[ActorRole.Workers, ActorRole.UpperUnion], [ActorRole.Employer]], naming.Select(next => next.Actors));
        Assert.Equal([DocumentKind.RepresentativeRoster, DocumentKind.ElectionRecord], naming[0].Documents);
        Assert.Equal([DocumentKind.RepresentativeRoster], naming[1].Documents);
    }

    [Fact]
    public void Name_ByTheUnionAbove_OnlyWhereThereIsNoUnion()
    {
        var rule = StepCatalogue.Of(Step.NameRepresentatives);

        Assert.Equal(NegotiationErrors.NotYours(rule, ActorRole.UpperUnion), Round.At(NegotiationState.Accepted).Try(Step.NameRepresentatives, ActorRole.UpperUnion, On));
        Assert.Null(Round.At(NegotiationState.Accepted, Round.Subject with { HasUnion = false }).Try(Step.NameRepresentatives, ActorRole.UpperUnion, On));
    }

    [Fact]
    public void Name_TheOtherSidesTeam_IsRefused()
    {
        var round = Round.At(NegotiationState.Accepted);

        var error = round.Negotiation.NameRepresentatives(round.Act(Step.NameRepresentatives, ActorRole.Employer, On), Round.WorkersTeam());

        Assert.Equal(NegotiationErrors.NotYourTeam(Side.Workers, ActorRole.Employer), error);
    }

    [Fact]
    public void Name_BothEqual_AreReady()
    {
        var round = Round.At(NegotiationState.RepresentativesReady);

        Assert.True(round.Negotiation.AreTeamsBalanced);
        Assert.Equal(6, round.Negotiation.Representatives.Count);
        Assert.Empty(round.Negotiation.Breaches);
    }

    [Fact]
    public void Name_EmployerLarger_IsRefusedWhenItComesSecond()
    {
        var round = Round.At(NegotiationState.Accepted).Do(Step.NameRepresentatives, ActorRole.Workers, On);

        Assert.Equal("REPRESENTATIVES_EMPLOYER_LARGER", Name(round, Round.EmployerTeam(4))?.Code);
    }

    [Fact]
    public void Name_EmployerLargerAndFirst_WaitsForTheEmployerToNameFewer()
    {
        var round = Round.At(NegotiationState.Accepted);
        Assert.Null(Name(round, Round.EmployerTeam(5)));
        Assert.Null(Name(round, Round.WorkersTeam(3)));
        Assert.Equal(NegotiationState.Accepted, round.State);

        Assert.Null(Name(round, Round.EmployerTeam(3)));

        Assert.Equal(NegotiationState.RepresentativesReady, round.State);
    }

    [Fact]
    public void Name_EmployerSmaller_IsReadyAndNoted()
    {
        var round = Round.At(NegotiationState.Accepted);
        Assert.Null(Name(round, Round.WorkersTeam(5)));
        Assert.Null(Name(round, Round.EmployerTeam(3)));

        Assert.Equal(NegotiationState.RepresentativesReady, round.State);
        Assert.Equal((BreachRules.UnequalTeams, BreachSeverity.Warning), Round.Noted(round.Negotiation.Breaches));
    }

    [Fact]
    public void Vacate_ASeat_KeepsTheTableWaitingAndOpensFifteenDays()
    {
        var round = Round.At(NegotiationState.Prepared);
        Assert.Null(round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Workers, "2026-03-18"), "w3"));

        var refill = round.Negotiation.Deadlines(Round.Noon("2026-03-18")).Single(open => open.Deadline.Term == Term.RepresentativesRefill);

        Assert.Equal(Day("2026-04-02"), refill.Deadline.DueOn);
        Assert.Equal(NegotiationErrors.SeatVacant, round.Try(Step.OpenMeeting, ActorRole.Workers, "2026-03-30"));
        Assert.Equal(NegotiationErrors.AlreadyVacant("w3"), round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Workers, "2026-03-18"), "w3"));
        Assert.Equal(NegotiationErrors.UnknownRepresentative("z"), round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Workers, "2026-03-18"), "z"));
    }

    [Fact]
    public void Vacate_TheOtherSidesSeat_IsRefused()
    {
        var round = Round.At(NegotiationState.Prepared);

        var error = round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Employer, "2026-03-18"), "w3");

        Assert.Equal(NegotiationErrors.NotYourTeam(Side.Workers, ActorRole.Employer), error);
        Assert.DoesNotContain(round.Negotiation.Representatives, seat => seat.IsVacant);
    }

    [Theory]
    [InlineData("2026-04-02", null)]
    [InlineData("2026-04-03", BreachSeverity.Warning)]
    public void Replace_OnDay15And16_IsInTimeAndAWarning(string on, BreachSeverity? expected)
    {
        var round = Round.At(NegotiationState.Prepared);
        Assert.Null(round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Workers, "2026-03-18"), "w3"));

        Assert.Null(Replace(round, on, "w3", new Nominee("w4", "新代表", Capacity.Worker, false)));

        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "N-REPS-REFILL")?.Severity);
        Assert.Null(round.Try(Step.OpenMeeting, ActorRole.Workers, on));
    }

    [Fact]
    public void Replace_TwoVacantSeats_AreFilledOneAfterTheOther()
    {
        var round = Round.At(NegotiationState.Prepared);
        Assert.Null(round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Workers, "2026-03-18"), "w2"));
        Assert.Null(round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Workers, "2026-03-20"), "w3"));

        Assert.Null(Replace(round, "2026-03-25", "w3", new Nominee("w4", "新代表", Capacity.Worker, false)));

        var left = Assert.Single(round.Negotiation.Deadlines(Round.Noon("2026-03-25")), open => open.Deadline.Term == Term.RepresentativesRefill);
        Assert.Equal(Day("2026-03-18"), left.Deadline.StartsOn); // w2's still runs
    }

    [Fact]
    public void Replace_AgainstTheRules_IsRefused()
    {
        var round = Round.At(NegotiationState.Prepared);
        Assert.Equal(NegotiationErrors.NoVacantSeat, Replace(round, "2026-03-18", "w1", new Nominee("w4", "新", Capacity.UnionChair, true)));
        Assert.Null(round.Negotiation.VacateRepresentative(round.Act(Step.VacateRepresentative, ActorRole.Workers, "2026-03-18"), "w1"));

        Assert.Equal(NegotiationErrors.ChiefSeatMismatch, Replace(round, "2026-03-18", "w1", new Nominee("w4", "新", Capacity.Worker, false)));
        Assert.Equal(NegotiationErrors.DelegationMissing(Side.Workers), Replace(round, "2026-03-18", "w1", new Nominee("w4", "新", Capacity.Worker, true)));
        Assert.Equal(NegotiationErrors.RepresentativeOnBothSides("新"), Replace(round, "2026-03-18", "w1", new Nominee("e2", "新", Capacity.UnionChair, true)));
        Assert.Equal(NegotiationErrors.UnknownRepresentative("w2"), Replace(round, "2026-03-18", "w2", new Nominee("w4", "新", Capacity.Worker, false)));
    }

    [Fact]
    public void Name_BothReady_ClosesTheDesignedTimeAndOpensACitysPublication()
    {
        var ningbo = Zhejiang.Find(Term.RepresentativesPublication) with { OnBreach = Domain.Statutes.BreachConsequence.Violation };
        var round = Round.At(NegotiationState.RepresentativesReady, law: Zhejiang.Law with { Statute = Zhejiang.With(ningbo) });

        var open = round.Negotiation.Deadlines(Round.Noon(On)).Select(deadline => deadline.Deadline.Term);

        Assert.DoesNotContain(Term.NamingRepresentatives, open);
        Assert.Contains(Term.RepresentativesPublication, open);
    }

    private static DomainError? Name(Round round, Team team, params DocumentKind[] papers)
    {
        var act = round.Act(team.Side.Role(), Round.Noon(On), [DocumentKind.RepresentativeRoster, .. papers]);
        return round.Negotiation.NameRepresentatives(act, team);
    }

    private static DomainError? Replace(Round round, string on, string leaving, Nominee nominee) =>
        round.Negotiation.ReplaceRepresentative(round.Act(Step.ReplaceRepresentative, ActorRole.Workers, on), leaving, nominee);
}
