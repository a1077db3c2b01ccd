using Platform.Domain.Enterprises;

namespace Platform.Api.Import;

/// <summary>One enterprise as a file delivers it, checked.</summary>
public sealed record DeliveredEnterprise(
    long Line, UnifiedSocialCreditCode CreditCode, EnterpriseProfile Profile, OperatingStatus Status);
