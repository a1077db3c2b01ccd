using System.Collections.Frozen;
using static Platform.Domain.ActorRole;
using static Platform.Domain.Negotiations.NegotiationState;
using static Platform.Domain.Negotiations.Steps.DocumentKind;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations.Steps;

/// <summary>
/// The lifecycle as a table: one row a step. <see cref="Negotiation"/> checks every act against its row, and offers
/// the rows that are open as next steps, so that what is offered and what is accepted cannot differ.
/// </summary>
public static class StepCatalogue
{
    private static readonly ActorRole[] Sides = [Workers, Employer];
    private static readonly ActorRole[] SidesAndUnionAbove = [Workers, Employer, UpperUnion];
    private static readonly ActorRole[] WorkersAndUnionAbove = [Workers, UpperUnion];
    private static readonly ActorRole[] SidesAndSystem = [Workers, Employer, ActorRole.System];
    private static readonly ActorRole[] Supervisors = [UpperUnion, LabourAuthority, Town, Department, ActorRole.System];
    private static readonly NegotiationState[] WithTeams =
        [RepresentativesReady, Prepared, Meeting, Suspended, Coordination, Drafted, Voting, VoteFailed, Objected, Changing];
    private static readonly NegotiationState[] InForce = [Effective, Published, Performing, Changing];
    private static readonly NegotiationState[] Unfinished = [.. Enum.GetValues<NegotiationState>().Where(state => !state.IsFinal() && state != Supervised)];

    private static readonly FrozenDictionary<Step, StepRule> Rules = All().ToFrozenDictionary(rule => rule.Step);

    /// <summary>All rows, in the order of the lifecycle.</summary>
    public static IReadOnlyList<StepRule> InOrder { get; } = [.. Rules.Values.OrderBy(rule => rule.Step)];

    /// <summary>The row of a step.</summary>
    public static StepRule Of(Step step) => Rules[step];

    private static IEnumerable<StepRule> All() => [.. Beginning(), .. Preparing(), .. AtTheTable(), .. Concluding(), .. InEffect()];

    private static StepRule[] Beginning() =>
    [
        new(Step.BecomeDue, "列入应协商", "Becoming due", [ActorRole.System, .. SidesAndUnionAbove], [NotDue], [], [], Articles.Content),
        new(Step.ChooseProcedure, "选择程序", "Choosing a procedure", SidesAndUnionAbove, [NotDue, Due], [], [], Articles.Reply),
        new(Step.CoverEnterprise, "纳入企业", "Covering an enterprise", SidesAndUnionAbove, [NotDue, Due, Requested, Accepted], [], [], Articles.Regional),
        new(Step.DeliverRequest, "送达要约", "Delivering the request", SidesAndUnionAbove, [Due], [RequestLetter, DeliveryReceipt], [Term.RequestOnceDue], Articles.Request),
        new(Step.Reply, "书面答复应约", "Replying to the request", Sides, [Requested, Refused], [ReplyLetter], [Term.Reply], Articles.Reply),
        new(Step.Refuse, "书面拒绝", "Refusing the request", Sides, [Requested], [RefusalLetter], [Term.Reply], Articles.Reply),
        new(Step.LapseWithoutReply, "认定逾期未答复", "Finding that no reply came", [ActorRole.System, .. SidesAndUnionAbove], [Requested], [], [], Articles.Reply),
    ];

    private static StepRule[] Preparing() =>
    [
        new(Step.RescheduleMeeting, "改定会议日", "Moving the meeting", Sides, [Accepted, RepresentativesReady, Prepared], [], [], Articles.Preparation),
        new(Step.NameRepresentatives, "产生协商代表", "Naming representatives", SidesAndUnionAbove, [Accepted], [RepresentativeRoster], [Term.NamingRepresentatives], Articles.Representatives),
        new(Step.VacateRepresentative, "代表出缺", "Vacating a seat", SidesAndUnionAbove, WithTeams, [], [], Articles.Vacancy),
        new(Step.ReplaceRepresentative, "补选代表", "Filling a seat", SidesAndUnionAbove, WithTeams, [RepresentativeRoster], [Term.RepresentativesRefill], Articles.Vacancy),
        new(Step.ExchangeMaterials, "提供议题与资料", "Exchanging agenda and materials", Sides, [RepresentativesReady], [AgendaTable, MaterialsList, ConfidentialityPledge], [Term.Information], Articles.Preparation),
    ];

