using Platform.Domain.Statutes;

namespace Platform.Domain.Supervision;

/// <summary>
/// A case of joint supervision (4+X): one enterprise, one rule, one episode. The union's steps end with the
/// recommendation letter; beyond it the case only records what the competent authority did, by that authority's
/// document numbers.
/// </summary>
public sealed partial class SupervisionCase : Aggregate
{
    private static readonly ActorRole[] Supervisors =
        [ActorRole.System, ActorRole.UpperUnion, ActorRole.LabourAuthority, ActorRole.Town, ActorRole.Department, ActorRole.Government];

    private readonly List<CaseDepartment> _departments = [];
    private readonly List<DepartmentTask> _tasks = [];
    private readonly List<CaseDocument> _documents = [];

    // The persistence layer fills the properties of an instance it makes this way.
    private SupervisionCase()
    {
        Number = null!;
        RuleId = null!;
        Instrument = null!;
        ClearCondition = null!;
    }

    private SupervisionCase(CasePlan plan, DateTimeOffset openedAt)
        : this()
    {
        Number = plan.Number;
        EnterpriseId = plan.EnterpriseId;
        NegotiationId = plan.NegotiationId;
        RuleId = plan.RuleId;
        Episode = plan.Episode;
        Instrument = plan.Instrument;
        ClearCondition = plan.ClearCondition;
        EscalatesTo = plan.EscalatesTo;
        OpenedAt = openedAt;
        _departments.AddRange(plan.Departments.Select(department => department with { }));
    }

    /// <summary>Number of the case.</summary>
    public string Number { get; private set; }

    /// <summary>The enterprise.</summary>
    public long EnterpriseId { get; private set; }

    /// <summary>The negotiation, where the case is about one.</summary>
    public long? NegotiationId { get; private set; }

    /// <summary>The rule that raised it.</summary>
    public string RuleId { get; private set; }

    /// <summary>Which time the rule fired for this enterprise, from 1.</summary>
    public int Episode { get; private set; }

    /// <summary>What the rule has done, in words.</summary>
    public string Instrument { get; private set; }

    /// <summary>When the case is over, in words.</summary>
    public string ClearCondition { get; private set; }

    /// <summary>Rule that follows; <see langword="null"/> where none does.</summary>
    public string? EscalatesTo { get; private set; }

    /// <summary>Number of the case it was escalated from.</summary>
    public string? EscalatedFrom { get; private set; }

