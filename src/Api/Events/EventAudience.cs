namespace Platform.Api.Events;

/// <summary>Who may see an event at all; region and enterprise narrow it further.</summary>
public enum EventAudience
{
    /// <summary>Everybody, also anonymous callers.</summary>
    Public,

    /// <summary>Officers, departments and integrators of the region, and the enterprise itself.</summary>
    Restricted,

    /// <summary>Officers of the region and the acting sides; carries personal data or opinions.</summary>
    Confidential,
}
