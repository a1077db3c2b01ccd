using Platform.Api.Data.Planning;

namespace Platform.Api.Enterprises;

/// <summary><c>Enterprise</c> as planned statements read it.</summary>
internal sealed class EnterpriseType : PlannedType<EnterpriseRow>
{
    public EnterpriseType()
        : base("Enterprise", enterprise => enterprise.Id)
    {
        Column("databaseId", enterprise => enterprise.Id);
        Enums("kind", "status");
        Reference("region", "Region", enterprise => enterprise.Region);
        List("facts", "EnterpriseFact", enterprise => enterprise.Facts, new DefaultOrder("asOf", Descending: true));
        Connection("negotiations", "Negotiation", enterprise => enterprise.Negotiations, NewestRound);
        Connection("supervisionCases", "SupervisionCase", enterprise => enterprise.SupervisionCases, new DefaultOrder("openedAt", Descending: true));
        Connection("recommendations", "ServiceRecommendation", enterprise => enterprise.Recommendations, new DefaultOrder("tier", Descending: true), new DefaultOrder("ruleId"));
        Connection("orders", "ServiceOrder", enterprise => enterprise.Orders, new DefaultOrder("requestedAt", Descending: true));
        Resolved("decisions", enterprise => new EnterpriseKey(enterprise.Id));
        OrderBy("name");
    }

    private static DefaultOrder NewestRound => new("year", Descending: true);
}

/// <summary>What resolvers of an enterprise's fields get.</summary>
public sealed record EnterpriseKey(long Id);

internal sealed class EnterpriseFactType() : PlannedType<EnterpriseFactRow>("EnterpriseFact", fact => fact.Id);
