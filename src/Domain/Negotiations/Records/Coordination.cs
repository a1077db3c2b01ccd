namespace Platform.Domain.Negotiations.Records;

/// <summary>A coordination of a dispute over the signing by the labour authority.</summary>
public sealed class Coordination
{
    private Coordination()
    {
    }

    internal Coordination(ActorRole applicant, DateTimeOffset acceptedAt)
    {
        Applicant = applicant;
        AcceptedAt = acceptedAt;
    }

    /// <summary>Who applied; the labour authority where it took the dispute up of its own accord.</summary>
    public ActorRole Applicant { get; private set; }

    /// <summary>When the application was taken; the time runs from here.</summary>
    public DateTimeOffset AcceptedAt { get; private set; }

    /// <summary>When it was extended; <see langword="null"/> if it was not.</summary>
    public DateOnly? ExtendedOn { get; private set; }

    /// <summary>When it ended; <see langword="null"/> until then.</summary>
    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>How it ended; <see langword="null"/> until then.</summary>
    public CoordinationOutcome? Outcome { get; private set; }

    internal void Extend(DateOnly on) => ExtendedOn = on;

    internal void Conclude(DateOnly on, CoordinationOutcome outcome) => (ConcludedOn, Outcome) = (on, outcome);
}
