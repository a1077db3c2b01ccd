using Platform.Domain;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;

namespace Platform.Api.Negotiations;

/// <summary>What every step of a round is told.</summary>
public abstract record StepInput
{
    public required string NegotiationId { get; init; }

    public long? ExpectedVersion { get; init; }

    public DateTimeOffset? HappenedAt { get; init; }

    public ActorRole? OnBehalfOf { get; init; }

    public IReadOnlyList<DocumentInput> Documents { get; init; } = [];
}

public sealed record DocumentInput(DocumentKind Kind, string Reference);

public sealed record NegotiationStepInput : StepInput;

public sealed record BecomeDueInput : StepInput
{
    public DueReason Reason { get; init; }
}

public sealed record ChooseProcedureInput : StepInput
{
    public Procedure Procedure { get; init; }
}

public sealed record CoverEnterpriseInput : StepInput
{
    public required string EnterpriseId { get; init; }
}

public sealed record ReplyToRequestInput : StepInput
{
    public DateOnly MeetingOn { get; init; }
}

public sealed record RefuseRequestInput : StepInput
{
    public required string Reason { get; init; }
}

public sealed record RescheduleMeetingInput : StepInput
{
    public DateOnly MeetingOn { get; init; }
}

public sealed record NomineeInput(string PersonKey, string Name, Capacity Capacity, bool IsChief)
{
    public Nominee ToNominee() => new(PersonKey, Name, Capacity, IsChief);
}

public sealed record WorkersElectionInput(int Workers, int Approvals)
{
    public WorkersElection ToElection() => new(Workers, Approvals);
}

public sealed record NameRepresentativesInput : StepInput
{
    public Side Side { get; init; }

    public IReadOnlyList<NomineeInput> Members { get; init; } = [];

    public WorkersElectionInput? Election { get; init; }

    public Team ToTeam() => new(Side, [.. Members.Select(member => member.ToNominee())], Election?.ToElection());
}

public sealed record VacateRepresentativeInput : StepInput
{
    public required string PersonKey { get; init; }
}

public sealed record ReplaceRepresentativeInput : StepInput
{
    public required string Leaving { get; init; }

    public required NomineeInput Nominee { get; init; }

    public WorkersElectionInput? Election { get; init; }
}

public sealed record OpenMeetingInput : StepInput
{
    public Side Chair { get; init; }
}

public sealed record RecordMinutesInput : StepInput
{
    public required string Summary { get; init; }

    public required string RecorderKey { get; init; }

    public bool WorkersChiefSigned { get; init; }

    public bool EmployerChiefSigned { get; init; }

    public MeetingMinutes ToMinutes() => new(Summary, RecorderKey, WorkersChiefSigned, EmployerChiefSigned);
}

public sealed record SuspendNegotiationInput : StepInput
{
    public DateOnly ResumeOn { get; init; }

    public required string Place { get; init; }

    public bool WorkersConsent { get; init; }

    public bool EmployerConsent { get; init; }

    public SuspensionPlan ToPlan() => new(ResumeOn, Place, WorkersConsent, EmployerConsent);
}

public sealed record AgreementClauseInput(string Code, string Title, string Text, string? Formula, string? Unit)
{
    public AgreementClause ToClause() => new(Code, Title, Text, Formula, Unit);
}

public sealed record AgreementTermsInput(
    decimal AdjustmentPercent,
    decimal LowestPostWage,
    decimal LocalMinimumWage,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> CoveredItems,
    IReadOnlyList<AgreementClauseInput> Clauses)
{
    public AgreementTerms ToTerms() => new(
        AdjustmentPercent, LowestPostWage, LocalMinimumWage, From, To, CoveredItems, [.. Clauses.Select(clause => clause.ToClause())]);
}

public sealed record ConcludeCoordinationInput : StepInput
{
    public CoordinationOutcome Outcome { get; init; }

    public AgreementTermsInput? Terms { get; init; }
}

public sealed record AgreeDraftInput : StepInput
{
    public required AgreementTermsInput Terms { get; init; }
}

public sealed record BallotInput(
    AssemblyKind Assembly, int Delegates, int Present, int Approvals, int Against, bool IsSecret, int? Enterprises, int? ApprovingEnterprises)
{
    public Ballot ToBallot() => new(Assembly, Delegates, Present, Approvals, Against, IsSecret, Enterprises, ApprovingEnterprises);
}

public sealed record RecordVoteInput : StepInput
{
    public required BallotInput Ballot { get; init; }
}

public sealed record SignAgreementInput : StepInput
{
    public required string WorkersChief { get; init; }

    public required string EmployerChief { get; init; }

    public bool IsSealed { get; init; }

    public Signing ToSigning() => new(WorkersChief, EmployerChief, IsSealed);
}

public sealed record FileAgreementInput : StepInput
{
    public int Copies { get; init; }
}

public sealed record RaiseObjectionInput : StepInput
{
    public required string Opinion { get; init; }
}

public sealed record ReportPerformanceInput : StepInput
{
    public required string Summary { get; init; }

    public int ClausesKept { get; init; }

    public int ClausesReported { get; init; }
}

public sealed record ChangeAgreementInput : StepInput
{
    public ChangeReason Reason { get; init; }
}

public sealed record PlanNegotiationInput
{
    public string? EnterpriseId { get; init; }

    public NegotiationScope Scope { get; init; }

    public IReadOnlyList<string> CoveredEnterpriseIds { get; init; } = [];

    public string? Division { get; init; }

    public int Year { get; init; }

    public Procedure Procedure { get; init; }
}
