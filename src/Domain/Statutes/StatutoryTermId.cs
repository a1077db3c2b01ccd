namespace Platform.Domain.Statutes;

/// <summary>
/// Names a term in the rule packs. The constants are the terms that the domain asks for; a pack may hold more.
/// Ids that begin with <c>D-</c> are design, not law: the platform's own pace where the law sets none.
/// </summary>
/// <param name="Value">The id as the pack writes it.</param>
public readonly record struct StatutoryTermId(string Value)
{
    /// <summary>Written reply to a request (要约答复).</summary>
    public static readonly StatutoryTermId Reply = new("ZJ-REPLY");

    /// <summary>Agenda, names and data before the meeting (议题、名单与资料).</summary>
    public static readonly StatutoryTermId Information = new("ZJ-INFO");

    /// <summary>Fewest representatives a side.</summary>
    public static readonly StatutoryTermId RepresentativesMinimum = new("ZJ-REPS-MIN");

    /// <summary>Fewest representatives a side in an enterprise above designated size (规上).</summary>
    public static readonly StatutoryTermId RepresentativesMinimumLarge = new("ZJ-REPS-MIN-LARGE");

    /// <summary>The employer's side is not larger than the workers' side.</summary>
    public static readonly StatutoryTermId RepresentativesBalance = new("ZJ-REPS-BALANCE");

    /// <summary>Workers who must agree to representatives elected where there is no union.</summary>
    public static readonly StatutoryTermId RepresentativesElected = new("ZJ-REPS-ELECTED");

    /// <summary>Outside experts among a side's representatives (外聘).</summary>
    public static readonly StatutoryTermId OutsideExperts = new("ALL-OUTSIDE");

    /// <summary>Filling a representative's vacant seat.</summary>
    public static readonly StatutoryTermId RepresentativesRefill = new("N-REPS-REFILL");

    /// <summary>Publishing the representatives' names, where a city demands it.</summary>
    public static readonly StatutoryTermId RepresentativesPublication = new("NB-REPS-PUBLISH");

    /// <summary>Longest suspension (中止).</summary>
    public static readonly StatutoryTermId Suspension = new("ZJ-SUSPEND");

    /// <summary>Concluding the negotiation, where a city sets a time by law.</summary>
    public static readonly StatutoryTermId Conclusion = new("HZ-FINISH");

    /// <summary>Draft to the workers' congress.</summary>
    public static readonly StatutoryTermId ToCongress = new("ZJ-TO-CONGRESS");

    /// <summary>Draft to the congress again after a failed vote.</summary>
    public static readonly StatutoryTermId Resubmission = new("ZJ-RESUBMIT");

    /// <summary>Attendance of the congress.</summary>
    public static readonly StatutoryTermId Quorum = new("ALL-QUORUM");

    /// <summary>Approval by the congress, as a share of all delegates.</summary>
    public static readonly StatutoryTermId Majority = new("ZJ-MAJORITY");

    /// <summary>The vote is secret.</summary>
    public static readonly StatutoryTermId SecretBallot = new("SECRET-BALLOT");

    /// <summary>Approval of a regional or sector contract by all delegates.</summary>
    public static readonly StatutoryTermId RegionalDelegates = new("ZJ-REGION-DELEGATES");

    /// <summary>Approval of a regional or sector contract by the enterprises.</summary>
    public static readonly StatutoryTermId RegionalEnterprises = new("ZJ-REGION-ENTERPRISES");

    /// <summary>Filing the signed contract for review.</summary>
    public static readonly StatutoryTermId Filing = new("ZJ-FILE");

    /// <summary>Copies to file.</summary>
    public static readonly StatutoryTermId FilingCopies = new("ZJ-COPIES");

    /// <summary>Review of legality; silence is consent.</summary>
    public static readonly StatutoryTermId Review = new("ALL-REVIEW");

    /// <summary>Publishing the contract in the enterprise.</summary>
    public static readonly StatutoryTermId Publication = new("ZJ-PUBLISH");

    /// <summary>Copy of the contract to the union above.</summary>
    public static readonly StatutoryTermId UnionFiling = new("ZJ-UNION-FILE");

    /// <summary>Wage negotiation once in the calendar year.</summary>
    public static readonly StatutoryTermId AnnualNegotiation = new("ANNUAL-NEGOTIATE");

    /// <summary>Report on performance once in the contract year.</summary>
    public static readonly StatutoryTermId AnnualReport = new("ANNUAL-REPORT");

    /// <summary>Opening of the renewal window before the contract ends.</summary>
    public static readonly StatutoryTermId RenewalWindow = new("ZJ-RENEW-OPEN");

    /// <summary>Usual length of a wage agreement.</summary>
    public static readonly StatutoryTermId AgreementLength = new("TERM-WAGE");

    /// <summary>Shortest length of a wage agreement.</summary>
    public static readonly StatutoryTermId AgreementLengthMinimum = new("TERM-WAGE-MIN");

    /// <summary>Longest length of a wage agreement.</summary>
    public static readonly StatutoryTermId AgreementLengthMaximum = new("TERM-WAGE-MAX");

    /// <summary>The lowest post wage against the local minimum wage.</summary>
    public static readonly StatutoryTermId WageFloor = new("ZJ-WAGE-FLOOR");

    /// <summary>Filing a termination.</summary>
    public static readonly StatutoryTermId TerminationFiling = new("TERMINATE-FILE");

    /// <summary>Coordination of a dispute over the signing.</summary>
    public static readonly StatutoryTermId Coordination = new("COORDINATE");

    /// <summary>By how much coordination can be extended, once.</summary>
    public static readonly StatutoryTermId CoordinationExtension = new("COORDINATE-EXTEND");

    /// <summary>Answer to a union's opinion letter (意见书).</summary>
    public static readonly StatutoryTermId OpinionReply = new("OPINION-REPLY");

    /// <summary>Decision of the labour authority whether it takes a complaint.</summary>
    public static readonly StatutoryTermId InspectionAcceptance = new("INSPECT-ACCEPT");

    /// <summary>Inspection by the labour authority.</summary>
    public static readonly StatutoryTermId Inspection = new("INSPECT");

    /// <summary>Answer to workers' opinions on openness of factory affairs (厂务公开).</summary>
    public static readonly StatutoryTermId OpennessAnswer = new("OPENNESS-ANSWER");

    /// <summary>Design: request once the negotiation is due.</summary>
    public static readonly StatutoryTermId RequestOnceDue = new("D-REQUEST");

    /// <summary>Design: naming representatives once the request is accepted.</summary>
    public static readonly StatutoryTermId NamingRepresentatives = new("D-NAME-REPS");

    /// <summary>Design: concluding after the request, where no law sets a time.</summary>
    public static readonly StatutoryTermId ConclusionByDesign = new("D-CONCLUDE");

    /// <summary>Design: revising a draft that was objected to.</summary>
    public static readonly StatutoryTermId Revision = new("D-REVISE");

    /// <summary>Design: coming to the table in an emergency.</summary>
    public static readonly StatutoryTermId EmergencyMeeting = new("D-EMERGENCY-TABLE");

    /// <summary>Design: failed votes in one round from which on help is offered.</summary>
    public static readonly StatutoryTermId FailedVotes = new("D-FAILED-VOTES");

    /// <summary>Design: how long before its target a deadline counts as due soon.</summary>
    public static readonly StatutoryTermId DueSoon = new("D-DUE-SOON");

    /// <summary>The id as the pack writes it.</summary>
    public override string ToString() => Value;
}
