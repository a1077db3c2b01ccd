using Microsoft.AspNetCore.Authentication;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Registry;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Who asks and in which language, out of a request's headers.</summary>
internal sealed class RequestContexts(IServiceProvider services, TokenCache tokens, SignInFailures failures, CallerBuckets buckets, PlatformSettings settings)
{
    /// <exception cref="GraphQLRequestException">A token was sent that is not valid.</exception>
    public async ValueTask<RequestContext> OfAsync(HttpContext http, bool acceptsParts = false)
    {
        var context = For(http, await CallerOfAsync(http), acceptsParts);
        if (CostMode.Of(http.Request.Headers[CostMode.Header]) is { } mode)
        {
            context.Features.Set(mode);
        }

        return context;
    }

    /// <summary>The context of a caller who is known already, as on a socket.</summary>
    public RequestContext For(HttpContext http, Caller caller, bool acceptsParts = false)
    {
        var context = new RequestContext(services) { Principal = caller, Language = LanguageOf(http), AcceptsIncrementalDelivery = acceptsParts };
        if (ClientName.Of(http.Request) is { } client)
        {
            context.Features.Set(client);
        }

        if (buckets.Of(caller.Subject, http.Connection.RemoteIpAddress?.ToString() ?? "") is { } bucket)
        {
            context.Features.Set(bucket);
        }

        return context;
    }

    public string LanguageOf(HttpContext http) => Languages.Choose(http.Request.Headers.AcceptLanguage, settings.DefaultLanguage);

    /// <summary>The caller of a request; anonymous if it carries no token.</summary>
    /// <exception cref="GraphQLRequestException">A token was sent that is not valid.</exception>
    public async ValueTask<Caller> CallerOfAsync(HttpContext http)
    {
        if (BearerToken.Of(http.Request) is not { } token)
        {
            return Caller.Anonymous;
        }

        if (tokens.Find(token) is { } known)
        {
            return known.Caller;
        }

        var outcome = await http.AuthenticateAsync();
        if (outcome.Principal is { } principal && outcome.Succeeded)
        {
            return Caller.From(principal) ?? throw new GraphQLRequestException(TransportErrors.InvalidRegion.Create(("claim", Caller.RegionClaim)));
        }

        failures.Note();
        throw new GraphQLRequestException(TransportErrors.InvalidToken.Create());
    }
}
