using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Calendar;
using Platform.Domain.Services;

namespace Platform.Api.Evaluation;

/// <summary>Makes the offers of an enterprise what the rules say. Running it again changes nothing.</summary>
internal sealed class ServiceWork(EnterpriseFile file, DateTimeOffset now, EvaluationCounts counts)
{
    /// <summary>Offers that were made, with the reason behind each.</summary>
    public List<(ServiceRecommendation Offer, ServiceOffer Rule)> Made { get; } = [];

    public void Run(IReadOnlyList<ServiceOffer> fitting)
    {
        foreach (var rule in fitting.Where(rule => file.Offers.All(offer => offer.RuleId != rule.RuleId || offer.Status == RecommendationStatus.Retracted)))
        {
            Offer(rule);
        }

        foreach (var offer in file.Offers.Where(offer => offer.Status == RecommendationStatus.Offered && fitting.All(rule => rule.RuleId != offer.RuleId)))
        {
            if (offer.Retract("规则条件不再成立", now, Actor.System) is null)
            {
                counts.ServicesRetracted++;
            }
        }

        foreach (var order in file.Orders)
        {
            if (order.TakeByAt <= now && order.Lapse(now, Actor.System) is null)
            {
                counts.OrdersLapsed++;
            }
        }
    }

    private void Offer(ServiceOffer rule)
    {
        var plan = new RecommendationPlan(
            file.Enterprise.Id, file.Current?.Id is > 0 and var round ? round : null, rule.RuleId,
            rule.Tier == "3" ? ServiceTier.Three : ServiceTier.N, rule.Service, rule.Providers, PeriodOf(rule), ReasonOf(rule));
        var offered = ServiceRecommendation.Offer(plan, now, Actor.System);
        if (offered.Succeeded)
        {
            file.Offers.Add(offered.Value);
            Made.Add((offered.Value, rule));
            counts.ServicesOffered++;
        }
    }

    // What the row tested, in its own words: 持技能等级证书职工占比 = 10（< 20）；首次协商：是.
    private static string ReasonOf(ServiceOffer rule)
    {
        var situation = rule.Reason.Annotations.FirstOrDefault()?.Text ?? rule.Service;
        var inputs = string.Join("；", rule.Reason.Conditions.Select(Shown));
        return inputs.Length == 0 ? situation : $"{situation}：{inputs}";
    }

    private static string Shown(MatchCondition condition) => condition.Value switch
    {
        "true" => $"{condition.Input}：是",
        "false" => $"{condition.Input}：否",
        _ => $"{condition.Input} = {condition.Value}（{condition.Test}）",
    };

    private static Period? PeriodOf(ServiceOffer rule) => (rule.Term, rule.TermUnit) switch
    {
        ({ } count, "working_day") => new Period(count, PeriodUnit.WorkingDay),
        ({ } count, "calendar_day") => new Period(count, PeriodUnit.CalendarDay),
        _ => null,
    };
}
