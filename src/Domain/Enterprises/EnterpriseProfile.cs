using Platform.Domain.Regions;

namespace Platform.Domain.Enterprises;

/// <summary>What the platform knows about an enterprise apart from dated facts; whole, as an import delivers it.</summary>
/// <param name="Name">Registered name.</param>
/// <param name="ShortName">Name in daily use, where there is one.</param>
/// <param name="Industry">Industry by GB/T 4754-2017.</param>
/// <param name="Division">The town or street it belongs to.</param>
/// <param name="Kind">Kind of organisation.</param>
/// <param name="Employees">Number of employees, 0 or more.</param>
/// <param name="FemaleEmployees">Women among them; <see langword="null"/> if unknown.</param>
/// <param name="IsAboveDesignatedSize">Whether the statistics bureau counts it as 规上.</param>
/// <param name="IsPlatformEmployer">Whether it assigns work by a platform's algorithm (平台用工).</param>
/// <param name="UnionEstablishedOn">When its union was established; <see langword="null"/> without a union.</param>
public sealed record EnterpriseProfile(
    string Name,
    string? ShortName,
    IndustryCode Industry,
    DivisionCode Division,
    OrganisationKind Kind,
    int Employees,
    int? FemaleEmployees,
    bool IsAboveDesignatedSize,
    bool IsPlatformEmployer,
    DateOnly? UnionEstablishedOn)
{
    /// <summary>Checks that the parts fit together.</summary>
    /// <returns><see langword="null"/> if they do, else the first of the profile errors in <see cref="EnterpriseErrors"/>.</returns>
    public DomainError? Check() =>
        string.IsNullOrWhiteSpace(Name) ? EnterpriseErrors.NoName
        : Division.Level < RegionLevel.Town ? EnterpriseErrors.DivisionAboveTown(Division)
        : Employees < 0 ? EnterpriseErrors.NegativeEmployees(Employees)
        : FemaleEmployees is { } women && (women < 0 || women > Employees) ? EnterpriseErrors.FemaleEmployeesBeyondAll(women, Employees)
        : null;
}
