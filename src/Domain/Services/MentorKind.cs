namespace Platform.Domain.Services;

/// <summary>What a mentor is.</summary>
public enum MentorKind
{
    /// <summary>Chair of another enterprise's union.</summary>
    UnionChair,

    /// <summary>Certified negotiator (集体协商指导员).</summary>
    CertifiedNegotiator,

    /// <summary>Lawyer.</summary>
    Lawyer,

    /// <summary>Expert in a field.</summary>
    Expert,
}
