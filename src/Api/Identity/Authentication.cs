using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Validators;

namespace Platform.Api.Identity;

/// <summary>Bearer tokens: Entra ID or any OpenID authority outside Development, the development issuer inside it.</summary>
public static class Authentication
{
    public static void AddBearerTokens(this IServiceCollection services, AzureAdOptions options, DevelopmentIssuer? development)
    {
        services.AddSingleton<TokenCache>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(bearer =>
        {
            bearer.MapInboundClaims = false;
            bearer.TokenValidationParameters.RoleClaimType = "roles";
            bearer.TokenValidationParameters.NameClaimType = "name";
            if (development is not null)
            {
                TrustDevelopmentIssuer(bearer, development);
            }
            else
            {
                TrustAuthority(bearer, options);
            }

            bearer.Events = new JwtBearerEvents
            {
                OnMessageReceived = FindValidated,
                OnTokenValidated = context => Validated(context, options, development is not null),
            };
        });
    }

    private static void TrustDevelopmentIssuer(JwtBearerOptions bearer, DevelopmentIssuer issuer)
    {
        bearer.RequireHttpsMetadata = false;
        bearer.TokenValidationParameters.ValidIssuer = DevelopmentIssuer.Issuer;
        bearer.TokenValidationParameters.ValidAudience = DevelopmentIssuer.Audience;
        bearer.TokenValidationParameters.IssuerSigningKey = issuer.Key;
    }

    private static void TrustAuthority(JwtBearerOptions bearer, AzureAdOptions options)
    {
        bearer.Authority = options.ResolvedAuthority;
        bearer.RequireHttpsMetadata = options.RequireHttpsMetadata;
        bearer.TokenValidationParameters.ValidAudiences = options.ResolvedAudiences();
        if (options.Authority is null)
        {
            bearer.TokenValidationParameters.IssuerValidator = AadIssuerValidator.GetAadIssuerValidator(options.ResolvedAuthority).Validate;
            bearer.TokenValidationParameters.EnableAadSigningKeyIssuerValidation();
        }
    }

    private static Task FindValidated(MessageReceivedContext context)
    {
        // A browser's EventSource and WebSocket cannot set headers; a WebSocket authenticates in connection_init instead.
        var token = BearerToken.Of(context.Request);
        if (token is not null && context.HttpContext.RequestServices.GetRequiredService<TokenCache>().Find(token) is { } known)
        {
            context.Principal = known.Principal;
            context.Success();
        }

        return Task.CompletedTask;
    }

    private static Task Validated(TokenValidatedContext context, AzureAdOptions options, bool development)
    {
        var principal = context.Principal;
        if (principal is null)
        {
            return Task.CompletedTask;
        }

        // Microsoft.Identity.Web's rule IDW10201: a token must carry a scope or a role unless the API is authorised by ACL.
        if (!development && !options.AllowWebApiToBeAuthorizedByACL
            && principal.FindFirst("scp") is null && principal.FindFirst("roles") is null)
        {
            context.Fail("IDW10201: neither a scope nor a roles claim was found in the bearer token.");
            return Task.CompletedTask;
        }

        if (BearerToken.Of(context.Request) is { } token)
        {
            context.HttpContext.RequestServices.GetRequiredService<TokenCache>().Add(token, principal, context.SecurityToken.ValidTo);
        }

        return Task.CompletedTask;
    }
}
