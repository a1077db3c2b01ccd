using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations;

/// <summary>
/// One round of wage negotiation, from falling due to the end of its agreement: the state machine of the lifecycle.
/// One partial file a phase; each step is a method of the step's name that says what the law demands, refuses what
/// the law blocks, and records as a breach what the law merely forbids.
/// </summary>
public sealed partial class Negotiation : Aggregate
{
    private readonly List<long> _coveredEnterprises = [];
    private readonly List<NegotiationStep> _skippedSteps = [];
    private readonly List<DocumentSubstitution> _substitutions = [];
    private readonly List<DocumentAddition> _additions = [];
    private readonly List<Representative> _representatives = [];
    private readonly List<MaterialsExchange> _materials = [];
    private readonly List<Meeting> _meetings = [];
    private readonly List<Suspension> _suspensions = [];
    private readonly List<Coordination> _coordinations = [];
    private readonly List<WageAgreement> _agreements = [];
    private readonly List<CongressVote> _votes = [];
    private readonly List<ReviewResult> _reviews = [];
    private readonly List<PerformanceReport> _reports = [];
    private readonly List<NegotiationDocument> _documents = [];
    private readonly List<NegotiationDeadline> _allDeadlines = [];
    private readonly List<Breach> _breaches = [];
    private readonly List<SupervisionMark> _supervisions = [];

    // The persistence layer fills the properties of an instance it makes this way.
    private Negotiation()
    {
        Subject = null!;
    }

    // Values are copied, here and wherever one object may end up in two aggregates: a store that tracks instances
    // would take them for one.
    private Negotiation(NegotiationPlan plan)
        : this()
    {
        Subject = plan.Subject with { };
        Year = plan.Year;
        Scope = plan.Scope;
        PreviousNegotiationId = plan.PreviousNegotiationId;
        AgreementInForceUntil = plan.AgreementInForceUntil;
        RenewalOpensOn = plan.RenewalOpensOn;
        _coveredEnterprises.AddRange(plan.CoveredEnterprises);
    }

    /// <summary>The employer side's figures that the rules read.</summary>
    public NegotiationSubject Subject { get; private set; }

    /// <summary>The calendar year it is for.</summary>
    public int Year { get; private set; }

    /// <summary>For whom it is held.</summary>
    public NegotiationScope Scope { get; private set; }

    /// <summary>Enterprises covered in a regional or sector round; empty in an enterprise's own.</summary>
    public IReadOnlyList<long> CoveredEnterprises => _coveredEnterprises;

    /// <summary>The round before it; <see langword="null"/> for the first.</summary>
    public long? PreviousNegotiationId { get; private set; }

    /// <summary>Last day of the agreement that was in force when the round was planned.</summary>
    public DateOnly? AgreementInForceUntil { get; private set; }

    /// <summary>First day on which that agreement's renewal can be asked for.</summary>
    public DateOnly? RenewalOpensOn { get; private set; }

    /// <summary>Where the negotiation stands; <see cref="NegotiationState.Supervised"/> while a case marks it.</summary>
    public NegotiationState State { get; private set; }

    /// <summary>The state beneath supervision; <see langword="null"/> without supervision.</summary>
    public NegotiationState? ReturnsTo { get; private set; }

    /// <summary>The state of the lifecycle, whether supervised or not.</summary>
    public NegotiationState Stage => ReturnsTo ?? State;

    /// <summary>Why it fell due; <see langword="null"/> until it does.</summary>
    public DueReason? DueReason { get; private set; }

    /// <summary>The procedure it follows.</summary>
    public Procedure Procedure { get; private set; }

    /// <summary>Steps that the procedure leaves out.</summary>
    public IReadOnlyList<NegotiationStep> SkippedSteps => _skippedSteps;

    /// <summary>Papers that take the place of others in the procedure.</summary>
    public IReadOnlyList<DocumentSubstitution> Substitutions => _substitutions;

    /// <summary>Papers that the procedure demands beyond those of the full one.</summary>
    public IReadOnlyList<DocumentAddition> Additions => _additions;

    /// <summary>Most meetings the procedure allows; <see langword="null"/> for any number.</summary>
    public int? MaxSessions { get; private set; }

    /// <summary>The side that asked; <see langword="null"/> until one does.</summary>
    public Side? RequestedBy { get; private set; }

    /// <summary>When the request was delivered.</summary>
    public DateTimeOffset? RequestedAt { get; private set; }

    /// <summary>How the other side stayed away; <see langword="null"/> if it did not, or came after all.</summary>
    public RefusalKind? Refusal { get; private set; }

    /// <summary>The agreed day of the first meeting.</summary>
    public DateOnly? MeetingOn { get; private set; }

    /// <summary>How often the sides came to the table anew: 1 at first, one more after each failed vote.</summary>
    public int TableRound { get; private set; }

    /// <summary>The date of the last step taken; what the platform notes by the clock does not count.</summary>
    public DateOnly LastStepOn { get; private set; }

    /// <summary>Seats of both sides, with those who left them, in the order of naming.</summary>
    public IReadOnlyList<Representative> Representatives => _representatives;

    /// <summary>Materials handed over, oldest first.</summary>
    public IReadOnlyList<MaterialsExchange> Materials => _materials;

    /// <summary>Meetings, oldest first.</summary>
    public IReadOnlyList<Meeting> Meetings => _meetings;