    private static StepRule[] AtTheTable() =>
    [
        new(Step.OpenMeeting, "召开协商会议", "Opening a meeting", Sides, [Prepared, Meeting], [], [Term.EmergencyMeeting, Term.AnnualNegotiation], Articles.Chair),
        new(Step.RecordMinutes, "确认会议记录", "Recording the minutes", Sides, [Meeting], [Minutes], [], Articles.Preparation),
        new(Step.Suspend, "中止协商", "Suspending the negotiation", Sides, [Meeting], [SuspensionAgreement], [], Articles.Suspension),
        new(Step.Resume, "恢复协商", "Resuming the negotiation", SidesAndSystem, [Suspended], [], [Term.Suspension], Articles.Suspension),
        new(Step.ApplyForCoordination, "申请协调处理", "Applying for coordination", [.. Sides, LabourAuthority], [Meeting, Suspended], [], [], Articles.Coordination),
        new(Step.ExtendCoordination, "延长协调处理", "Extending the coordination", [LabourAuthority], [Coordination], [], [Term.Coordination], Articles.Coordination),
        new(Step.ConcludeCoordination, "协调处理结束", "Concluding the coordination", [LabourAuthority], [Coordination], [], [Term.Coordination], Articles.Coordination),
        new(Step.AgreeDraft, "形成草案", "Agreeing on a draft", Sides, [Meeting, Objected, Changing], [Draft, DraftExplanation], [Term.Conclusion, Term.ConclusionByDesign, Term.Revision], Articles.Content),
    ];

    private static StepRule[] Concluding() =>
    [
        new(Step.SubmitToCongress, "提交职代会", "Submitting the draft to the workers' congress", Sides, [Drafted], [Draft], [Term.ToCongress, Term.Resubmission], Articles.Congress),
        new(Step.RecordVote, "职代会表决", "Recording the vote", WorkersAndUnionAbove, [Voting], [AttendanceSheet, BallotCount, Resolution], [], Articles.Congress),
        new(Step.Renegotiate, "重新协商", "Negotiating anew", [Workers], [VoteFailed], [RevisedProposal], [], Articles.Congress),
        new(Step.Sign, "首席代表签字", "Signing the agreement", Sides, [Voting], [SignedContract], [], Articles.Congress),
        new(Step.File, "报送审查", "Filing the agreement", [Employer], [Signed], [SignedContract, FilingExplanation], [Term.Filing], Articles.Review),
        new(Step.Approve, "审查通过", "Approving the agreement", [LabourAuthority], [UnderReview], [ReviewOpinion], [Term.Review], Articles.Review),
        new(Step.RaiseObjection, "审查提出异议", "Raising an objection", [LabourAuthority], [UnderReview], [ReviewOpinion], [Term.Review], Articles.Review),
        new(Step.TacitApproval, "默示生效", "Confirming tacit approval", [ActorRole.System, LabourAuthority, .. Sides], [UnderReview], [], [], Articles.Review),
    ];

    private static StepRule[] InEffect() =>
    [
        new(Step.Publish, "公布合同", "Publishing the agreement", [Employer], [Effective], [PublicationProof], [Term.Publication], Articles.Publication),
        new(Step.FileWithUpperUnion, "报上级工会备案", "Filing with the union above", [Workers], [Effective, Published, Performing], [UnionFilingReceipt], [Term.UnionFiling], Articles.Publication),
        new(Step.BeginPerformance, "开始履行", "Beginning the performance", SidesAndSystem, [Published], [], [], Articles.Report),
        new(Step.ReportPerformance, "报告履行情况", "Reporting the performance", Sides, [Performing], [PerformanceReport], [Term.AnnualReport], Articles.Report),
        new(Step.Change, "变更合同", "Changing the agreement", Sides, [Performing], [CauseProof], [], Articles.ChangeAndEnd),
        new(Step.AbandonChange, "放弃变更", "Abandoning the change", Sides, [Changing], [], [], Articles.ChangeAndEnd),
        new(Step.Terminate, "解除合同", "Terminating the agreement", Sides, [Performing, Changing], [CauseProof], [], Articles.ChangeAndEnd),
        new(Step.FileTermination, "解除备案", "Filing the termination", [Employer], [Terminated], [TerminationFiling], [Term.TerminationFiling], Articles.TerminationFiling),
        new(Step.Expire, "合同期满", "Expiring", [ActorRole.System], InForce, [], [], Articles.Renewal),
        new(Step.Supervise, "启动监管", "Putting under supervision", Supervisors, Unfinished, [], [], Articles.Supervision),
        new(Step.Release, "解除监管", "Releasing from supervision", Supervisors, Unfinished, [], [], Articles.Supervision),
    ];
}
