using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Negotiations;

/// <summary>
/// Why a step in a negotiation was refused. One file a phase; this one: every step, planning and the request.
/// </summary>
public static partial class NegotiationErrors
{
    /// <summary>The step is not possible in this state.</summary>
    public static DomainError WrongState(StepRule rule, NegotiationState state) => DomainError.Of(
        "NEGOTIATION_WRONG_STATE",
        "{step} is not possible in the state \"{state}\".",
        "“{state}”状态下不能{step}。",
        rule.Article,
        Step(rule),
        State(state));

    /// <summary>The step is left out in this round's procedure.</summary>
    public static DomainError StepSkipped(StepRule rule, Procedure procedure) => DomainError.Of(
        "NEGOTIATION_STEP_SKIPPED",
        "{step} is left out in the {procedure} procedure.",
        "{procedure}程序中不进行“{step}”。",
        rule.Article,
        Step(rule),
        new ErrorArgument("procedure", procedure.English(), procedure.Chinese()));

    /// <summary>The step is another's to take.</summary>
    public static DomainError NotYours(StepRule rule, ActorRole role) => DomainError.Of(
        "NEGOTIATION_NOT_YOURS",
        "{step} is not for {role} to do.",
        "{role}无权{step}。",
        rule.Article,
        Step(rule),
        ErrorArgument.Of("role", role));

    /// <summary>A paper that the step demands is not there.</summary>
    public static DomainError DocumentMissing(StepRule rule, DocumentKind kind) => DomainError.Of(
        "NEGOTIATION_DOCUMENT_MISSING",
        "{step} needs this document: {document}.",
        "{step}须提交{document}。",
        rule.Article,
        Step(rule),
        new ErrorArgument("document", kind.English(), kind.Chinese()));

    /// <summary>The step is dated before one already recorded.</summary>
    public static DomainError OutOfOrder(DateOnly on, DateOnly lastOn) => DomainError.Of(
        "NEGOTIATION_OUT_OF_ORDER",
        "The step is dated {on}, before the last one recorded, of {last}.",
        "该环节的日期{on}早于已登记的上一环节（{last}）。",
        null,
        ErrorArgument.Of("on", on),
        ErrorArgument.Of("last", lastOn));

    /// <summary>A required text is empty.</summary>
    public static DomainError TextMissing(string field) => DomainError.Of(
        "NEGOTIATION_TEXT_MISSING",
        "The field {field} cannot be empty.",
        "“{field}”不能为空。",
        null,
        ErrorArgument.Of("field", field));

    /// <summary>An enterprise's round names no enterprise, or a joint round none or one as its own.</summary>
    public static DomainError ScopeMismatch(NegotiationScope scope) => DomainError.Of(
        "NEGOTIATION_SCOPE_MISMATCH",
        "An enterprise's round names exactly its enterprise; a {scope} round names the enterprises it covers.",
        "企业协商须指明本企业，区域性、行业性协商须列明覆盖企业（当前：{scope}）。",
        Articles.Regional,
        new ErrorArgument("scope", scope.English(), scope.Chinese()));

    /// <summary>The number of employees is below 0.</summary>
    public static DomainError NegativeEmployees(int employees) => DomainError.Of(
        "NEGOTIATION_EMPLOYEES_NEGATIVE",
        "The number of employees cannot be {employees}.",
        "职工人数不能为{employees}。",
        null,
        ErrorArgument.Of("employees", employees));

    /// <summary>The year is none.</summary>
    public static DomainError WrongYear(int year) => DomainError.Of(
        "NEGOTIATION_YEAR",
        "{year} is no year to negotiate in.",
        "协商年度{year}无效。",
        null,
        ErrorArgument.Of("year", year));

    /// <summary>The enterprise is too large for the procedure.</summary>
    public static DomainError ProcedureNotOpen(ProcedureRule rule, int employees) => DomainError.Of(
        "NEGOTIATION_PROCEDURE_NOT_OPEN",
        "The {procedure} procedure is open to enterprises of up to {limit} employees; this one has {employees}.",
        "{procedure}程序适用于不超过{limit}人的企业，本企业{employees}人。",
        rule.Article,
        new ErrorArgument("procedure", rule.Procedure.English(), rule.Procedure.Chinese()),
        ErrorArgument.Of("limit", rule.MaxEmployees ?? employees),
        ErrorArgument.Of("employees", employees));

    /// <summary>Enterprises can join regional and sector rounds only.</summary>
    public static DomainError NotJoint { get; } = DomainError.Of(
        "NEGOTIATION_NOT_JOINT",
        "Only a regional or sector round covers further enterprises.",
        "仅区域性、行业性协商可纳入其他企业。",
        Articles.Regional);

    /// <summary>The enterprise is covered already.</summary>
    public static DomainError AlreadyCovered(long enterpriseId) => DomainError.Of(
        "NEGOTIATION_ALREADY_COVERED",
        "The enterprise {enterprise} is covered already.",
        "企业{enterprise}已在覆盖范围内。",
        Articles.Regional,
        ErrorArgument.Of("enterprise", enterpriseId));

    /// <summary>The renewal window has not opened.</summary>
    public static DomainError RenewalNotOpen(DateOnly opensOn) => DomainError.Of(
        "NEGOTIATION_RENEWAL_NOT_OPEN",
        "The renewal window opens on {opens}.",
        "续签窗口于{opens}开启。",
        Articles.Renewal,
        ErrorArgument.Of("opens", opensOn));

    /// <summary>The last agreement is still in force.</summary>
    public static DomainError AgreementStillInForce(DateOnly endsOn) => DomainError.Of(
        "NEGOTIATION_AGREEMENT_IN_FORCE",
        "The last agreement is in force until {ends}.",
        "上一合同有效至{ends}。",
        Articles.Renewal,
        ErrorArgument.Of("ends", endsOn));

    /// <summary>There is no agreement for a next round to follow.</summary>
    public static DomainError NothingToRenew(NegotiationState state) => DomainError.Of(
        "NEGOTIATION_NOTHING_TO_RENEW",
        "A next round follows an agreement in force or a round that is over, not the state \"{state}\".",
        "合同生效后或本轮结束后方可安排下一轮，当前为“{state}”。",
        Articles.Renewal,
        State(state));

    /// <summary>The agreed day of the meeting lies before the agreement on it.</summary>
    public static DomainError MeetingInThePast(DateOnly meetingOn, DateOnly on) => DomainError.Of(
        "NEGOTIATION_MEETING_IN_THE_PAST",
        "The meeting cannot be on {meeting}, before {on}.",
        "会议日{meeting}不能早于{on}。",
        Articles.Reply,
        ErrorArgument.Of("meeting", meetingOn),
        ErrorArgument.Of("on", on));

    /// <summary>The time for the reply still runs.</summary>
    public static DomainError ReplyStillOpen(DateOnly dueOn) => DomainError.Of(
        "NEGOTIATION_REPLY_STILL_OPEN",
        "The other side may reply until the end of {due}.",
        "对方可在{due}二十四时前答复。",
        Articles.Reply,
        ErrorArgument.Of("due", dueOn));

    private static ErrorArgument Step(StepRule rule) => new("step", rule.English, rule.Chinese);

    private static ErrorArgument State(NegotiationState state) => new("state", state.English(), state.Chinese());

    private static ErrorArgument SideOf(Side side) => new("side", side.English(), side.Chinese());
}