    /// <summary>Whether the case it was escalated from had an opinion letter that was not heeded.</summary>
    public bool HasEarlierUnheededOpinion { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Last day of the time the rule gives; <see langword="null"/> where it gives none.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Whether that day rests on a year whose holidays are not announced.</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>Whether the missed time of the case was noted.</summary>
    public bool IsMissNoted { get; private set; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; private set; }

    /// <summary>When it was closed; <see langword="null"/> while open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Why it was closed.</summary>
    public string? ClosingReason { get; private set; }

    /// <summary>The lead, the four and X.</summary>
    public IReadOnlyList<CaseDepartment> Departments => _departments;

    /// <summary>Tasks, by number.</summary>
    public IReadOnlyList<DepartmentTask> Tasks => _tasks;

    /// <summary>Letters and authorities' acts, oldest first.</summary>
    public IReadOnlyList<CaseDocument> Documents => _documents;

    /// <summary>The highest rung reached; <see langword="null"/> before the first.</summary>
    public LadderRung? Rung => _documents.Count == 0 ? null : _documents.Max(document => document.Rung);

    /// <summary>Whether it is being worked on.</summary>
    public bool IsOpen => Status == CaseStatus.Open;

    /// <summary>Opens a case.</summary>
    /// <param name="plan">What the rule says.</param>
    /// <param name="last">The last case of the same enterprise and rule; <see langword="null"/> for the first.</param>
    /// <param name="from">The case it is escalated from; <see langword="null"/> where it is not.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who, mostly the platform.</param>
    /// <param name="law">The law in force.</param>
    /// <returns>
    /// The case, or <see cref="SupervisionErrors.Nameless"/>, <see cref="SupervisionErrors.NotOneLead"/>,
    /// <see cref="SupervisionErrors.DepartmentTwice"/>, <see cref="SupervisionErrors.AlreadyOpen"/>,
    /// <see cref="SupervisionErrors.EpisodeClosed"/> or <see cref="SupervisionErrors.NotASupervisor"/>.
    /// </returns>
    public static Result<SupervisionCase> Open(
        CasePlan plan, SupervisionCase? last, SupervisionCase? from, DateTimeOffset now, Actor by, Law law)
    {
        if ((plan.Check() ?? CheckSupervisor(by) ?? CheckEpisode(plan, last)) is { } error)
        {
            return error;
        }

        var opened = new SupervisionCase(plan, now)
        {
            EscalatedFrom = from?.Number,
            HasEarlierUnheededOpinion = from?.HasUnheededOpinion(now) ?? false,
        };
        if (plan.Period is { } period)
        {
            var today = ChinaTime.DateOf(now);
            opened.DueOn = ChinaTime.DateOf(law.Calendar.EndOf(now, period).AddTicks(-1));
            opened.IsProvisional = law.Calendar.IsProvisional(today, opened.DueOn.Value);
        }

        opened.Record(new CaseOpened(
            now, by, plan.Number, plan.EnterpriseId, plan.NegotiationId, plan.RuleId, plan.Episode, [.. plan.Departments], opened.DueOn));
        return opened;
    }

    /// <summary>Whether an opinion letter, here or in the case before, was rejected, not answered or not acted on.</summary>
    public bool HasUnheededOpinion(DateTimeOffset now) =>
        HasEarlierUnheededOpinion || _documents.Exists(document => document.Rung == LadderRung.OpinionLetter && document.IsUnheededAt(now));

    /// <summary>The condition to clear the case is met.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.NotASupervisor"/> or <see cref="SupervisionErrors.TextMissing"/>.
    /// </returns>
    public DomainError? Clear(string reason, DateTimeOffset now, Actor by) =>
        Close(CaseStatus.Cleared, reason, new CaseCleared(now, by, Number, reason));

    /// <summary>The case is handed on to the rule that follows; the host opens that rule's case from this one.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.NothingToEscalateTo"/>,
    /// <see cref="SupervisionErrors.Closed"/> or <see cref="SupervisionErrors.NotASupervisor"/>.
    /// </returns>
    public DomainError? Escalate(DateTimeOffset now, Actor by) => EscalatesTo is not { } rule
        ? SupervisionErrors.NothingToEscalateTo(RuleId)
        : Close(CaseStatus.Escalated, rule, new CaseEscalated(now, by, Number, rule));

    /// <summary>The case is withdrawn: the rule's reasons have gone, or it was opened in error.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.NotASupervisor"/> or <see cref="SupervisionErrors.TextMissing"/>.
    /// </returns>
    public DomainError? Withdraw(string reason, DateTimeOffset now, Actor by) =>
        Close(CaseStatus.Withdrawn, reason, new CaseWithdrawn(now, by, Number, reason));

    /// <summary>Notes the times that have passed, each once: of the case, of answers and of tasks.</summary>
    /// <returns>How many were noted.</returns>
    public int NoticeDeadlines(DateTimeOffset now)
    {
        var before = Events.Count;
        if (IsOpen)
        {
            NoticeCase(now);
            NoticeAnswers(now);
            NoticeTasks(now);
        }

        return Events.Count - before;
    }

    private void NoticeCase(DateTimeOffset now)
    {
        if (DueOn is { } dueOn && !IsMissNoted && now >= ChinaTime.EndOf(dueOn))
        {
            IsMissNoted = true;
            Record(new SupervisionDeadlineMissed(now, Actor.System, Number, RuleId, dueOn));
        }
    }

    private void NoticeAnswers(DateTimeOffset now)
    {
        foreach (var letter in _documents.Where(letter => letter is { AnsweredOn: null, IsMissNoted: false }))
        {
            if (letter.AnswerDeadline is { } deadline && now >= deadline.DueAt)
            {
                letter.NoteMiss();
                Record(new SupervisionDeadlineMissed(now, Actor.System, Number, letter.Number, deadline.DueOn));
            }
        }
    }

    private void NoticeTasks(DateTimeOffset now)
    {
        foreach (var task in _tasks.Where(task => task is { IsOpen: true, IsMissNoted: false } && now >= ChinaTime.EndOf(task.DueOn)))
        {
            task.NoteMiss();
            Record(new SupervisionDeadlineMissed(now, Actor.System, Number, task.Department, task.DueOn));
        }
    }

    private static DomainError? CheckEpisode(CasePlan plan, SupervisionCase? last)
    {
        if (last is null || last.EnterpriseId != plan.EnterpriseId || last.RuleId != plan.RuleId)
        {
            return null;
        }

        return last.IsOpen ? SupervisionErrors.AlreadyOpen(last.Number)
            : plan.Episode <= last.Episode ? SupervisionErrors.EpisodeClosed(last.Number)
            : null;
    }

    private static DomainError? CheckSupervisor(Actor by) => Supervisors.Contains(by.Role) ? null : SupervisionErrors.NotASupervisor(by.Role);

    private DomainError? CheckWork(Actor by) => IsOpen ? CheckSupervisor(by) : SupervisionErrors.Closed(Number, Status);

    private DomainError? Close(CaseStatus status, string reason, SupervisionEvent happened)
    {
        var error = CheckWork(happened.By) ?? (string.IsNullOrWhiteSpace(reason) ? SupervisionErrors.TextMissing(nameof(reason)) : null);
        if (error is not null)
        {
            return error;
        }

        (Status, ClosedAt, ClosingReason) = (status, happened.At, reason);
        _tasks.FindAll(task => task.IsOpen).ForEach(task => task.Drop());
        Record(happened);
        return null;
    }
}
