using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Negotiations.Records;

/// <summary>The mark that a case of joint supervision leaves on the negotiation while it is open.</summary>
public sealed class SupervisionMark
{
    // The persistence layer fills the properties of an instance it makes this way.
    private SupervisionMark()
    {
        CaseNumber = null!;
        RuleId = null!;
    }

    internal SupervisionMark(string caseNumber, string ruleId, NegotiationStep? clearedBy, DateOnly since)
    {
        CaseNumber = caseNumber;
        RuleId = ruleId;
        ClearedBy = clearedBy;
        Since = since;
    }

    /// <summary>Number of the supervision case.</summary>
    public string CaseNumber { get; private set; }

    /// <summary>Rule that raised it, e.g. S04.</summary>
    public string RuleId { get; private set; }

    /// <summary>Step that ends it by itself; <see langword="null"/> where only a release does.</summary>
    public NegotiationStep? ClearedBy { get; private set; }

    /// <summary>When it began.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>When it ended; <see langword="null"/> while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Whether it lasts.</summary>
    public bool IsOpen => EndedOn is null;

    internal void End(DateOnly on) => EndedOn = on;
}
