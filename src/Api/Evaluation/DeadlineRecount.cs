using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Calendar;
using Platform.Domain.Services;
using Platform.Domain.Statutes;

namespace Platform.Api.Evaluation;

/// <summary>
/// Counts what runs again when other rules are in force than those that an enterprise was judged by: a working day is what
/// the calendar says now, a term is as long as it was when it began. Where nothing differs, nothing changes.
/// </summary>
internal sealed class DeadlineRecount(PolicyPack pack, PackLibrary packs, DateTimeOffset now, EvaluationCounts counts)
{
    private readonly string _reason = $"工作日历调整，期限按现行日历重新计算（规则包{pack.Manifest.Version}，{pack.ContentHash[..12]}）";

    public void Run(EnterpriseFile file)
    {
        var division = file.Enterprise.Division.Value;
        foreach (var round in file.Rounds)
        {
            counts.DeadlinesMoved += round.RecomputeDeadlines(LawOf, _reason, now);
        }

        foreach (var supervised in file.OpenCases)
        {
            var rules = packs.Find(division, ChinaTime.DateOf(supervised.OpenedAt)) ?? pack;
            counts.DeadlinesMoved += supervised.RecountDeadlines(rules.Supervision.PeriodOf(supervised.RuleId), LawOf, _reason, now);
        }

        foreach (var order in file.Orders)
        {
            counts.DeadlinesMoved += SlaOf(file, order) is { } sla && order.RecountTime(sla, pack.Calendar, _reason, now) ? 1 : 0;
        }

        Law LawOf(DateOnly start) => (packs.Find(division, start) ?? pack).LawOn(start) with { Calendar = pack.Calendar };
    }

    private static Period? SlaOf(EnterpriseFile file, ServiceOrder order) => file.Offers.Find(offer => offer.Id == order.RecommendationId)?.Sla;
}
