namespace Platform.Api.Identity;

/// <summary>The <c>AzureAd</c> section, with the keys that Microsoft.Identity.Web reads (ADR 1).</summary>
public sealed class AzureAdOptions
{
    public const string Section = "AzureAd";

    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    public string? TenantId { get; set; }

    public string? ClientId { get; set; }

    public string? Audience { get; set; }

    public string[] Audiences { get; set; } = [];

    /// <summary>A token authority that is not Entra ID: any OpenID provider with discovery.</summary>
    public string? Authority { get; set; }

    public bool RequireHttpsMetadata { get; set; } = true;

    /// <summary>Accept tokens that carry neither <c>scp</c> nor <c>roles</c>.</summary>
    public bool AllowWebApiToBeAuthorizedByACL { get; set; }

    public bool IsConfigured => Authority is not null || (TenantId is not null && ClientId is not null);

    public string ResolvedAuthority => Authority ?? $"{Instance.TrimEnd('/')}/{TenantId}/v2.0";

    public IEnumerable<string> ResolvedAudiences()
    {
        if (Audience is not null)
        {
            return [Audience, .. Audiences];
        }

        return ClientId is null ? Audiences : [ClientId, $"api://{ClientId}", .. Audiences];
    }
}
