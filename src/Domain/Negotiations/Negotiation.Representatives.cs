using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 浙江省集体合同条例 art. 10; 工资集体协商试行办法 arts. 9 to 12; 集体合同规定 arts. 19 to 31: who sits at the table
// (states 3 and 4).
public sealed partial class Negotiation
{
    /// <summary>Whether both sides have named representatives and the employer's side is not the larger.</summary>
    public bool AreTeamsBalanced { get; private set; }

    /// <summary>
    /// A side names its representatives; naming again replaces the earlier naming. When both are named and the
    /// employer's side is not the larger, the representatives are ready. An employer's side smaller than the workers'
    /// is lawful here and noted, because the national rules would have both equal.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else one of the representatives' errors in <see cref="NegotiationErrors"/> or
    /// an error common to all steps.
    /// </returns>
    public DomainError? NameRepresentatives(Act act, Team team)
    {
        var refusal = Refuses(NegotiationStep.NameRepresentatives, act)
            ?? CheckOwnTeam(team.Side, act.By.Role)
            ?? TeamRules.Check(team, Subject, act.Law.Statute, act.Has(DocumentKind.DelegationLetter))
            ?? CheckDoubleRole(team)
            ?? CheckNotLarger(team, act);
        if (refusal is not null)
        {
            return refusal;
        }

        _representatives.RemoveAll(seat => seat.Side == team.Side);
        _representatives.AddRange(team.Members.Select(member => new Representative(team.Side, member, act.On)));
        AreTeamsBalanced = SeatsOf(Side.Workers) > 0 && SeatsOf(Side.Employer) > 0 && IsBalanced(act);
        Take(NegotiationStep.NameRepresentatives, act, new RepresentativesNamed(act.At, act.By, team.Side, team.Members.Count), AreTeamsBalanced ? StateWithTeams : null);
        NoteDelegatedChief(team, act);
        if (AreTeamsBalanced)
        {
            KeepDeadlines(act, Term.NamingRepresentatives);
            OpenDeadline(Term.RepresentativesPublication, act, null);
            NoteUnequalTeams(act);
        }

        return null;
    }

    /// <summary>A representative leaves the seat; from then the time for filling it runs (集体合同规定 art. 31).</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.UnknownRepresentative"/>,
    /// <see cref="NegotiationErrors.NotYourTeam"/>, <see cref="NegotiationErrors.AlreadyVacant"/> or an error common
    /// to all steps.
    /// </returns>
    public DomainError? VacateRepresentative(Act act, string personKey)
    {
        if (Refuses(NegotiationStep.VacateRepresentative, act) is { } refusal)
        {
            return refusal;
        }

        if (SeatOf(personKey) is not { } seat)
        {
            return NegotiationErrors.UnknownRepresentative(personKey);
        }

        if ((CheckOwnTeam(seat.Side, act.By.Role) ?? (seat.IsVacant ? NegotiationErrors.AlreadyVacant(personKey) : null)) is { } error)
        {
            return error;
        }

        seat.Vacate(act.On);
        Take(NegotiationStep.VacateRepresentative, act, new RepresentativeVacated(act.At, act.By, seat.Side, seat.IsChief));
        OpenDeadline(Term.RepresentativesRefill, act, seat.Side.Role(), about: personKey);
        return null;
    }

    /// <summary>Another takes a vacant seat, chosen as the one before was.</summary>
    /// <param name="act">The act.</param>
    /// <param name="leaving">Person key of the one who left.</param>
    /// <param name="nominee">The one who takes the seat.</param>
    /// <param name="election">The election; needed on the workers' side where there is no union.</param>
    /// <returns>
    /// <see langword="null"/> when done, else one of the representatives' errors in <see cref="NegotiationErrors"/> or
    /// an error common to all steps.
    /// </returns>
    public DomainError? ReplaceRepresentative(Act act, string leaving, Nominee nominee, WorkersElection? election = null)
    {
        if (Refuses(NegotiationStep.ReplaceRepresentative, act) is { } refusal)
        {
            return refusal;
        }

        if (SeatOf(leaving) is not { IsVacant: true } seat)
        {
            return NegotiationErrors.UnknownRepresentative(leaving);
        }

        var team = TeamAfter(seat, nominee, election);
        var error = CheckOwnTeam(seat.Side, act.By.Role)
            ?? (nominee.IsChief == seat.IsChief ? null : NegotiationErrors.ChiefSeatMismatch)
            ?? TeamRules.Check(team, Subject, act.Law.Statute, act.Has(DocumentKind.DelegationLetter) || HasDelegationOnFile(seat.Side, nominee))
            ?? CheckDoubleRole(team);
        if (error is not null)
        {
            return error;
        }

        seat.ReplaceOn(act.On);
        _representatives.Add(new Representative(seat.Side, nominee, act.On));
        Take(NegotiationStep.ReplaceRepresentative, act, new RepresentativeReplaced(act.At, act.By, seat.Side, seat.IsChief));
        Keep(act, _allDeadlines.FindAll(deadline => deadline.IsOpen && deadline.Deadline.Term == Term.RepresentativesRefill && deadline.About == leaving));
        return null;
    }

