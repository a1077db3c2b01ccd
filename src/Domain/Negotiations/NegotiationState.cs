namespace Platform.Domain.Negotiations;

/// <summary>
/// Where a negotiation stands. The codes of the lifecycle (0 to 16, R, 6s, 6d, 8x, E) are in
/// <see cref="NegotiationStateNames"/>; stored by name, so members are never renamed.
/// </summary>
public enum NegotiationState
{
    /// <summary>0: a contract is in force and its renewal window has not opened (未到期).</summary>
    NotDue,

    /// <summary>1: a negotiation is to be asked for (应协商).</summary>
    Due,

    /// <summary>2: the written request has been delivered (已要约).</summary>
    Requested,

    /// <summary>R: the other side refused in writing or let the time pass (拒绝或逾期未答复).</summary>
    Refused,

    /// <summary>3: the other side replied in writing that it will negotiate (已应约).</summary>
    Accepted,

    /// <summary>4: both sides' representatives are named and lawful (代表就绪).</summary>
    RepresentativesReady,

    /// <summary>5: agenda, names and data are exchanged (资料就绪).</summary>
    Prepared,

    /// <summary>6: the sides are at the table (协商会议).</summary>
    Meeting,

    /// <summary>6s: suspended by agreement (中止).</summary>
    Suspended,

    /// <summary>6d: the labour authority coordinates a dispute over the signing (协调处理).</summary>
    Coordination,

    /// <summary>7: a draft is agreed (草案).</summary>
    Drafted,

    /// <summary>8: the draft is before the workers' congress (职代会).</summary>
    Voting,

    /// <summary>8x: the congress did not pass the draft (未通过).</summary>
    VoteFailed,

    /// <summary>9: both chiefs have signed (已签).</summary>
    Signed,

    /// <summary>10: filed with the labour authority for review (审查).</summary>
    UnderReview,

    /// <summary>11: the review objected (有异议).</summary>
    Objected,

    /// <summary>12: in effect, by approval or by silence (生效).</summary>
    Effective,

    /// <summary>13: published in the enterprise (已公布).</summary>
    Published,

    /// <summary>14: being performed (履行).</summary>
    Performing,

    /// <summary>15: a change is being negotiated (变更).</summary>
    Changing,

    /// <summary>16: the agreement's term is over (期满).</summary>
    Expired,

    /// <summary>16: the agreement was ended before its term (解除).</summary>
    Terminated,

    /// <summary>Coordination ended without an agreement and without one in force (协调未果).</summary>
    ClosedWithoutAgreement,

    /// <summary>E: under joint supervision; the state it returns to goes on beneath (监管).</summary>
    Supervised,
}
