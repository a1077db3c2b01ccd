using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Negotiations;

// Filing, review, performance, the end, and supervision.
public static partial class NegotiationErrors
{
    /// <summary>Nothing was filed.</summary>
    public static DomainError NoCopies { get; } = DomainError.Of(
        "FILING_NO_COPIES", "At least one copy is filed.", "报送份数至少为一份。", Articles.Review);

    /// <summary>The review period is over: the contract is in effect, and nothing can be said against it any more.</summary>
    public static DomainError ReviewPeriodOver(DateOnly dueOn) => DomainError.Of(
        "REVIEW_PERIOD_OVER",
        "The review period ended on {due} without an objection; the contract is in effect by law.",
        "审查期限已于{due}届满且未提出异议，合同依法生效。",
        Articles.Review,
        ErrorArgument.Of("due", dueOn));

    /// <summary>The review period still runs.</summary>
    public static DomainError ReviewStillRunning(DateOnly dueOn) => DomainError.Of(
        "REVIEW_STILL_RUNNING",
        "The review period runs until the end of {due}.",
        "审查期限至{due}二十四时届满。",
        Articles.Review,
        ErrorArgument.Of("due", dueOn));

    /// <summary>The union above has its copy.</summary>
    public static DomainError UnionCopyFiledAlready { get; } = DomainError.Of(
        "UNION_COPY_FILED_ALREADY", "The union above has its copy already.", "已报上级工会备案。", Articles.Publication);

    /// <summary>The agreement's term has not begun.</summary>
    public static DomainError TermNotBegun(DateOnly from) => DomainError.Of(
        "AGREEMENT_TERM_NOT_BEGUN",
        "The agreement's term begins on {from}.",
        "合同期限自{from}起。",
        Articles.Renewal,
        ErrorArgument.Of("from", from));

    /// <summary>The agreement's term is not over.</summary>
    public static DomainError TermNotOver(DateOnly to) => DomainError.Of(
        "AGREEMENT_TERM_NOT_OVER",
        "The agreement's term runs until the end of {to}.",
        "合同期限至{to}届满。",
        Articles.Renewal,
        ErrorArgument.Of("to", to));

    /// <summary>A report's counts do not fit together.</summary>
    public static DomainError ReportInconsistent(int kept, int reported) => DomainError.Of(
        "PERFORMANCE_REPORT_INCONSISTENT",
        "{kept} clauses kept of {reported} reported is not possible.",
        "完全履行{kept}条、报告涉及{reported}条，数字不符。",
        null,
        ErrorArgument.Of("kept", kept),
        ErrorArgument.Of("reported", reported));

    /// <summary>The termination is filed.</summary>
    public static DomainError TerminationFiledAlready { get; } = DomainError.Of(
        "TERMINATION_FILED_ALREADY", "The termination is filed already.", "解除已备案。", Articles.TerminationFiling);

    /// <summary>The case marks the negotiation already.</summary>
    public static DomainError SupervisedAlready(string caseNumber) => DomainError.Of(
        "NEGOTIATION_SUPERVISED_ALREADY",
        "The case {case} marks this negotiation already.",
        "监管案件{case}已标注本协商。",
        Articles.Supervision,
        ErrorArgument.Of("case", caseNumber));

    /// <summary>The negotiation is not under supervision.</summary>
    public static DomainError NotSupervised { get; } = DomainError.Of(
        "NEGOTIATION_NOT_SUPERVISED", "The negotiation is not under supervision.", "本协商不在监管中。", Articles.Supervision);

    /// <summary>The case does not mark the negotiation.</summary>
    public static DomainError UnknownCase(string caseNumber) => DomainError.Of(
        "NEGOTIATION_UNKNOWN_CASE",
        "No open case {case} marks this negotiation.",
        "本协商没有办理中的监管案件{case}。",
        Articles.Supervision,
        ErrorArgument.Of("case", caseNumber));
}
