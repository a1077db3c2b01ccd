namespace Platform.Domain.Supervision;

/// <summary>Where a case stands.</summary>
public enum CaseStatus
{
    /// <summary>Being worked on.</summary>
    Open,

    /// <summary>The condition to clear it was met.</summary>
    Cleared,

    /// <summary>Handed on to the rule it escalates to.</summary>
    Escalated,

    /// <summary>Should not have been opened, or is no longer to be followed.</summary>
    Withdrawn,
}