    private NegotiationState StateWithTeams => _skippedSteps.Contains(NegotiationStep.ExchangeMaterials)
        ? NegotiationState.Prepared
        : NegotiationState.RepresentativesReady;

    // A vacant seat counts until it is filled: the team is as large as its seats.
    private int SeatsOf(Side side) => _representatives.Count(seat => seat.Side == side && seat.ReplacedOn is null);

    private Representative? SeatOf(string personKey) => _representatives.Find(seat => seat.PersonKey == personKey && seat.ReplacedOn is null);

    private Representative? ChiefOf(Side side) => _representatives.Find(seat => seat.Side == side && seat.IsChief && seat.IsSeated);

    private bool IsBalanced(Act act) => TeamRules.IsBalanced(SeatsOf(Side.Employer), SeatsOf(Side.Workers), act.Law.Statute);

    // 条例 art. 8: the union above guides the workers where they have no union of their own.
    private bool MayNameTeams(ActorRole role) => role != ActorRole.UpperUnion || !Subject.HasUnion;

    private bool HasSeat(ActorRole role, Predicate<Representative> which) =>
        _representatives.Exists(seat => which(seat) && CheckOwnTeam(seat.Side, role) is null);

    private static DomainError? CheckOwnTeam(Side side, ActorRole role) =>
        role == side.Role() || (role == ActorRole.UpperUnion && side == Side.Workers) ? null : NegotiationErrors.NotYourTeam(side, role);

    // 条例 art. 10 and 集体合同规定 art. 24: nobody represents both sides.
    private DomainError? CheckDoubleRole(Team team)
    {
        var others = _representatives.Where(seat => seat.Side != team.Side && seat.IsSeated).Select(seat => seat.PersonKey).ToHashSet();
        return team.Members.FirstOrDefault(member => others.Contains(member.PersonKey)) is { } both
            ? NegotiationErrors.RepresentativeOnBothSides(both.Name)
            : null;
    }

    // An employer who names second is refused at once. A workers' side that names second is not: the employer, not
    // the workers, must then name fewer, and until it does the representatives are not ready.
    private DomainError? CheckNotLarger(Team team, Act act)
    {
        var workers = SeatsOf(Side.Workers);
        return team.Side == Side.Employer && workers > 0 && !TeamRules.IsBalanced(team.Members.Count, workers, act.Law.Statute)
            ? NegotiationErrors.EmployerTeamLarger(team.Members.Count, workers, act.Law.Statute[Term.RepresentativesBalance])
            : null;
    }

    private void NoteDelegatedChief(Team team, Act act)
    {
        if (!TeamRules.IsChiefByOffice(team.Members.First(member => member.IsChief), team.Side, Subject))
        {
            NoteRemark(BreachRules.DelegatedChief, BreachSeverity.Warning, Articles.Chiefs, team.Side.Role(), act);
        }
    }

    private void NoteUnequalTeams(Act act)
    {
        var nationalRule = act.Law.Statute[Term.RepresentativesBalance].OtherSources;
        if (nationalRule.Count > 0 && SeatsOf(Side.Employer) < SeatsOf(Side.Workers))
        {
            NoteRemark(BreachRules.UnequalTeams, BreachSeverity.Warning, nationalRule[0].Article, ActorRole.Employer, act);
        }
    }

    private Team TeamAfter(Representative leaving, Nominee nominee, WorkersElection? election)
    {
        var staying = _representatives.Where(seat => seat.Side == leaving.Side && seat.ReplacedOn is null && seat != leaving).Select(seat => seat.Nominee);
        return new Team(leaving.Side, [.. staying, nominee], election);
    }

    // A delegation handed in when the team was named covers those who stay, not one who comes anew.
    private bool HasDelegationOnFile(Side side, Nominee nominee) =>
        nominee.Capacity != Capacity.OutsideExpert
        && (!nominee.IsChief || TeamRules.IsChiefByOffice(nominee, side, Subject))
        && _documents.Exists(document => document.Kind == DocumentKind.DelegationLetter && document.By != side.Other().Role());
}
