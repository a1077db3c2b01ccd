using Platform.Domain.Regions;

namespace Platform.Domain.Enterprises;

/// <summary>An employer of the county, known by its credit code. It holds no address and no person.</summary>
public sealed class Enterprise : Aggregate
{
    private readonly List<EnterpriseFact> _facts = [];

    // The persistence layer fills the properties of an instance it makes this way.
    private Enterprise()
    {
        CreditCode = null!;
        Name = null!;
        Industry = null!;
        Division = null!;
        Source = null!;
    }

    private Enterprise(UnifiedSocialCreditCode creditCode, EnterpriseProfile profile, DataSource source)
        : this()
    {
        CreditCode = creditCode;
        Source = source.Name;
        IsGenerated = source.IsGenerated;
        Apply(profile);
    }

    /// <summary>Unified social credit code; never changes.</summary>
    public UnifiedSocialCreditCode CreditCode { get; private set; }

    /// <summary>Registered name.</summary>
    public string Name { get; private set; }

    /// <summary>Name in daily use, where there is one.</summary>
    public string? ShortName { get; private set; }

    /// <summary>Industry by GB/T 4754-2017.</summary>
    public IndustryCode Industry { get; private set; }

    /// <summary>The town or street it belongs to.</summary>
    public DivisionCode Division { get; private set; }

    /// <summary>Kind of organisation.</summary>
    public OrganisationKind Kind { get; private set; }

    /// <summary>Number of employees.</summary>
    public int Employees { get; private set; }

    /// <summary>Women among them; <see langword="null"/> if unknown.</summary>
    public int? FemaleEmployees { get; private set; }

    /// <summary>Whether the statistics bureau counts it as 规上.</summary>
    public bool IsAboveDesignatedSize { get; private set; }

    /// <summary>Whether it assigns work by a platform's algorithm.</summary>
    public bool IsPlatformEmployer { get; private set; }

    /// <summary>When its union was established; <see langword="null"/> without a union.</summary>
    public DateOnly? UnionEstablishedOn { get; private set; }

    /// <summary>Whether it has a union.</summary>
    public bool HasUnion => UnionEstablishedOn is not null;

    /// <summary>Whether it is in business.</summary>
    public OperatingStatus Status { get; private set; }

    /// <summary>Department or file that last delivered the profile.</summary>
    public string Source { get; private set; }

    /// <summary>Whether the enterprise was made up for demonstration.</summary>
    public bool IsGenerated { get; private set; }

    /// <summary>Facts in the order in which they became known.</summary>
    public IReadOnlyList<EnterpriseFact> Facts => _facts;

    /// <summary>The profile as it stands.</summary>
    public EnterpriseProfile Profile => new(
        Name, ShortName, Industry, Division, Kind, Employees, FemaleEmployees, IsAboveDesignatedSize, IsPlatformEmployer, UnionEstablishedOn);

    /// <summary>Registers an enterprise, in business until told otherwise.</summary>
    /// <returns>The enterprise, or what <see cref="EnterpriseProfile.Check"/> refuses.</returns>
    public static Result<Enterprise> Register(
        UnifiedSocialCreditCode creditCode, EnterpriseProfile profile, DataSource source, DateTimeOffset now, Actor by)
    {
        if (profile.Check() is { } error)
        {
            return error;
        }

        var enterprise = new Enterprise(creditCode, profile, source);
        enterprise.Record(new EnterpriseRegistered(now, by, creditCode.Value, enterprise.Name, profile.Division.Value, source.IsGenerated));
        return enterprise;
    }

    /// <summary>Takes over a delivered profile. Delivering the same twice changes nothing the second time.</summary>
    /// <returns>
    /// What changed, empty if nothing did; or what <see cref="EnterpriseProfile.Check"/> refuses,
    /// <see cref="EnterpriseErrors.Deregistered"/> or <see cref="EnterpriseErrors.GeneratedMismatch"/>.
    /// </returns>
    public Result<IReadOnlyList<ProfileChange>> Update(EnterpriseProfile profile, DataSource source, DateTimeOffset now, Actor by)
    {
        var error = profile.Check()
            ?? (Status == OperatingStatus.Deregistered ? EnterpriseErrors.Deregistered(CreditCode) : null)
            ?? (source.IsGenerated != IsGenerated ? EnterpriseErrors.GeneratedMismatch(CreditCode) : null);
        if (error is not null)
        {
            return error;
        }

        var before = Profile;
        Apply(profile);
        var changes = ProfileChange.Between(before, Profile);
        if (changes.Count > 0)
        {
            Source = source.Name;
            Record(new EnterpriseUpdated(now, by, CreditCode.Value, source.Name, changes));
        }

        // A list interface has no implicit conversion to Result, hence the array.
        return changes.ToArray();
    }

    /// <summary>Changes the operating status; the present status again changes nothing.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="EnterpriseErrors.Deregistered"/>.</returns>
    public DomainError? ChangeStatus(OperatingStatus status, DateTimeOffset now, Actor by)
    {
        if (status == Status)
        {
            return null;
        }

        if (Status == OperatingStatus.Deregistered)
        {
            return EnterpriseErrors.Deregistered(CreditCode);
        }

        var before = Status;
        Status = status;
        Record(new EnterpriseStatusChanged(now, by, CreditCode.Value, before, status));
        return null;
    }

    /// <summary>
    /// Records a fact. The same value for the same day again changes nothing; a different value for the same day
    /// supersedes the earlier one.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="EnterpriseErrors.NoFactId"/>,
    /// <see cref="EnterpriseErrors.FactValue"/> or <see cref="EnterpriseErrors.GeneratedMismatch"/>.
    /// </returns>
    public DomainError? RecordFact(string factId, FactValue value, DateOnly asOf, DataSource source, DateTimeOffset now, Actor by)
    {
        var error = string.IsNullOrWhiteSpace(factId) ? EnterpriseErrors.NoFactId
            : !value.IsSingle ? EnterpriseErrors.FactValue(factId)
            : source.IsGenerated != IsGenerated ? EnterpriseErrors.GeneratedMismatch(CreditCode)
            : null;
        if (error is not null)
        {
            return error;
        }

        if (_facts.FindLast(fact => fact.FactId == factId && fact.AsOf == asOf)?.Value == value)
        {
            return null;
        }

        _facts.Add(new EnterpriseFact(factId, asOf, value.Number, value.Text, value.Truth, source.Name, source.IsGenerated, now));
        Record(new EnterpriseFactRecorded(now, by, CreditCode.Value, factId, asOf, value, source.Name));
        return null;
    }

    /// <summary>The latest fact that holds on a day; <see langword="null"/> if none is known.</summary>
    public EnterpriseFact? FactOn(string factId, DateOnly date) => _facts
        .Where(fact => fact.FactId == factId && fact.AsOf <= date)
        .OrderBy(fact => fact.AsOf)
        .LastOrDefault();

    private void Apply(EnterpriseProfile profile)
    {
        Name = profile.Name.Trim();
        ShortName = string.IsNullOrWhiteSpace(profile.ShortName) ? null : profile.ShortName.Trim();
        Industry = profile.Industry;
        Division = profile.Division;
        Kind = profile.Kind;
        Employees = profile.Employees;
        FemaleEmployees = profile.FemaleEmployees;
        IsAboveDesignatedSize = profile.IsAboveDesignatedSize;
        IsPlatformEmployer = profile.IsPlatformEmployer;
        UnionEstablishedOn = profile.UnionEstablishedOn;
    }
}
