using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("2489.99", "AGREEMENT_WAGE_NOT_ABOVE_MINIMUM")]
    [InlineData("2490", "AGREEMENT_WAGE_NOT_ABOVE_MINIMUM")] // at the minimum is not above it
    [InlineData("2490.01", null)]
    public void AgreeDraft_LowestWage_MustBeAboveTheLocalMinimum(string wage, string? expected)
    {
        var terms = Round.Terms with { LowestPostWage = decimal.Parse(wage, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(expected, Agree(terms)?.Code);
    }

    [Fact]
    public void AgreeDraft_WithoutAMinimumWage_IsRefused() =>
        Assert.Equal(NegotiationErrors.MinimumWageMissing, Agree(Round.Terms with { LocalMinimumWage = 0 }));

    [Theory]
    [InlineData("2026-05-01", "2027-04-29", "AGREEMENT_TOO_SHORT")]
    [InlineData("2026-05-01", "2027-04-30", null)] // one year
    [InlineData("2026-05-01", "2029-04-30", null)] // three years
    [InlineData("2026-05-01", "2029-05-01", "AGREEMENT_TOO_LONG")]
    [InlineData("2026-03-01", "2027-02-28", null)]
    [InlineData("2028-02-29", "2029-02-27", null)] // the year after ends on 28 February, its day before on the 27th
    [InlineData("2026-05-01", "2026-04-30", "AGREEMENT_TOO_SHORT")]
    public void AgreeDraft_Term_IsOneToThreeYears(string from, string to, string? expected) =>
        Assert.Equal(expected, Agree(Round.Terms with { From = Day(from), To = Day(to) })?.Code);

    [Fact]
    public void AgreeDraft_UnknownTopicOrClauseCode_IsRefused()
    {
        var clause = Round.Terms.Clauses[0];

        Assert.Equal(NegotiationErrors.UnknownContentItem("bonus"), Agree(Round.Terms with { CoveredItems = ["quota", "bonus"] }));
        Assert.Equal(NegotiationErrors.ClauseCode("bonus"), Agree(Round.Terms with { Clauses = [clause, clause] }));
        Assert.Equal(NegotiationErrors.ClauseCode(" "), Agree(Round.Terms with { Clauses = [clause with { Code = " " }] }));
    }

    [Fact]
    public void AgreeDraft_TopicsLeftOut_AreNotedByName()
    {
        var round = AtDraft();
        var terms = Round.Terms with { CoveredItems = [.. Round.Terms.CoveredItems.Skip(2)] };

        Assert.Null(round.Negotiation.AgreeDraft(round.Act(Step.AgreeDraft, ActorRole.Workers, "2026-04-02"), terms));

        Assert.Equal(["劳动定额与工价", "工资分配制度"], round.Negotiation.Breaches.Select(breach => breach.About));
        Assert.All(round.Negotiation.Breaches, breach => Assert.Equal((BreachRules.ContentLeftOut, BreachSeverity.Warning), (breach.Rule, breach.Severity)));
    }

    [Fact]
    public void AgreeDraft_First_OpensFifteenWorkingDaysAndKeepsTheTerms()
    {
        var round = Round.At(NegotiationState.Drafted); // 2 April; the 4th to the 6th are off

        var congress = round.Negotiation.Deadlines(Round.Noon("2026-04-02")).Single(open => open.Deadline.Term == Term.ToCongress);

        Assert.Equal(Day("2026-04-24"), congress.Deadline.DueOn);
        Assert.Equal("敬业奖", round.Negotiation.Agreement?.Clauses[0].Title);
        Assert.Equal(Round.Terms.CoveredItems, round.Negotiation.Agreement?.CoveredItems);
    }

    [Fact]
    public void AgreeDraft_SixtyDaysAfterTheRequest_IsAnOverrun()
    {
        var round = AtDraft();

        round.Do(Step.AgreeDraft, ActorRole.Workers, "2026-05-07"); // day 60 is 2 May, so the 6th

        Assert.Equal(("D-CONCLUDE", BreachSeverity.Reminder), Round.Noted(round.Negotiation.Breaches));
        Assert.True(round.Negotiation.Overran);
        Assert.False(Round.At(NegotiationState.Drafted).Negotiation.Overran);
    }

    [Fact]
    public void AgreeDraft_BeforeAMeetingInThisRound_IsRefused()
    {
        var round = Round.At(NegotiationState.VoteFailed).Do(Step.Renegotiate, ActorRole.Workers, "2026-04-14");

        Assert.Equal(NegotiationErrors.NoMeetingHeld, round.Try(Step.AgreeDraft, ActorRole.Workers, "2026-04-15"));
        Assert.Equal(2, round.Negotiation.TableRound);
    }

    [Theory]
    [InlineData("2026-04-30", 1)] // before the term
    [InlineData("2026-05-01", 1)]
    [InlineData("2027-04-30", 1)]
    [InlineData("2027-05-01", 2)]
    [InlineData("2028-12-31", 3)]
    [InlineData("2031-01-01", 3)] // after the term
    public void ContractYear_OfADate_RunsFromTheTermsBeginning(string date, int expected)
    {
        var round = AtDraft();
        Assert.Null(round.Negotiation.AgreeDraft(round.Act(Step.AgreeDraft, ActorRole.Workers, "2026-04-02"), Round.Terms with { To = Day("2029-04-30") }));

        Assert.Equal(expected, round.Negotiation.Agreement?.ContractYearOf(Day(date)));
    }

    private static Round AtDraft() => Round.At(NegotiationState.Meeting).Do(Step.RecordMinutes, ActorRole.Workers, "2026-03-30");

    private static DomainError? Agree(AgreementTerms terms)
    {
        var round = AtDraft();
        return round.Negotiation.AgreeDraft(round.Act(Step.AgreeDraft, ActorRole.Workers, "2026-04-02"), terms);
    }
}
