using Microsoft.AspNetCore.Authentication;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Who asks and in which language, out of a request's headers.</summary>
internal sealed class RequestContexts(IServiceProvider services, TokenCache tokens, PlatformSettings settings)
{
    /// <exception cref="GraphQLRequestException">A token was sent that is not valid.</exception>
    public async ValueTask<RequestContext> OfAsync(HttpContext http) => For(await CallerOfAsync(http), LanguageOf(http));

    public RequestContext For(Caller caller, string language) => new(services) { Principal = caller, Language = language };

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
        return outcome.Principal is { } principal && outcome.Succeeded
            ? Caller.From(principal)
            : throw new GraphQLRequestException(TransportErrors.InvalidToken.Create());
    }
}
