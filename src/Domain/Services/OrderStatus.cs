namespace Platform.Domain.Services;

/// <summary>Where a service order stands.</summary>
public enum OrderStatus
{
    /// <summary>Asked for.</summary>
    Requested,

    /// <summary>Offered to mentors.</summary>
    Offered,

    /// <summary>Taken by one (接单).</summary>
    Taken,

    /// <summary>The help has begun.</summary>
    InService,

    /// <summary>The help is given.</summary>
    Completed,

    /// <summary>Given and rated by those it was given to.</summary>
    Rated,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Nobody took it in time.</summary>
    Lapsed,
}
