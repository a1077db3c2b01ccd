namespace Platform.Domain.Negotiations.Steps;

/// <summary>The papers of a negotiation; stored by name, so members are never renamed.</summary>
public enum DocumentKind
{
    /// <summary>Written request to negotiate (协商要约书).</summary>
    RequestLetter,

    /// <summary>Proof of its delivery (送达回证).</summary>
    DeliveryReceipt,

    /// <summary>Written reply (答复书).</summary>
    ReplyLetter,

    /// <summary>Written refusal (拒绝协商的书面答复).</summary>
    RefusalLetter,

    /// <summary>Names of a side's representatives (代表名册).</summary>
    RepresentativeRoster,

    /// <summary>Record of an election of representatives (选举记录).</summary>
    ElectionRecord,

    /// <summary>Written delegation of a chief's place or to an outside expert (委托书).</summary>
    DelegationLetter,

    /// <summary>Agreement of both sides to shorten the procedure (缩短程序协议).</summary>
    ShorteningAgreement,

    /// <summary>Agenda (议题表).</summary>
    AgendaTable,

    /// <summary>List of the data handed over (资料清单).</summary>
    MaterialsList,

    /// <summary>Pledge to keep business secrets (保密承诺).</summary>
    ConfidentialityPledge,

    /// <summary>Minutes of a meeting (会议记录).</summary>
    Minutes,

    /// <summary>One-page record of a simplified round (简易协商记录).</summary>
    OnePageRecord,

    /// <summary>Agreement to suspend, with time and place of the next meeting (中止协议).</summary>
    SuspensionAgreement,

    /// <summary>Application for coordination (协调处理申请书).</summary>
    CoordinationApplication,

    /// <summary>Agreement reached in coordination (协调处理协议书).</summary>
    CoordinationAgreement,

    /// <summary>Draft of the agreement (合同草案).</summary>
    Draft,

    /// <summary>Explanation of the draft (草案说明).</summary>
    DraftExplanation,

    /// <summary>Attendance sheet of the congress (签到册).</summary>
    AttendanceSheet,

    /// <summary>Count of the ballots (计票单).</summary>
    BallotCount,

    /// <summary>Resolution of the congress, or the enterprises' consents (决议).</summary>
    Resolution,

    /// <summary>Proposal for the new round at the table (修改方案).</summary>
    RevisedProposal,

    /// <summary>The signed contract (合同正本).</summary>
    SignedContract,

    /// <summary>Explanation that goes with the filing (报审说明).</summary>
    FilingExplanation,

    /// <summary>Opinion of the review (审查意见书).</summary>
    ReviewOpinion,

    /// <summary>Proof of publication in the enterprise (公示照片或回执).</summary>
    PublicationProof,

    /// <summary>Receipt of the union above (上级工会备案回执).</summary>
    UnionFilingReceipt,

    /// <summary>Yearly report on performance (履行情况报告).</summary>
    PerformanceReport,

    /// <summary>Agreement on, or proof of the cause for, a change or an end (变更、解除协议或事由证明).</summary>
    CauseProof,

    /// <summary>Filing of the termination (解除备案).</summary>
    TerminationFiling,
}
