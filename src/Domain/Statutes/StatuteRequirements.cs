using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Statutes;

/// <summary>Which terms the domain cannot do without, of which kind, and what makes a term sound.</summary>
internal static class StatuteRequirements
{
    /// <summary>A century: no statutory period is longer, and beyond it dates would overflow.</summary>
    private const int LongestPeriod = 36_600;

    private static readonly (Term Id, TermKind Kind)[] Needed =
    [
        (Term.Reply, TermKind.MaxDays),
        (Term.Information, TermKind.MinDaysBefore),
        (Term.RepresentativesMinimum, TermKind.MinCount),
        (Term.RepresentativesMinimumLarge, TermKind.MinCount),
        (Term.RepresentativesBalance, TermKind.Compare),
        (Term.RepresentativesElected, TermKind.GreaterThanRatio),
        (Term.OutsideExperts, TermKind.MaxRatio),
        (Term.RepresentativesRefill, TermKind.MaxDays),
        (Term.Suspension, TermKind.MaxDays),
        (Term.ToCongress, TermKind.MaxDays),
        (Term.Resubmission, TermKind.MaxDays),
        (Term.Quorum, TermKind.MinRatio),
        (Term.Majority, TermKind.GreaterThanRatio),
        (Term.SecretBallot, TermKind.Flag),
        (Term.RegionalDelegates, TermKind.GreaterThanRatio),
        (Term.RegionalEnterprises, TermKind.MinRatio),
        (Term.Filing, TermKind.MaxDays),
        (Term.FilingCopies, TermKind.Count),
        (Term.Review, TermKind.MaxDays),
        (Term.Publication, TermKind.MaxDays),
        (Term.UnionFiling, TermKind.MaxDays),
        (Term.AnnualNegotiation, TermKind.MinPerYear),
        (Term.AnnualReport, TermKind.MinPerYear),
        (Term.RenewalWindow, TermKind.WindowBefore),
        (Term.AgreementLengthMinimum, TermKind.MinCount),
        (Term.AgreementLengthMaximum, TermKind.MaxCount),
        (Term.WageFloor, TermKind.GreaterThanRatio),
        (Term.TerminationFiling, TermKind.MaxDays),
        (Term.Coordination, TermKind.MaxDays),
        (Term.CoordinationExtension, TermKind.MaxDays),
        (Term.OpinionReply, TermKind.MaxDays),
        (Term.RequestOnceDue, TermKind.MaxDays),
        (Term.NamingRepresentatives, TermKind.MaxDays),
        (Term.ConclusionByDesign, TermKind.MaxDays),
        (Term.Revision, TermKind.MaxDays),
        (Term.EmergencyMeeting, TermKind.MaxDays),
        (Term.FailedVotes, TermKind.MinCount),
        (Term.DueSoon, TermKind.WindowBefore),
    ];

    /// <summary>Finds the first needed term that is missing, of another kind or switched off.</summary>
    internal static DomainError? Check(IReadOnlyList<StatutoryTerm> terms)
    {
        var byId = terms.ToDictionary(term => term.Id);
        foreach (var (id, kind) in Needed)
        {
            var error = !byId.TryGetValue(id, out var term) ? StatuteErrors.Missing(id)
                : term.Kind != kind ? StatuteErrors.WrongKind(id, term.Kind, kind)
                : term.OnBreach == BreachConsequence.Off ? StatuteErrors.SwitchedOff(id)
                : null;
            if (error is not null)
            {
                return error;
            }
        }

        return CheckUnits(byId);
    }

    /// <summary>Whether kind, unit and value fit together, in the term and in what other sources say.</summary>
    internal static bool IsSound(StatutoryTerm term) =>
        IsSound(term.Kind, term.Value, term.Unit) && term.OtherSources.All(other => IsSound(term.Kind, other.Value, other.Unit));

    private static bool IsSound(TermKind kind, TermValue value, TermUnit unit) => value is { Numerator: >= 0, Denominator: > 0 } && kind switch
    {
        TermKind.MaxDays or TermKind.Typical => IsPeriod(value, unit),
        TermKind.MinDaysBefore or TermKind.WindowBefore => IsPeriod(value, unit) && unit != TermUnit.Hour,
        TermKind.MinCount or TermKind.MaxCount or TermKind.Count or TermKind.MinPerYear =>
            unit is not (TermUnit.Ratio or TermUnit.Flag) && value.IsWhole,
        TermKind.Flag => unit == TermUnit.Flag && value.IsWhole,
        _ => unit == TermUnit.Ratio,
    };

    private static bool IsPeriod(TermValue value, TermUnit unit) =>
        StatutoryTerm.IsTime(unit) && value is { IsWhole: true, Numerator: > 0 and <= LongestPeriod };

    // An extension is added to what it extends, and an agreement's length is measured from a date.
    private static DomainError? CheckUnits(Dictionary<Term, StatutoryTerm> byId)
    {
        var extension = byId[Term.CoordinationExtension];
        if (extension.Unit != byId[Term.Coordination].Unit)
        {
            return StatuteErrors.WrongValue(extension);
        }

        return Array.Find([byId[Term.AgreementLengthMinimum], byId[Term.AgreementLengthMaximum]], term => term.Unit is not (TermUnit.Year or TermUnit.Month)) is { } term
            ? StatuteErrors.WrongValue(term)
            : null;
    }
}
