namespace Platform.Domain.Negotiations.Representatives;

/// <summary>A seat at the table and the person who holds or held it.</summary>
public sealed class Representative
{
    // The persistence layer fills the properties of an instance it makes this way.
    private Representative()
    {
        PersonKey = null!;
        Name = null!;
    }

    internal Representative(Side side, Nominee nominee, DateOnly namedOn)
    {
        Side = side;
        PersonKey = nominee.PersonKey;
        Name = nominee.Name;
        Capacity = nominee.Capacity;
        IsChief = nominee.IsChief;
        NamedOn = namedOn;
    }

    /// <summary>The side.</summary>
    public Side Side { get; private set; }

    /// <summary>Opaque key of the person.</summary>
    public string PersonKey { get; private set; }

    /// <summary>Name as on the roster. Personal: the host guards who reads it.</summary>
    public string Name { get; private set; }

    /// <summary>What the person is.</summary>
    public Capacity Capacity { get; private set; }

    /// <summary>Whether the person leads the side.</summary>
    public bool IsChief { get; private set; }

    /// <summary>When the person was named.</summary>
    public DateOnly NamedOn { get; private set; }

    /// <summary>When the person left the seat; <see langword="null"/> while seated.</summary>
    public DateOnly? VacatedOn { get; private set; }

    /// <summary>When another took the seat; <see langword="null"/> while it is held or vacant.</summary>
    public DateOnly? ReplacedOn { get; private set; }

    /// <summary>Whether the person still holds the seat.</summary>
    public bool IsSeated => VacatedOn is null;

    /// <summary>Whether the seat waits for another.</summary>
    public bool IsVacant => VacatedOn is not null && ReplacedOn is null;

    /// <summary>The person as named.</summary>
    public Nominee Nominee => new(PersonKey, Name, Capacity, IsChief);

    internal void Vacate(DateOnly on) => VacatedOn = on;

    internal void ReplaceOn(DateOnly on) => ReplacedOn = on;
}
