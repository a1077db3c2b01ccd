using Platform.Domain.Statutes;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations.Agreements;

/// <summary>A vote as counted. Only counts: who voted how is nobody's business (secret ballot).</summary>
/// <param name="Assembly">Who voted.</param>
/// <param name="Delegates">All delegates, or all workers in a general meeting; those absent included.</param>
/// <param name="Present">Those who attended.</param>
/// <param name="Approvals">Votes for the draft.</param>
/// <param name="Against">Votes against it; those present beyond both abstained.</param>
/// <param name="IsSecret">Whether the ballot was secret.</param>
/// <param name="Enterprises">Enterprises covered; only in a regional or sector round.</param>
/// <param name="ApprovingEnterprises">Enterprises whose own assembly approved; only in a regional or sector round.</param>
public sealed record Ballot(
    AssemblyKind Assembly,
    int Delegates,
    int Present,
    int Approvals,
    int Against,
    bool IsSecret,
    int? Enterprises = null,
    int? ApprovingEnterprises = null)
{
    /// <summary>
    /// Whether the vote was held lawfully: counts that fit, a secret ballot and, in an enterprise, the quorum of all
    /// delegates (条例 art. 24; 民主管理条例 art. 15).
    /// </summary>
    /// <returns><see langword="null"/> if so, else why it does not count.</returns>
    internal DomainError? Check(NegotiationScope scope, Statute statute)
    {
        var quorum = statute[Term.Quorum];
        var mustBeSecret = statute[Term.SecretBallot];
        return !IsConsistent ? NegotiationErrors.BallotInconsistent(this)
            : !IsSecret && mustBeSecret.Value.Numerator > 0 ? NegotiationErrors.BallotNotSecret(mustBeSecret)
            : scope == NegotiationScope.Enterprise && !quorum.IsMetBy(Present, Delegates) ? NegotiationErrors.QuorumNotMet(this, quorum)
            : null;
    }

    /// <summary>
    /// Whether the draft is passed: by the majority of all delegates, not of those present (条例 art. 24); in a
    /// regional or sector round also by the enterprises (art. 29).
    /// </summary>
    internal bool Passes(NegotiationScope scope, Statute statute) => scope == NegotiationScope.Enterprise
        ? statute[Term.Majority].IsMetBy(Approvals, Delegates)
        : statute[Term.RegionalDelegates].IsMetBy(Approvals, Delegates) || PassesByEnterprises(statute);

    private bool PassesByEnterprises(Statute statute) => Enterprises is { } all and > 0
        && statute[Term.RegionalEnterprises].IsMetBy(ApprovingEnterprises ?? 0, all);

    // A joint round may be voted on by the enterprises alone, with no common congress.
    private bool IsConsistent =>
        (Delegates > 0 || (Delegates == 0 && Enterprises > 0))
        && Present >= 0 && Present <= Delegates
        && Approvals >= 0 && Against >= 0 && Approvals + Against <= Present
        && (ApprovingEnterprises ?? 0) >= 0 && (ApprovingEnterprises ?? 0) <= (Enterprises ?? 0);
}