    /// <summary>Suspensions, oldest first.</summary>
    public IReadOnlyList<Suspension> Suspensions => _suspensions;

    /// <summary>Coordinations, oldest first.</summary>
    public IReadOnlyList<Coordination> Coordinations => _coordinations;

    /// <summary>Versions of the agreement, oldest first.</summary>
    public IReadOnlyList<WageAgreement> Agreements => _agreements;

    /// <summary>Votes, oldest first.</summary>
    public IReadOnlyList<CongressVote> Votes => _votes;

    /// <summary>Outcomes of the review, oldest first.</summary>
    public IReadOnlyList<ReviewResult> Reviews => _reviews;

    /// <summary>Reports on performance, oldest first.</summary>
    public IReadOnlyList<PerformanceReport> Reports => _reports;

    /// <summary>Papers handed in, oldest first.</summary>
    public IReadOnlyList<NegotiationDocument> Documents => _documents;

    /// <summary>Deadlines, running and closed, in the order of opening.</summary>
    public IReadOnlyList<NegotiationDeadline> AllDeadlines => _allDeadlines;

    /// <summary>Breaches, in the order of noting, with those revoked.</summary>
    public IReadOnlyList<Breach> Breaches => _breaches;

    /// <summary>Marks of supervision, open and ended, oldest first.</summary>
    public IReadOnlyList<SupervisionMark> Supervisions => _supervisions;

    /// <summary>The latest version of the agreement; <see langword="null"/> before the first draft.</summary>
    public WageAgreement? Agreement => _agreements.Count == 0 ? null : _agreements[^1];

    /// <summary>The version in force; <see langword="null"/> where none is.</summary>
    public WageAgreement? AgreementInForce => _agreements.FindLast(agreement => agreement.IsInForce);

    /// <summary>Whether the latest version has been passed and not yet signed.</summary>
    public bool IsDraftPassed => Agreement is { PassedOn: not null, SignedOn: null };

    /// <summary>Failed votes in this round.</summary>
    public int FailedVotes => _votes.Count(vote => !vote.Passed);

    /// <summary>Whether concluding took longer than the time for it; help is offered then.</summary>
    public bool Overran => _breaches.Exists(breach => breach.Stands
        && (breach.Rule == StatutoryTermId.Conclusion.Value || breach.Rule == StatutoryTermId.ConclusionByDesign.Value));

    /// <summary>Plans a round; it is not due until <see cref="BecomeDue"/>.</summary>
    /// <returns>
    /// The round, or <see cref="NegotiationErrors.ScopeMismatch"/>, <see cref="NegotiationErrors.NegativeEmployees"/>,
    /// <see cref="NegotiationErrors.WrongYear"/>, <see cref="NegotiationErrors.AlreadyCovered"/> or
    /// <see cref="NegotiationErrors.ProcedureNotOpen"/>.
    /// </returns>
    public static Result<Negotiation> Plan(NegotiationPlan plan, ProcedureRule procedure, Act act)
    {
        if ((plan.Check() ?? CheckProcedure(procedure, plan.Subject)) is { } error)
        {
            return error;
        }

        var negotiation = new Negotiation(plan) { LastStepOn = act.On };
        negotiation.Follow(procedure);
        negotiation.Record(new NegotiationPlanned(act.At, act.By, plan.Subject, plan.Year, plan.Scope, procedure.Procedure));
        return negotiation;
    }

    /// <summary>The plan of the round that follows this one.</summary>
    /// <param name="year">The calendar year it is for.</param>
    /// <returns>The plan, or <see cref="NegotiationErrors.NothingToRenew"/>.</returns>
    public Result<NegotiationPlan> PlanNextRound(int year)
    {
        var inForce = AgreementInForce;
        return inForce is null && !Stage.IsFinal()
            ? NegotiationErrors.NothingToRenew(Stage)
            : new NegotiationPlan(Subject, year, Scope, [.. _coveredEnterprises], Id, inForce?.To, inForce?.RenewalOpensOn);
    }

    /// <summary>Takes over the employer side's figures when the enterprise changed; the same again changes nothing.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.ScopeMismatch"/> or
    /// <see cref="NegotiationErrors.NegativeEmployees"/>.
    /// </returns>
    public DomainError? UpdateSubject(NegotiationSubject subject, DateTimeOffset now, Actor by)
    {
        if (subject == Subject)
        {
            return null;
        }

        var error = subject.EnterpriseId != Subject.EnterpriseId ? NegotiationErrors.ScopeMismatch(Scope)
            : subject.Employees < 0 ? NegotiationErrors.NegativeEmployees(subject.Employees)
            : null;
        if (error is null)
        {
            Subject = subject with { };
            Record(new NegotiationSubjectUpdated(now, by, subject));
        }

        return error;
    }

    private static DomainError? CheckProcedure(ProcedureRule procedure, NegotiationSubject subject) =>
        subject.Employees > procedure.MaxEmployees ? NegotiationErrors.ProcedureNotOpen(procedure, subject.Employees) : null;

    private void Follow(ProcedureRule procedure)
    {
        Procedure = procedure.Procedure;
        _skippedSteps.Clear();
        _skippedSteps.AddRange(procedure.SkippedSteps);
        _substitutions.Clear();
        _substitutions.AddRange(procedure.Substitutions.Select(substitution => substitution with { }));
        _additions.Clear();
        _additions.AddRange(procedure.Additions.Select(addition => addition with { }));
        MaxSessions = procedure.MaxSessions;
    }
}
