namespace Platform.Domain.Negotiations.Agreements;

/// <summary>Why an agreement is changed or ended before its term (条例 arts. 20 and 32).</summary>
public enum ChangeReason
{
    /// <summary>Both sides agree.</summary>
    MutualAgreement,

    /// <summary>The wage guideline or consumer prices rose.</summary>
    WageTrigger,

    /// <summary>The enterprise's business changed greatly, or it was merged, dissolved or went bankrupt.</summary>
    BusinessChange,

    /// <summary>Force majeure.</summary>
    ForceMajeure,

    /// <summary>A condition that the agreement itself names.</summary>
    AgreedCondition,
}
