namespace Platform.Domain.Negotiations.Records;

/// <summary>A suspension of the negotiation.</summary>
public sealed class Suspension
{
    // The persistence layer fills the properties of an instance it makes this way.
    private Suspension()
    {
        Place = null!;
    }

    internal Suspension(DateOnly suspendedOn, SuspensionPlan plan)
    {
        SuspendedOn = suspendedOn;
        ResumeOn = plan.ResumeOn;
        Place = plan.Place;
    }

    /// <summary>When it began.</summary>
    public DateOnly SuspendedOn { get; private set; }

    /// <summary>Agreed day of the next meeting.</summary>
    public DateOnly ResumeOn { get; private set; }

    /// <summary>Agreed place of the next meeting.</summary>
    public string Place { get; private set; }

    /// <summary>When the sides came back; <see langword="null"/> until then.</summary>
    public DateOnly? ResumedOn { get; private set; }

    internal void End(DateOnly on) => ResumedOn = on;
}
