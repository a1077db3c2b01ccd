using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies;

/// <summary>The 3+N tables: which help fits an enterprise.</summary>
public sealed class ServicePolicy(RulePolicy policy)
{
    public const string Id = "services";
    private const string Menu = "服务菜单";

    /// <summary>The decision that tells everything.</summary>
    public static readonly IReadOnlyList<string> Asked = [Menu];

    /// <summary>The menu: the three named services first, each part sorted by the enterprise's lowest dimension.</summary>
    public IReadOnlyList<ServiceOffer> Evaluate(FeelContext inputs) =>
    [
        .. policy.Decide(Menu, inputs).Contexts()
            .Select(row => ServiceOffer.From(row, ruleId => policy.ReasonFor(ruleId, inputs))).DistinctBy(offer => offer.RuleId),
    ];

    /// <summary>The services that fit as the tables give them, without reasons.</summary>
    /// <param name="decide">Makes a decision of the policy about an enterprise.</param>
    public static IReadOnlyList<FeelContext> OffersBy(Func<string, FeelValue> decide) => decide(Menu).Contexts();

    /// <summary>The rules of the services that fit, without their reasons.</summary>
    public IEnumerable<string> RulesFor(FeelContext inputs) =>
        policy.Decide(Menu, inputs).Contexts().Select(row => row.Text("规则")).OfType<string>().Distinct();
}

/// <summary>A service that the rules recommend.</summary>
/// <param name="Tier"><c>3</c> for the three named services, <c>N</c> for the others.</param>
/// <param name="Profile">Who or what provides it best.</param>
/// <param name="TermText">The promised time in words.</param>
public sealed record ServiceOffer(
    string RuleId,
    string Service,
    string Tier,
    IReadOnlyList<string> Providers,
    string Profile,
    string TermText,
    int? Term,
    string? TermUnit,
    string Dimension,
    MatchReason Reason)
{
    public static ServiceOffer From(FeelContext row, Func<string, MatchReason> reasonOf)
    {
        var ruleId = row.Text("规则") ?? "";
        return new ServiceOffer(
            ruleId,
            row.Text("服务") ?? "",
            row.Text("层级") ?? "",
            row.Texts("提供方"),
            row.Text("服务画像") ?? "",
            row.Text("时限说明") ?? "",
            (int?)row.Number("时限"),
            row.Text("时限单位"),
            row.Text("维度") ?? "",
            reasonOf(ruleId));
    }
}
