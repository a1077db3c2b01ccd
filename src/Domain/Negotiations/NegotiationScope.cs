namespace Platform.Domain.Negotiations;

/// <summary>For whom a negotiation is held.</summary>
public enum NegotiationScope
{
    /// <summary>One enterprise.</summary>
    Enterprise,

    /// <summary>The enterprises of a town, village or park (区域性).</summary>
    Regional,

    /// <summary>The enterprises of a trade (行业性).</summary>
    Sector,
}
