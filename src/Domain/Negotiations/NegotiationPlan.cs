namespace Platform.Domain.Negotiations;

/// <summary>What a round is planned as.</summary>
/// <param name="Subject">The employer side's figures.</param>
/// <param name="Year">The calendar year it is for.</param>
/// <param name="Scope">For whom it is held.</param>
/// <param name="CoveredEnterprises">Enterprises covered; empty in an enterprise's own round.</param>
/// <param name="PreviousNegotiationId">The round before it; <see langword="null"/> for the first.</param>
/// <param name="AgreementInForceUntil">Last day of the agreement in force; <see langword="null"/> where there is none.</param>
/// <param name="RenewalOpensOn">First day on which renewal can be asked for; <see langword="null"/> where nothing is in force.</param>
public sealed record NegotiationPlan(
    NegotiationSubject Subject,
    int Year,
    NegotiationScope Scope,
    IReadOnlyList<long> CoveredEnterprises,
    long? PreviousNegotiationId,
    DateOnly? AgreementInForceUntil,
    DateOnly? RenewalOpensOn)
{
    /// <summary>A first round of an enterprise, with nothing in force.</summary>
    public static NegotiationPlan ForEnterprise(NegotiationSubject subject, int year) =>
        new(subject, year, NegotiationScope.Enterprise, [], null, null, null);

    /// <summary>A first round of many enterprises, with nothing in force.</summary>
    public static NegotiationPlan ForMany(NegotiationSubject subject, int year, NegotiationScope scope, IReadOnlyList<long> enterprises) =>
        new(subject, year, scope, enterprises, null, null, null);

    internal DomainError? Check()
    {
        var fits = Scope == NegotiationScope.Enterprise
            ? Subject.EnterpriseId is not null && CoveredEnterprises.Count == 0
            : Subject.EnterpriseId is null && CoveredEnterprises.Count > 0;
        return !fits ? NegotiationErrors.ScopeMismatch(Scope)
            : Subject.Employees < 0 ? NegotiationErrors.NegativeEmployees(Subject.Employees)
            : Year < DateOnly.MinValue.Year || Year >= DateOnly.MaxValue.Year ? NegotiationErrors.WrongYear(Year)
            : CoveredEnterprises.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twice ? NegotiationErrors.AlreadyCovered(twice.Key)
            : null;
    }
}
