using Platform.Api.Data.Planning;

namespace Platform.Api.Services;

/// <summary><c>ServiceRecommendation</c> as planned statements read it.</summary>
internal sealed class ServiceRecommendationType : PlannedType<ServiceRecommendationRow>
{
    public ServiceRecommendationType()
        : base("ServiceRecommendation", offer => offer.Id)
    {
        Column("databaseId", offer => offer.Id);
        Enums("tier", "status");
        Json("providers");
        Reference("enterprise", "Enterprise", offer => offer.Enterprise);
        OrderBy("offeredAt", descending: true);
    }
}

/// <summary><c>ServiceOrder</c> as planned statements read it.</summary>
internal sealed class ServiceOrderType : PlannedType<ServiceOrderRow>
{
    public ServiceOrderType()
        : base("ServiceOrder", order => order.Id)
    {
        Column("databaseId", order => order.Id);
        Enums("status");
        Reference("enterprise", "Enterprise", order => order.Enterprise);
        Reference("negotiation", "Negotiation", order => order.Negotiation);
        Reference("mentor", "Mentor", order => order.Mentor);
        OrderBy("requestedAt", descending: true);
    }
}

/// <summary><c>Mentor</c> as planned statements read it.</summary>
internal sealed class MentorType : PlannedType<MentorRow>
{
    public MentorType()
        : base("Mentor", mentor => mentor.Id)
    {
        Column("databaseId", mentor => mentor.Id);
        Enums("kind");
        Json("fields");
        Reference("enterprise", "Enterprise", mentor => mentor.Enterprise);
        Resolved("name", mentor => new MentorName(mentor.Name));
        OrderBy("organisation");
    }
}
