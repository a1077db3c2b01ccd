namespace Platform.Domain.Negotiations.Records;

/// <summary>How grave a breach is, from the lightest.</summary>
public enum BreachSeverity
{
    /// <summary>Noted only.</summary>
    Information,

    /// <summary>The platform's own pace was not kept.</summary>
    Reminder,

    /// <summary>A rule was not kept that carries no sanction.</summary>
    Warning,

    /// <summary>The strictest source's date has passed, the provincial rule's has not.</summary>
    TargetMissed,

    /// <summary>The provincial rule is broken.</summary>
    Violation,
}
