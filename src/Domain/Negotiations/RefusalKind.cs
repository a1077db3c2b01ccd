namespace Platform.Domain.Negotiations;

/// <summary>How the other side failed to come to the table.</summary>
public enum RefusalKind
{
    /// <summary>It refused in writing.</summary>
    Written,

    /// <summary>It let the time for the reply pass.</summary>
    Silence,
}
