namespace Platform.Domain.Negotiations;

/// <summary>Why a negotiation is due.</summary>
public enum DueReason
{
    /// <summary>The renewal window of the agreement in force has opened (期满前).</summary>
    Renewal,

    /// <summary>No agreement is in force: the last one ended.</summary>
    NoAgreementInForce,

    /// <summary>The enterprise is new.</summary>
    NewEnterprise,

    /// <summary>The yearly plan lists it (年度计划).</summary>
    YearPlan,

    /// <summary>The wage guideline or consumer prices rose (条例 art. 20, workers' side).</summary>
    WageTrigger,

    /// <summary>The enterprise's business changed greatly (条例 art. 20, employer's side).</summary>
    BusinessChange,

    /// <summary>A stoppage or a collective grievance.</summary>
    Stoppage,
}
