namespace Platform.Domain.Enterprises;

/// <summary>Whether an enterprise is in business, as market supervision and tax report it.</summary>
public enum OperatingStatus
{
    /// <summary>In business (存续).</summary>
    Active,

    /// <summary>On the list of abnormal operations (经营异常).</summary>
    Abnormal,

    /// <summary>Production or business stopped (停产停业).</summary>
    Suspended,

    /// <summary>Struck off the register (注销); final.</summary>
    Deregistered,
}
