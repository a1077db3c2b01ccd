namespace Platform.Domain.Negotiations.Steps;

/// <summary>
/// Everything that can be done to a negotiation, each a method of <see cref="Negotiation"/> of the same name; stored
/// by name, so members are never renamed.
/// </summary>
public enum NegotiationStep
{
    /// <summary>The negotiation becomes due.</summary>
    BecomeDue,

    /// <summary>Another procedure is chosen.</summary>
    ChooseProcedure,

    /// <summary>An enterprise joins a regional or sector round.</summary>
    CoverEnterprise,

    /// <summary>The written request is delivered.</summary>
    DeliverRequest,

    /// <summary>The other side replies in writing that it will negotiate.</summary>
    Reply,

    /// <summary>The other side refuses in writing.</summary>
    Refuse,

    /// <summary>The time for the reply has passed in silence.</summary>
    LapseWithoutReply,

    /// <summary>The agreed day of the meeting is moved.</summary>
    RescheduleMeeting,

    /// <summary>A side names its representatives.</summary>
    NameRepresentatives,

    /// <summary>A representative's seat falls vacant.</summary>
    VacateRepresentative,

    /// <summary>A vacant seat is filled.</summary>
    ReplaceRepresentative,

    /// <summary>A side hands over agenda, names and data.</summary>
    ExchangeMaterials,

    /// <summary>A chief opens a meeting.</summary>
    OpenMeeting,

    /// <summary>The minutes of the meeting are signed.</summary>
    RecordMinutes,

    /// <summary>The sides suspend the negotiation.</summary>
    Suspend,

    /// <summary>The sides come back to the table.</summary>
    Resume,

    /// <summary>A side applies for coordination, or the labour authority takes it up.</summary>
    ApplyForCoordination,

    /// <summary>The labour authority extends the coordination, once.</summary>
    ExtendCoordination,

    /// <summary>The coordination ends.</summary>
    ConcludeCoordination,

    /// <summary>The sides agree on a draft.</summary>
    AgreeDraft,

    /// <summary>The draft goes to the workers' congress.</summary>
    SubmitToCongress,

    /// <summary>The congress votes.</summary>
    RecordVote,

    /// <summary>After a failed vote the sides go back to the table.</summary>
    Renegotiate,

    /// <summary>Both chiefs sign.</summary>
    Sign,

    /// <summary>The employer files the signed contract.</summary>
    File,

    /// <summary>The review approves.</summary>
    Approve,

    /// <summary>The review objects.</summary>
    RaiseObjection,

    /// <summary>The review period has passed in silence.</summary>
    TacitApproval,

    /// <summary>The contract is published in the enterprise.</summary>
    Publish,

    /// <summary>The workers' side files a copy with the union above.</summary>
    FileWithUpperUnion,

    /// <summary>The term of the agreement has begun.</summary>
    BeginPerformance,

    /// <summary>The chiefs report on performance.</summary>
    ReportPerformance,

    /// <summary>A change is taken up.</summary>
    Change,

    /// <summary>The change is given up; the agreement stays as it is.</summary>
    AbandonChange,

    /// <summary>The agreement is ended before its term.</summary>
    Terminate,

    /// <summary>The employer files the termination.</summary>
    FileTermination,

    /// <summary>The agreement's term is over.</summary>
    Expire,

    /// <summary>A case of joint supervision is opened.</summary>
    Supervise,

    /// <summary>A case of joint supervision is closed.</summary>
    Release,
}
