using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations;

// The terms of the agreement, the vote on it and its signing.
public static partial class NegotiationErrors
{
    /// <summary>The local minimum wage is not given.</summary>
    public static DomainError MinimumWageMissing { get; } = DomainError.Of(
        "AGREEMENT_MINIMUM_WAGE_MISSING", "The local minimum wage must be given.", "须提供当地最低工资标准。", null);

    /// <summary>The lowest post wage is not above the local minimum.</summary>
    public static DomainError WageNotAboveMinimum(AgreementTerms terms, StatutoryTerm term) => DomainError.Of(
        "AGREEMENT_WAGE_NOT_ABOVE_MINIMUM",
        "The lowest post wage of {wage} yuan must be above the local minimum of {minimum} yuan.",
        "最低岗位工资{wage}元应当高于当地最低工资标准{minimum}元。",
        term.Article,
        ErrorArgument.Of("wage", terms.LowestPostWage),
        ErrorArgument.Of("minimum", terms.LocalMinimumWage));

    /// <summary>The agreement's term is too short.</summary>
    public static DomainError AgreementTooShort(AgreementTerms terms, StatutoryTerm term) => DomainError.Of(
        "AGREEMENT_TOO_SHORT",
        "The term from {from} to {to} is shorter than {length} {unit}.",
        "合同期限{from}至{to}短于{length}{unit}。",
        term.Article,
        ErrorArgument.Of("from", terms.From),
        ErrorArgument.Of("to", terms.To),
        ErrorArgument.Of("length", term.Value),
        Unit(term));

    /// <summary>The agreement's term is too long.</summary>
    public static DomainError AgreementTooLong(AgreementTerms terms, StatutoryTerm term) => DomainError.Of(
        "AGREEMENT_TOO_LONG",
        "The term from {from} to {to} is longer than {length} {unit}.",
        "合同期限{from}至{to}长于{length}{unit}。",
        term.Article,
        ErrorArgument.Of("from", terms.From),
        ErrorArgument.Of("to", terms.To),
        ErrorArgument.Of("length", term.Value),
        Unit(term));

    /// <summary>A covered topic is not on the statute's list.</summary>
    public static DomainError UnknownContentItem(string id) => DomainError.Of(
        "AGREEMENT_UNKNOWN_CONTENT_ITEM",
        "The statute knows no topic \"{item}\".",
        "法定清单中没有协商内容“{item}”。",
        Articles.Content,
        ErrorArgument.Of("item", id));

    /// <summary>A clause has no code, or shares one.</summary>
    public static DomainError ClauseCode(string code) => DomainError.Of(
        "AGREEMENT_CLAUSE_CODE",
        "Each clause has a code of its own; \"{code}\" is empty or used twice.",
        "条款代码“{code}”为空或重复。",
        null,
        ErrorArgument.Of("code", code));

    /// <summary>The counts of a vote do not fit together.</summary>
    public static DomainError BallotInconsistent(Ballot ballot) => DomainError.Of(
        "BALLOT_INCONSISTENT",
        "{approvals} for and {against} against, {present} present of {delegates}: the counts do not fit together.",
        "同意{approvals}票、反对{against}票、出席{present}人、全体{delegates}人，数字不符。",
        null,
        ErrorArgument.Of("approvals", ballot.Approvals),
        ErrorArgument.Of("against", ballot.Against),
        ErrorArgument.Of("present", ballot.Present),
        ErrorArgument.Of("delegates", ballot.Delegates));

    /// <summary>The enterprises counted are not those the round covers.</summary>
    public static DomainError BallotEnterprises(int counted, int covered) => DomainError.Of(
        "BALLOT_ENTERPRISES",
        "The vote counts {counted} enterprises; the round covers {covered}.",
        "表决列明{counted}家企业，本轮覆盖{covered}家。",
        Articles.Regional,
        ErrorArgument.Of("counted", counted),
        ErrorArgument.Of("covered", covered));

    /// <summary>The vote was not secret.</summary>
    public static DomainError BallotNotSecret(StatutoryTerm term) => DomainError.Of(
        "BALLOT_NOT_SECRET", "The congress votes by secret ballot.", "职代会表决须采用无记名投票。", term.Article);

    /// <summary>Too few delegates attended.</summary>
    public static DomainError QuorumNotMet(Ballot ballot, StatutoryTerm term) => DomainError.Of(
        "BALLOT_QUORUM_NOT_MET",
        "{present} of {delegates} attended; at least {share} is needed.",
        "全体{delegates}人中{present}人出席，须达{share}以上。",
        term.Article,
        ErrorArgument.Of("present", ballot.Present),
        ErrorArgument.Of("delegates", ballot.Delegates),
        ErrorArgument.Of("share", term.Value));

    /// <summary>The draft is passed; there is nothing to vote on.</summary>
    public static DomainError DraftPassedAlready { get; } = DomainError.Of(
        "BALLOT_DRAFT_PASSED_ALREADY", "The congress has passed the draft already.", "草案已获通过。", Articles.Congress);

    /// <summary>The draft is not passed, so it cannot be signed.</summary>
    public static DomainError DraftNotPassed { get; } = DomainError.Of(
        "SIGNING_DRAFT_NOT_PASSED", "Only a draft that the congress has passed is signed.", "草案须经职代会通过后方可签字。", Articles.Congress);

    /// <summary>One who is not the side's chief signed.</summary>
    public static DomainError NotTheChief(Side side) => DomainError.Of(
        "SIGNING_NOT_THE_CHIEF",
        "The chief of {side} signs, in person, while holding the seat.",
        "须由在任的{side}首席代表签字。",
        Articles.Congress,
        SideOf(side));

    /// <summary>The employer's seal is missing.</summary>
    public static DomainError NotSealed { get; } = DomainError.Of(
        "SIGNING_NOT_SEALED", "The signed contract bears the employer's seal.", "合同须加盖用人单位印章。", Articles.Congress);

    private static ErrorArgument Unit(StatutoryTerm term) =>
        new("unit", term.Unit == TermUnit.Year ? "years" : "months", term.Unit == TermUnit.Year ? "年" : "个月");
}
