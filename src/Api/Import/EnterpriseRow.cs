using Platform.Domain.Enterprises;

namespace Platform.Api.Import;

/// <summary>One enterprise as a file delivers it, checked.</summary>
public sealed record EnterpriseRow(
    long Line, UnifiedSocialCreditCode CreditCode, EnterpriseProfile Profile, OperatingStatus Status);
