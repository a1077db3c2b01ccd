namespace Platform.Api.Idempotency;

/// <summary>The <c>Idempotency</c> section of the configuration.</summary>
public sealed class IdempotencySettings
{
    public const string Section = "Idempotency";

    /// <summary>How long an outcome is kept; a key that is sent again after that begins anew.</summary>
    public TimeSpan Kept { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How often outcomes that are no longer kept are deleted.</summary>
    public TimeSpan CleanUpInterval { get; set; } = TimeSpan.FromHours(1);
}
