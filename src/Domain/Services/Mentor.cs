namespace Platform.Domain.Services;

/// <summary>One who helps other enterprises to negotiate (协商导师) by taking their orders.</summary>
public sealed class Mentor : Aggregate
{
    private readonly List<string> _fields = [];

    // The persistence layer fills the properties of an instance it makes this way.
    private Mentor()
    {
        Name = null!;
        Organisation = null!;
    }

    /// <summary>Name. Personal: the host guards who reads it.</summary>
    public string Name { get; private set; }

    /// <summary>Phone. Personal: the host guards who reads it.</summary>
    public string? Phone { get; private set; }

    /// <summary>What the mentor is.</summary>
    public MentorKind Kind { get; private set; }

    /// <summary>Where the mentor works.</summary>
    public string Organisation { get; private set; }

    /// <summary>The mentor's own enterprise, if it is one the platform knows.</summary>
    public long? EnterpriseId { get; private set; }

    /// <summary>Fields of help.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>Orders the mentor takes at a time.</summary>
    public int Capacity { get; private set; }

    /// <summary>Orders the mentor has now.</summary>
    public int ActiveOrders { get; private set; }

    /// <summary>Whether the mentor takes orders at all.</summary>
    public bool IsActive { get; private set; }

    /// <summary>Registers a mentor, active at once.</summary>
    /// <returns>The mentor, or <see cref="ServiceErrors.TextMissing"/> or <see cref="ServiceErrors.NoCapacity"/>.</returns>
    public static Result<Mentor> Register(MentorProfile profile, DateTimeOffset now, Actor by)
    {
        if (Check(profile) is { } error)
        {
            return error;
        }

        var mentor = new Mentor { IsActive = true };
        mentor.Apply(profile);
        mentor.Record(new MentorRegistered(now, by, profile.Kind, profile.Organisation, [.. profile.Fields]));
        return mentor;
    }

    /// <summary>Changes what is known of the mentor. Orders already taken stay, whatever the new capacity.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="ServiceErrors.TextMissing"/> or <see cref="ServiceErrors.NoCapacity"/>.</returns>
    public DomainError? Update(MentorProfile profile, DateTimeOffset now, Actor by)
    {
        if (Check(profile) is { } error)
        {
            return error;
        }

        Apply(profile);
        Record(new MentorUpdated(now, by, profile.Kind, profile.Organisation, [.. profile.Fields]));
        return null;
    }

    /// <summary>The mentor takes orders again, or no more; the present state again changes nothing.</summary>
    public void SetActive(bool active, DateTimeOffset now, Actor by)
    {
        if (active != IsActive)
        {
            IsActive = active;
            Record(new MentorActivityChanged(now, by, active));
        }
    }

    /// <summary>Whether the mentor could take an order of an enterprise.</summary>
    /// <returns>
    /// <see langword="null"/> if so, else <see cref="ServiceErrors.OwnEnterprise"/>,
    /// <see cref="ServiceErrors.MentorInactive"/> or <see cref="ServiceErrors.MentorBusy"/>.
    /// </returns>
    public DomainError? CheckOrderOf(long enterpriseId) =>
        EnterpriseId == enterpriseId ? ServiceErrors.OwnEnterprise
        : !IsActive ? ServiceErrors.MentorInactive
        : ActiveOrders >= Capacity ? ServiceErrors.MentorBusy(Capacity)
        : null;

    internal void Engage(DateTimeOffset now, Actor by) => ChangeLoad(1, now, by);

    internal void Disengage(DateTimeOffset now, Actor by) => ChangeLoad(-1, now, by);

    private static DomainError? Check(MentorProfile profile) =>
        string.IsNullOrWhiteSpace(profile.Name) ? ServiceErrors.TextMissing(nameof(profile.Name))
        : string.IsNullOrWhiteSpace(profile.Organisation) ? ServiceErrors.TextMissing(nameof(profile.Organisation))
        : profile.Capacity <= 0 ? ServiceErrors.NoCapacity
        : null;

    private void Apply(MentorProfile profile)
    {
        Name = profile.Name.Trim();
        Phone = profile.Phone;
        Kind = profile.Kind;
        Organisation = profile.Organisation.Trim();
        EnterpriseId = profile.EnterpriseId;
        Capacity = profile.Capacity;
        _fields.Clear();
        _fields.AddRange(profile.Fields);
    }

    private void ChangeLoad(int by, DateTimeOffset now, Actor actor)
    {
        ActiveOrders += by;
        Record(new MentorLoadChanged(now, actor, ActiveOrders));
    }
}
