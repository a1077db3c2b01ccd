using Platform.Api.Data.Planning;

namespace Platform.Api.Negotiations;

/// <summary><c>Negotiation</c> as planned statements read it.</summary>
internal sealed class NegotiationType : PlannedType<NegotiationRow>
{
    public NegotiationType()
        : base("Negotiation", negotiation => negotiation.Id)
    {
        Column("databaseId", negotiation => negotiation.Id);
        Enums("scope", "procedure", "state", "dueReason", "requestedBy", "refusal");
        Enum("stage", negotiation => negotiation.ReturnsTo ?? negotiation.State);
        Reference("region", "Region", negotiation => negotiation.Region);
        Reference("enterprise", "Enterprise", negotiation => negotiation.Enterprise);
        Reference("previous", "Negotiation", negotiation => negotiation.Previous);
        List("representatives", "Representative", negotiation => negotiation.Representatives);
        List("meetings", "Meeting", negotiation => negotiation.Meetings);
        List("votes", "Vote", negotiation => negotiation.Votes);
        List("agreements", "WageAgreement", negotiation => negotiation.Agreements);
        List("reviews", "ReviewOutcome", negotiation => negotiation.Reviews);
        List("reports", "PerformanceReport", negotiation => negotiation.Reports);
        List("documents", "NegotiationDocument", negotiation => negotiation.Documents);
        List("deadlines", "NegotiationDeadline", negotiation => negotiation.Deadlines);
        List("breaches", "Breach", negotiation => negotiation.Breaches);
        Connection("opinions", "Opinion", negotiation => negotiation.Opinions, new DefaultOrder("createdOn"));
        Connection("supervisionCases", "SupervisionCase", negotiation => negotiation.SupervisionCases, new DefaultOrder("openedAt", Descending: true));
        Resolved("nextSteps", negotiation => new NegotiationKey(negotiation.Id));
        Resolved("openDeadlines", negotiation => new NegotiationKey(negotiation.Id));
        Resolved("employerView", negotiation => new NegotiationKey(negotiation.Id));
        Resolved("opinionCount", negotiation => new NegotiationKey(negotiation.Id));
        OrderBy("year", descending: true);
    }
}

/// <summary>What resolvers of a negotiation's fields get.</summary>
public sealed record NegotiationKey(long Id);

internal sealed class RepresentativeType : PlannedType<RepresentativeRow>
{
    public RepresentativeType()
        : base("Representative", seat => seat.Id) => Enums("side", "capacity");
}

internal sealed class MeetingType : PlannedType<MeetingRow>
{
    public MeetingType()
        : base("Meeting", meeting => meeting.Id) => Enums("chair");
}

internal sealed class VoteType : PlannedType<VoteRow>
{
    public VoteType()
        : base("Vote", vote => vote.Id) => Enums("assembly");
}

internal sealed class WageAgreementType() : PlannedType<WageAgreementRow>("WageAgreement", agreement => agreement.Id);

internal sealed class ReviewType() : PlannedType<ReviewRow>("ReviewOutcome", review => review.Id);

internal sealed class ReportType() : PlannedType<ReportRow>("PerformanceReport", report => report.Id);

internal sealed class DocumentType : PlannedType<DocumentRow>
{
    public DocumentType()
        : base("NegotiationDocument", document => document.Id) => Enums("step", "kind", "by");
}

internal sealed class DeadlineType : PlannedType<DeadlineRow>
{
    public DeadlineType()
        : base("NegotiationDeadline", deadline => deadline.Id)
    {
        Column("term", deadline => deadline.DeadlineTerm);
        Column("article", deadline => deadline.DeadlineArticle);
        Enum("onBreach", deadline => deadline.DeadlineOnBreach);
        Column("startsOn", deadline => deadline.DeadlineStartsOn);
        Column("dueOn", deadline => deadline.DeadlineDueOn);
        Column("targetOn", deadline => deadline.DeadlineTargetOn);
        Column("isProvisional", deadline => deadline.DeadlineIsProvisional);
        Enums("obliged", "outcome");
        Resolved("name", deadline => new NamedTerm(deadline.DeadlineTerm, deadline.Negotiation!.Division)); // a deadline has a round
    }
}

internal sealed class BreachType : PlannedType<BreachRow>
{
    public BreachType()
        : base("Breach", breach => breach.Id) => Enums("severity", "obliged");
}
