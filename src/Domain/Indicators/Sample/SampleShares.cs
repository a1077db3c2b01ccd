using System.Collections.Frozen;

namespace Platform.Domain.Indicators.Sample;

/// <summary>
/// The counts of the negotiation index that are shares of others, with the spread between a bad and a good enterprise.
/// Made up so that both ends of every scale are seen; nothing here was measured.
/// </summary>
internal static class SampleShares
{
    internal static FrozenDictionary<string, SampleShare> ById { get; } = new Dictionary<string, SampleShare>
    {
        ["union_members"] = new("workers", 0.45, 0.98),
        ["frontline_negotiators"] = new("worker_negotiators", 0.2, 0.7),
        ["approving_votes"] = new("eligible_votes", 0.5, 0.95),
        ["disclosed_items"] = new("disclosable_items", 0.5, 1),
        ["requests_answered_on_time"] = new("requests_received", 0.5, 1.1),
        ["documents_supplied_on_time"] = new("documents_due", 0.5, 1),
        ["contracts_filed_on_time"] = new("contracts_signed", 0.3, 1.1),
        ["contracts_published_on_time"] = new("contracts_in_force", 0.3, 1.1),
        ["scanning_workers"] = new("workers", 0.1, 0.9),
        ["suggestions"] = new("workers", 0.01, 0.25),
        ["suggestions_answered_on_time"] = new("suggestions", 0.6, 1),
        ["survey_aware"] = new("survey_answers", 0.6, 0.97),
        ["survey_satisfied"] = new("survey_answers", 0.6, 0.95),
        ["training_spend"] = new("payroll", 0.003, 0.03, SampleShareKind.Amount),
        ["training_hours"] = new("workers", 6, 30, SampleShareKind.Amount),
        ["frontline_trained"] = new("frontline_workers", 0.3, 0.9),
        ["degree_upgrading_workers"] = new("workers", 0.005, 0.06),
        ["certified_workers"] = new("workers", 0.1, 0.5),
        ["highly_skilled_workers"] = new("skilled_workers", 0.1, 0.4),
        ["college_workers"] = new("workers", 0.08, 0.35),
        ["titled_workers"] = new("workers", 0.01, 0.12),
        ["skill_pay_workers"] = new("workers", 0.1, 0.9),
        ["skill_allowances"] = new("skill_allowance_payroll", 0.008, 0.07, SampleShareKind.Amount),
        ["awards"] = new("workers", 0, 0.05),
        ["written_contracts"] = new("contracts_due", 0.88, 1.01),
        ["insured_five_kinds"] = new("insurable_workers", 3.8, 5.05),
        ["work_injury_insured"] = new("engaged_workers", 0.88, 1.01),
        ["months_paid_on_time"] = new("months_payable", 0.94, 1.005),
        ["overtime_hours"] = new("overtime_worker_months", 65, 20, SampleShareKind.Amount),
        ["months_at_minimum_wage"] = new("months_worked", 0.975, 1.005),
        ["penalties"] = new(SampleStory.One, 1.2, 0, SampleShareKind.Events),
        ["disputes"] = new("workers", 0.025, 0.001, SampleShareKind.Events),
        ["lawsuits"] = new("workers", 0.012, 0.0002, SampleShareKind.Events),
        ["collective_incidents"] = new(SampleStory.One, 0.8, 0, SampleShareKind.Events),
        ["accidents"] = new("workers", 0.015, 0.001, SampleShareKind.Events),
        ["work_injuries"] = new("engaged_workers", 0.035, 0.003, SampleShareKind.Events),
        ["health_examined"] = new("health_examinations_due", 0.75, 1.01),
        ["raises_paid"] = new("raises_due", 0.85, 1.01),
        ["low_paid_workers"] = new("workers", 0.35, 0.06),
        ["retained_workers"] = new("opening_workers", 0.55, 0.92),
    }.ToFrozenDictionary();

    /// <summary>Most that a share can be: five kinds of insurance, otherwise the whole. Rates per head have no bound.</summary>
    internal static double Limit(string id, SampleShare share) =>
        share.Kind != SampleShareKind.Whole ? double.PositiveInfinity : id == "insured_five_kinds" ? 5 : 1;
}
