namespace Platform.Domain.Enterprises;

/// <summary>What happens to an enterprise. Closed: every kind is in this file.</summary>
public abstract record EnterpriseEvent : DomainEvent
{
    private protected EnterpriseEvent(string name, DateTimeOffset at, Actor by, string creditCode)
        : base(name, at, by)
    {
        CreditCode = creditCode;
    }

    /// <summary>The enterprise's unified social credit code.</summary>
    public string CreditCode { get; }
}

/// <summary>An enterprise became known to the platform.</summary>
public sealed record EnterpriseRegistered(DateTimeOffset At, Actor By, string CreditCode, string EnterpriseName, string Division, bool IsGenerated)
    : EnterpriseEvent("enterprise.registered", At, By, CreditCode);

/// <summary>An import or an officer changed the profile; lists exactly what changed.</summary>
public sealed record EnterpriseUpdated(DateTimeOffset At, Actor By, string CreditCode, string Source, IReadOnlyList<ProfileChange> Changes)
    : EnterpriseEvent("enterprise.updated", At, By, CreditCode);

/// <summary>The enterprise's operating status changed.</summary>
public sealed record EnterpriseStatusChanged(DateTimeOffset At, Actor By, string CreditCode, OperatingStatus Before, OperatingStatus After)
    : EnterpriseEvent("enterprise.status-changed", At, By, CreditCode);

/// <summary>A fact about the enterprise became known.</summary>
public sealed record EnterpriseFactRecorded(DateTimeOffset At, Actor By, string CreditCode, string FactId, DateOnly AsOf, FactValue Value, string Source)
    : EnterpriseEvent("enterprise.fact-recorded", At, By, CreditCode);
