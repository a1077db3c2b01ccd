namespace Platform.Domain.Statutes;

/// <summary>How an open deadline stands at a moment.</summary>
public enum DeadlineStatus
{
    /// <summary>Time is left.</summary>
    InTime,

    /// <summary>The target comes near; the platform reminds.</summary>
    DueSoon,

    /// <summary>
    /// The strictest rule's date has passed, the provincial rule's has not; or the term's own date has passed and
    /// the term is no law whose breach is a violation.
    /// </summary>
    TargetMissed,

    /// <summary>The provincial rule's date has passed: the law is broken.</summary>
    Violated,

    /// <summary>The date has passed and silence has become consent; nobody broke anything.</summary>
    Elapsed,
}
