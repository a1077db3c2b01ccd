using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations;

// Naming and replacing representatives, and preparing the meeting.
public static partial class NegotiationErrors
{
    /// <summary>A representative has no key or no name.</summary>
    public static DomainError RepresentativeWithoutName(Side side) => DomainError.Of(
        "REPRESENTATIVE_WITHOUT_NAME",
        "A representative of {side} has no key or no name.",
        "{side}有代表缺少标识或姓名。",
        null,
        SideOf(side));

    /// <summary>A person is named twice on one side.</summary>
    public static DomainError RepresentativeTwice(Side side, string name) => DomainError.Of(
        "REPRESENTATIVE_TWICE",
        "{name} is named twice among the representatives of {side}.",
        "{name}在{side}代表中重复列名。",
        Articles.Representatives,
        SideOf(side),
        ErrorArgument.Of("name", name));

    /// <summary>A person is named on both sides.</summary>
    public static DomainError RepresentativeOnBothSides(string name) => DomainError.Of(
        "REPRESENTATIVE_ON_BOTH_SIDES",
        "{name} cannot represent both sides.",
        "{name}不得兼任双方代表。",
        Articles.DoubleRole,
        ErrorArgument.Of("name", name));

    /// <summary>A side acts for the other.</summary>
    public static DomainError NotYourTeam(Side side, ActorRole role) => DomainError.Of(
        "REPRESENTATIVE_NOT_YOUR_TEAM",
        "The representatives of {side} are not for {role} to name.",
        "{role}无权确定{side}代表。",
        Articles.Representatives,
        SideOf(side),
        ErrorArgument.Of("role", role));

    /// <summary>A side has too few representatives.</summary>
    public static DomainError TooFewRepresentatives(Side side, int count, StatutoryTerm term) => DomainError.Of(
        "REPRESENTATIVES_TOO_FEW",
        "On {side} there are {count} representatives; at least {minimum} are needed.",
        "{side}代表{count}名，不得少于{minimum}名。",
        term.Article,
        SideOf(side),
        ErrorArgument.Of("count", count),
        ErrorArgument.Of("minimum", term.Value));

    /// <summary>A side has too many outside experts.</summary>
    public static DomainError TooManyOutsideExperts(Side side, int count, StatutoryTerm term) => DomainError.Of(
        "REPRESENTATIVES_TOO_MANY_OUTSIDE",
        "On {side} there are {count} outside experts; at most {share} of its representatives may be.",
        "{side}外聘专业人员{count}名，不得超过本方代表的{share}。",
        term.Article,
        SideOf(side),
        ErrorArgument.Of("count", count),
        ErrorArgument.Of("share", term.Value));

    /// <summary>A side has no chief, or more than one.</summary>
    public static DomainError NotOneChief(Side side, int count) => DomainError.Of(
        "REPRESENTATIVES_NOT_ONE_CHIEF",
        "On {side} there are {count} chiefs; it has exactly one.",
        "{side}首席代表{count}名，应为一名。",
        Articles.Chiefs,
        SideOf(side),
        ErrorArgument.Of("count", count));

    /// <summary>A chief comes from outside.</summary>
    public static DomainError OutsideChief(Side side) => DomainError.Of(
        "REPRESENTATIVES_OUTSIDE_CHIEF",
        "The chief of {side} cannot come from outside.",
        "{side}首席代表不得由外单位人员担任。",
        Articles.OutsideChief,
        SideOf(side));

    /// <summary>A chief not by office, or an outside expert, without a written delegation.</summary>
    public static DomainError DelegationMissing(Side side) => DomainError.Of(
        "REPRESENTATIVES_DELEGATION_MISSING",
        "A chief of {side} not by office, and every outside expert, needs a written delegation.",
        "{side}首席代表非法定人选或有外聘人员的，须提交书面委托书。",
        Articles.Chiefs,
        SideOf(side));

    /// <summary>Without a union the representatives were not elected.</summary>
    public static DomainError ElectionMissing(StatutoryTerm term) => DomainError.Of(
        "REPRESENTATIVES_ELECTION_MISSING",
        "Without a union the workers elect their representatives; the election is missing.",
        "未建工会的，职工方代表须经民主推举，缺少选举结果。",
        term.Article);

    /// <summary>More approvals than workers, or fewer than none.</summary>
    public static DomainError ElectionInconsistent(WorkersElection election) => DomainError.Of(
        "REPRESENTATIVES_ELECTION_INCONSISTENT",
        "{approvals} approvals among {workers} workers is not possible.",
        "同意{approvals}人与职工{workers}人不符。",
        null,
        ErrorArgument.Of("approvals", election.Approvals),
        ErrorArgument.Of("workers", election.Workers));

    /// <summary>Too few workers agreed to the representatives.</summary>
    public static DomainError ElectionFailed(WorkersElection election, StatutoryTerm term) => DomainError.Of(
        "REPRESENTATIVES_ELECTION_FAILED",
        "{approvals} of {workers} workers agreed; more than {share} of all is needed.",
        "{workers}名职工中{approvals}人同意，须超过全体的{share}。",
        term.Article,
        ErrorArgument.Of("approvals", election.Approvals),
        ErrorArgument.Of("workers", election.Workers),
        ErrorArgument.Of("share", term.Value));

    /// <summary>The employer's side is larger than the workers' side.</summary>
    public static DomainError EmployerTeamLarger(int employers, int workers, StatutoryTerm term) => DomainError.Of(
        "REPRESENTATIVES_EMPLOYER_LARGER",
        "The employer's side has {employers} representatives, the workers' side {workers}; it may not have more.",
        "企业方代表{employers}名多于职工方{workers}名。",
        term.Article,
        ErrorArgument.Of("employers", employers),
        ErrorArgument.Of("workers", workers));

    /// <summary>Nobody of that key sits at the table.</summary>
    public static DomainError UnknownRepresentative(string personKey) => DomainError.Of(
        "REPRESENTATIVE_UNKNOWN",
        "No representative with the key {person} holds a seat or has left one vacant.",
        "没有标识为{person}的在任或待补代表。",
        null,
        ErrorArgument.Of("person", personKey));

    /// <summary>The seat is vacant already.</summary>
    public static DomainError AlreadyVacant(string personKey) => DomainError.Of(
        "REPRESENTATIVE_ALREADY_VACANT",
        "The seat of {person} is vacant already.",
        "{person}的席位已空缺。",
        Articles.Vacancy,
        ErrorArgument.Of("person", personKey));

    /// <summary>No seat is vacant.</summary>
    public static DomainError NoVacantSeat { get; } = DomainError.Of(
        "REPRESENTATIVE_NO_VACANT_SEAT", "No seat is vacant.", "没有空缺的代表席位。", Articles.Vacancy);

    /// <summary>A seat is vacant, so nobody can come to the table.</summary>
    public static DomainError SeatVacant { get; } = DomainError.Of(
        "REPRESENTATIVE_SEAT_VACANT", "A representative's seat must be filled first.", "须先补选空缺代表。", Articles.Vacancy);

    /// <summary>A chief's seat is to be filled by a chief, another by none.</summary>
    public static DomainError ChiefSeatMismatch { get; } = DomainError.Of(
        "REPRESENTATIVE_CHIEF_SEAT",
        "A chief's seat is filled by a chief, any other seat by a member.",
        "首席代表席位应补首席代表，其他席位应补普通代表。",
        Articles.Chiefs);
}
