using Platform.Domain.Statutes;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations.Representatives;

/// <summary>
/// Who may sit at the table: 浙江省集体合同条例 art. 10; 工资集体协商试行办法 arts. 9, 10 and 12; 集体合同规定 arts. 19 to
/// 24. Where the sources differ, the provincial one decides.
/// </summary>
internal static class TeamRules
{
    /// <summary>Whether a side's team is lawful by itself.</summary>
    internal static DomainError? Check(Team team, NegotiationSubject subject, Statute statute, bool hasDelegation) =>
        CheckPersons(team)
        ?? CheckSize(team, subject, statute)
        ?? CheckOutsideExperts(team, statute)
        ?? CheckChief(team, subject, hasDelegation)
        ?? CheckElection(team, subject, statute);

    /// <summary>Art. 10 of the provincial regulation: the employer's side is not larger than the workers' side.</summary>
    internal static bool IsBalanced(int employers, int workers, Statute statute) =>
        statute[Term.RepresentativesBalance].IsMetBy(employers, workers);

    /// <summary>
    /// The chief of the workers is the union's chair (without a union: any elected worker), the chief of the employer
    /// its legal representative or principal head; anyone else needs a written delegation.
    /// </summary>
    internal static bool IsChiefByOffice(Nominee chief, Side side, NegotiationSubject subject) => side == Side.Workers
        ? chief.Capacity == Capacity.UnionChair || !subject.HasUnion
        : chief.Capacity is Capacity.LegalRepresentative or Capacity.PrincipalHead;

    private static DomainError? CheckPersons(Team team)
    {
        if (team.Members.Any(member => string.IsNullOrWhiteSpace(member.PersonKey) || string.IsNullOrWhiteSpace(member.Name)))
        {
            return NegotiationErrors.RepresentativeWithoutName(team.Side);
        }

        var twice = team.Members.GroupBy(member => member.PersonKey).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? null : NegotiationErrors.RepresentativeTwice(team.Side, twice.First().Name);
    }

    private static DomainError? CheckSize(Team team, NegotiationSubject subject, Statute statute)
    {
        var term = statute[subject.IsAboveDesignatedSize ? Term.RepresentativesMinimumLarge : Term.RepresentativesMinimum];
        return term.IsMetBy(team.Members.Count) ? null : NegotiationErrors.TooFewRepresentatives(team.Side, team.Members.Count, term);
    }

    private static DomainError? CheckOutsideExperts(Team team, Statute statute)
    {
        var outsiders = team.Members.Count(member => member.Capacity == Capacity.OutsideExpert);
        var term = statute[Term.OutsideExperts];
        return term.IsMetBy(outsiders, team.Members.Count) ? null : NegotiationErrors.TooManyOutsideExperts(team.Side, outsiders, term);
    }

    private static DomainError? CheckChief(Team team, NegotiationSubject subject, bool hasDelegation)
    {
        Nominee[] chiefs = [.. team.Members.Where(member => member.IsChief)];
        if (chiefs is not [var chief])
        {
            return NegotiationErrors.NotOneChief(team.Side, chiefs.Length);
        }

        if (chief.Capacity == Capacity.OutsideExpert)
        {
            return NegotiationErrors.OutsideChief(team.Side);
        }

        // 工资集体协商试行办法 arts. 10 and 12: another chief and an outside expert act by written delegation.
        var needsDelegation = !IsChiefByOffice(chief, team.Side, subject) || team.Members.Any(member => member.Capacity == Capacity.OutsideExpert);
        return needsDelegation && !hasDelegation ? NegotiationErrors.DelegationMissing(team.Side) : null;
    }

    private static DomainError? CheckElection(Team team, NegotiationSubject subject, Statute statute)
    {
        if (team.Side == Side.Employer || subject.HasUnion)
        {
            return null;
        }

        var term = statute[Term.RepresentativesElected];
        return team.Election is not { } election ? NegotiationErrors.ElectionMissing(term)
            : election.Approvals < 0 || election.Approvals > election.Workers ? NegotiationErrors.ElectionInconsistent(election)
            : term.IsMetBy(election.Approvals, election.Workers) ? null
            : NegotiationErrors.ElectionFailed(election, term);
    }
}
