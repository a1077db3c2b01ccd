namespace Platform.Domain.Services;

/// <summary>What became of a recommendation.</summary>
public enum RecommendationStatus
{
    /// <summary>Offered to the enterprise.</summary>
    Offered,

    /// <summary>Accepted; an order follows.</summary>
    Accepted,

    /// <summary>Declined by the enterprise.</summary>
    Declined,

    /// <summary>Taken back: its reasons have gone.</summary>
    Retracted,
}
