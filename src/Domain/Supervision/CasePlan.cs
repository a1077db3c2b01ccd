using Platform.Domain.Calendar;

namespace Platform.Domain.Supervision;

/// <summary>What a supervision rule says is to be done, as the rule engine hands it over.</summary>
/// <param name="Number">Number of the case, given by the host.</param>
/// <param name="EnterpriseId">The enterprise.</param>
/// <param name="NegotiationId">The negotiation, where the case is about one.</param>
/// <param name="RuleId">The rule, e.g. S06.</param>
/// <param name="Episode">Which time the rule has fired for this enterprise, from 1.</param>
/// <param name="Departments">The lead, the four and X; exactly one leads.</param>
/// <param name="Instrument">What the rule has done, in words.</param>
/// <param name="Period">Time the rule gives; <see langword="null"/> where it gives none.</param>
/// <param name="ClearCondition">When the case is over, in words.</param>
/// <param name="EscalatesTo">Rule that follows if it is not; <see langword="null"/> where none does.</param>
public sealed record CasePlan(
    string Number,
    long EnterpriseId,
    long? NegotiationId,
    string RuleId,
    int Episode,
    IReadOnlyList<CaseDepartment> Departments,
    string Instrument,
    Period? Period,
    string ClearCondition,
    string? EscalatesTo)
{
    internal DomainError? Check()
    {
        var leads = Departments.Count(department => department.Part == CasePart.Lead);
        var twice = Departments.GroupBy(department => department.Department).FirstOrDefault(group => group.Count() > 1);
        return string.IsNullOrWhiteSpace(Number) || string.IsNullOrWhiteSpace(RuleId) ? SupervisionErrors.Nameless
            : leads != 1 ? SupervisionErrors.NotOneLead(leads)
            : twice is not null ? SupervisionErrors.DepartmentTwice(twice.Key)
            : null;
    }
}
