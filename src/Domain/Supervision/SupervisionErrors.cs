namespace Platform.Domain.Supervision;

/// <summary>Why a step in a case of joint supervision was refused.</summary>
public static class SupervisionErrors
{
    /// <summary>A case has no number or names no rule.</summary>
    public static DomainError Nameless { get; } = DomainError.Of(
        "SUPERVISION_NAMELESS", "A case has a number and names the rule that raised it.", "监管案件须有编号和触发规则。", null);

    /// <summary>Not exactly one department leads.</summary>
    public static DomainError NotOneLead(int leads) => DomainError.Of(
        "SUPERVISION_NOT_ONE_LEAD",
        "{leads} departments lead; exactly one does.",
        "牵头部门{leads}个，应为一个。",
        null,
        ErrorArgument.Of("leads", leads));

    /// <summary>A department is listed twice.</summary>
    public static DomainError DepartmentTwice(string department) => DomainError.Of(
        "SUPERVISION_DEPARTMENT_TWICE",
        "The department {department} is listed twice.",
        "部门{department}重复。",
        null,
        ErrorArgument.Of("department", department));

    /// <summary>The rule has an open case for this enterprise already.</summary>
    public static DomainError AlreadyOpen(string caseNumber) => DomainError.Of(
        "SUPERVISION_ALREADY_OPEN",
        "The case {case} of the same rule and enterprise is open.",
        "同一企业同一规则的案件{case}尚未结案。",
        null,
        ErrorArgument.Of("case", caseNumber));

    /// <summary>The rule has had its case for this episode.</summary>
    public static DomainError EpisodeClosed(string caseNumber) => DomainError.Of(
        "SUPERVISION_EPISODE_CLOSED",
        "The case {case} has dealt with this episode.",
        "本次触发已由案件{case}处理。",
        null,
        ErrorArgument.Of("case", caseNumber));

    /// <summary>The case is closed.</summary>
    public static DomainError Closed(string caseNumber, CaseStatus status) => DomainError.Of(
        "SUPERVISION_CASE_CLOSED",
        "The case {case} is closed: {status}.",
        "案件{case}已结案（{status}）。",
        null,
        ErrorArgument.Of("case", caseNumber),
        new ErrorArgument("status", status.English(), status.Chinese()));

    /// <summary>The act is not for this role.</summary>
    public static DomainError NotYours(LadderRung rung, ActorRole role) => DomainError.Of(
        "SUPERVISION_NOT_YOURS",
        "The rung \"{rung}\" is not for {role} to take.",
        "{role}无权作出“{rung}”。",
        rung.Article(),
        RungOf(rung),
        ErrorArgument.Of("role", role));

    /// <summary>The act is not for this role.</summary>
    public static DomainError NotASupervisor(ActorRole role) => DomainError.Of(
        "SUPERVISION_NOT_A_SUPERVISOR",
        "Supervision cases are not for {role} to run.",
        "{role}无权办理监管案件。",
        null,
        ErrorArgument.Of("role", role));

    /// <summary>The union would do what only an authority can.</summary>
    public static DomainError UnionCannotPunish(LadderRung rung) => DomainError.Of(
        "SUPERVISION_UNION_CANNOT_PUNISH",
        "The union's own steps end with the recommendation letter; {rung} is for the competent authority to do.",
        "工会的措施止于建议书，“{rung}”须由主管部门或人民政府作出。",
        rung.Article(),
        RungOf(rung));

    /// <summary>An authority's act was given as a letter, or a letter as an authority's act.</summary>
    public static DomainError WrongKindOfRung(LadderRung rung) => DomainError.Of(
        "SUPERVISION_WRONG_KIND_OF_RUNG",
        "{rung} is recorded the other way: letters are issued, acts of authorities are recorded.",
        "“{rung}”的办理方式不符：函件应当发出，主管部门处理应当登记。",
        rung.Article(),
        RungOf(rung));

    /// <summary>A recommendation letter without an opinion letter that was not heeded.</summary>
    public static DomainError NoUnheededOpinion { get; } = DomainError.Of(
        "SUPERVISION_NO_UNHEEDED_OPINION",
        "A recommendation letter follows an opinion letter that was rejected, not answered in time or not acted on.",
        "须在意见书被拒收、逾期未答复或未整改后方可发出建议书。",
        LadderRung.RecommendationLetter.Article());

    /// <summary>A required text is empty.</summary>
    public static DomainError TextMissing(string field) => DomainError.Of(
        "SUPERVISION_TEXT_MISSING",
        "The field {field} cannot be empty.",
        "“{field}”不能为空。",
        null,
        ErrorArgument.Of("field", field));

    /// <summary>A document number is used already.</summary>
    public static DomainError NumberTaken(string number) => DomainError.Of(
        "SUPERVISION_NUMBER_TAKEN",
        "The document number {number} is used in this case already.",
        "文号{number}在本案件中已使用。",
        null,
        ErrorArgument.Of("number", number));

    /// <summary>The case has no such document.</summary>
    public static DomainError UnknownDocument(string number) => DomainError.Of(
        "SUPERVISION_UNKNOWN_DOCUMENT",
        "The case has no letter numbered {number}.",
        "本案件没有文号为{number}的函件。",
        null,
        ErrorArgument.Of("number", number));

    /// <summary>The letter was handed over or rejected already.</summary>
    public static DomainError DeliveredAlready(string number) => DomainError.Of(
        "SUPERVISION_DELIVERED_ALREADY",
        "The letter {number} was handed over or rejected already.",
        "函件{number}已送达或被拒收。",
        null,
        ErrorArgument.Of("number", number));

    /// <summary>A letter is answered before it was handed over, or twice.</summary>
    public static DomainError NotAnswerable(string number) => DomainError.Of(
        "SUPERVISION_NOT_ANSWERABLE",
        "The letter {number} was not handed over, or is answered already.",
        "函件{number}尚未送达或已答复。",
        null,
        ErrorArgument.Of("number", number));

    /// <summary>The department has no part in the case.</summary>
    public static DomainError NotInCase(string department) => DomainError.Of(
        "SUPERVISION_NOT_IN_CASE",
        "The department {department} has no part in this case.",
        "部门{department}未参与本案件。",
        null,
        ErrorArgument.Of("department", department));

    /// <summary>The case has no such open task.</summary>
    public static DomainError UnknownTask(int number) => DomainError.Of(
        "SUPERVISION_UNKNOWN_TASK",
        "The case has no open task {number}.",
        "本案件没有待办任务{number}。",
        null,
        ErrorArgument.Of("number", number));

    /// <summary>A task is due before it is given.</summary>
    public static DomainError TaskInThePast(DateOnly dueOn) => DomainError.Of(
        "SUPERVISION_TASK_IN_THE_PAST",
        "A task cannot be due on {due}, before it is given.",
        "任务完成期限{due}不能早于交办之日。",
        null,
        ErrorArgument.Of("due", dueOn));

    /// <summary>No rule follows this one.</summary>
    public static DomainError NothingToEscalateTo(string ruleId) => DomainError.Of(
        "SUPERVISION_NOTHING_TO_ESCALATE_TO",
        "No rule follows {rule}.",
        "规则{rule}没有后续规则。",
        null,
        ErrorArgument.Of("rule", ruleId));

    private static ErrorArgument RungOf(LadderRung rung) => new("rung", rung.English(), rung.Chinese());
}
