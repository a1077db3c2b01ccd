namespace Platform.Domain.Services;

/// <summary>The part of the service menu (3+N) a service belongs to.</summary>
public enum ServiceTier
{
    /// <summary>One of the three: mentor, legal aid, skills.</summary>
    Three,

    /// <summary>One of the others.</summary>
    N,
}
