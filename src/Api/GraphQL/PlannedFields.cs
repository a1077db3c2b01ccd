using Platform.Api.Data.Planning;
using Platform.Api.Enterprises;
using Platform.Api.Index.Enterprises;
using Platform.Api.Index.Regions;
using Platform.Api.Negotiations;
using Platform.Api.Participation;
using Platform.Api.Regions;
using Platform.Api.Services;
using Platform.Api.Supervision;

namespace Platform.Api.GraphQL;

/// <summary>Which types are read by planned statements, and the fields at which that begins.</summary>
internal static class PlannedFields
{
    public static PlanCatalogue Catalogue { get; } = new(
    [
        new RegionType(), new EnterpriseType(), new EnterpriseFactType(), new NegotiationType(), new RepresentativeType(),
        new MeetingType(), new VoteType(), new WageAgreementType(), new ReviewType(), new ReportType(), new DocumentType(),
        new DeadlineType(), new BreachType(), new OpinionType(), new SupervisionCaseType(), new CaseDepartmentType(),
        new CaseTaskType(), new CaseDocumentType(), new ServiceRecommendationType(), new ServiceOrderType(), new MentorType(),
    ]);

    public static IReadOnlyDictionary<string, PlannedRoot> Roots { get; } = new Dictionary<string, PlannedRoot>
    {
        ["Query.region"] = new SingleRoot("Region", RegionId, UniqueArgument.Text<RegionRow>("code", region => region.Code)),
        ["Query.regions"] = new ConnectionRoot("Region"),
        ["Query.enterprise"] = new SingleRoot(
            "Enterprise",
            UniqueArgument.Id<EnterpriseRow>("id", "Enterprise", enterprise => enterprise.Id),
            UniqueArgument.Number<EnterpriseRow>("databaseId", enterprise => enterprise.Id),
            UniqueArgument.Text<EnterpriseRow>("creditCode", enterprise => enterprise.CreditCode)),
        ["Query.enterprises"] = new ConnectionRoot("Enterprise"),
        ["Query.negotiation"] = new SingleRoot(
            "Negotiation",
            UniqueArgument.Id<NegotiationRow>("id", "Negotiation", negotiation => negotiation.Id),
            UniqueArgument.Number<NegotiationRow>("databaseId", negotiation => negotiation.Id)),
        ["Query.negotiations"] = new ConnectionRoot("Negotiation"),
        ["Query.supervisionCase"] = new SingleRoot(
            "SupervisionCase",
            UniqueArgument.Id<SupervisionCaseRow>("id", "SupervisionCase", supervised => supervised.Id),
            UniqueArgument.Text<SupervisionCaseRow>("number", supervised => supervised.Number)),
        ["Query.supervisionCases"] = new ConnectionRoot("SupervisionCase"),
        ["Query.serviceRecommendations"] = new ConnectionRoot("ServiceRecommendation"),
        ["Query.serviceOrders"] = new ConnectionRoot("ServiceOrder"),
        ["Query.mentors"] = new ConnectionRoot("Mentor"),
        ["EnterprisePayload.enterprise"] = Payload<EnterprisePayload>("Enterprise", payload => payload.EnterpriseId),
        ["NegotiationPayload.negotiation"] = Payload<NegotiationPayload>("Negotiation", payload => payload.NegotiationId),
        ["OpinionPayload.opinion"] = Payload<OpinionPayload>("Opinion", payload => payload.OpinionId),
        ["SupervisionPayload.case"] = Payload<SupervisionPayload>("SupervisionCase", payload => payload.CaseId),
        ["RecommendationPayload.recommendation"] = Payload<RecommendationPayload>("ServiceRecommendation", payload => payload.RecommendationId),
        ["OrderPayload.order"] = Payload<OrderPayload>("ServiceOrder", payload => payload.OrderId),
        ["MentorPayload.mentor"] = Payload<MentorPayload>("Mentor", payload => payload.MentorId),
        ["EnterpriseIndex.enterprise"] = Payload<EnterpriseIndexView>("Enterprise", index => index.EnterpriseId),
        ["RankedEnterprise.enterprise"] = Payload<RankedEnterprise>("Enterprise", line => line.EnterpriseId),
        ["RegionIndex.region"] = new ParentKeyRoot("Region", parent => ((RegionIndexView)parent).Code),
        ["Event.enterprise"] = Payload<Events.PublishedEvent>("Enterprise", published => published.EnterpriseId),
    };

    private static UniqueArgument RegionId => new(
        "id",
        (System.Linq.Expressions.Expression<Func<RegionRow, string>>)(region => region.Code),
        value => GlobalId.Parse(value as string) is { TypeName: "Region" } id ? id.Key : null);

    private static ParentKeyRoot Payload<T>(string type, Func<T, long?> key) => new(type, parent => key((T)parent));
}
