using System.Net;
using System.Text;
using Microsoft.Net.Http.Headers;
using Platform.Api.Hosting;
using Platform.Api.Transport;
using Platform.GraphQL.Errors;

namespace Platform.Api.Ide;

/// <summary>
/// GraphiQL at <c>/graphiql</c>, from our own files. In Development for everybody; elsewhere only where <c>Platform:Ide</c> is set, and
/// only for those who show a token.
/// </summary>
internal sealed class IdePage
{
    public const string Path = "/graphiql";
    private const string TokenPlace = "name=\"platform-token\" content=\"\"";
    private const string TokenField = "token";
    private const int LongestForm = 16 * 1024;

    // As the pages' own, but for the fonts and styles that the editor brings inside its style sheet and its code.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self' data:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private readonly RequestContexts _contexts;
    private readonly string _page;
    private readonly bool _isOpen;

    private IdePage(RequestContexts contexts, string page, bool isOpen) => (_contexts, _page, _isOpen) = (contexts, page, isOpen);

    /// <summary>Serves the page, or nothing at its address where it is off or not built.</summary>
    public static void Map(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<PlatformSettings>();
        var file = settings.IdePage ?? System.IO.Path.Combine(app.Environment.ContentRootPath, "wwwroot", "app", "graphiql.html");
        var isOn = app.Environment.IsDevelopment() || settings.Ide;

        // The file itself is no address: what is off must not be found beside its door.
        app.Map(Path + ".html", NotFoundAsync);
        if (!isOn || !File.Exists(file))
        {
            app.Map(Path, NotFoundAsync);
            return;
        }

        var page = new IdePage(app.Services.GetRequiredService<RequestContexts>(), File.ReadAllText(file), app.Environment.IsDevelopment());
        app.MapGet(Path, page.OpenAsync);
        app.MapPost(Path, page.SignInAsync);
    }

    // Browsers send no token when they open an address.
    private async Task OpenAsync(HttpContext http)
    {
        if (_isOpen || await IsSignedInAsync(http))
        {
            await WriteAsync(http, StatusCodes.Status200OK, _page);
        }
        else
        {
            await WriteAsync(http, StatusCodes.Status401Unauthorized, SignInForm.For(_contexts.LanguageOf(http), isRefused: false));
        }
    }

    private async Task SignInAsync(HttpContext http)
    {
        var token = await ReadTokenAsync(http);
        http.Request.Headers.Authorization = $"Bearer {token}";
        if (token.Length > 0 && await IsSignedInAsync(http))
        {
            var page = _page.Replace(TokenPlace, TokenPlace.Replace("\"\"", $"\"{WebUtility.HtmlEncode(token)}\"", StringComparison.Ordinal), StringComparison.Ordinal);
            await WriteAsync(http, StatusCodes.Status200OK, page);
        }
        else
        {
            await WriteAsync(http, StatusCodes.Status401Unauthorized, SignInForm.For(_contexts.LanguageOf(http), isRefused: true));
        }
    }

    private static async Task<string> ReadTokenAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is null or > LongestForm)
        {
            return "";
        }

        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return form[TokenField].ToString().Trim();
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }

    private async Task<bool> IsSignedInAsync(HttpContext http)
    {
        try
        {
            return !(await _contexts.CallerOfAsync(http)).IsAnonymous;
        }
        catch (GraphQLRequestException)
        {
            return false;
        }
    }

    private static Task NotFoundAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task WriteAsync(HttpContext http, int status, string page)
    {
        var headers = http.Response.Headers;
        headers[HeaderNames.CacheControl] = "no-store";
        headers[HeaderNames.ContentSecurityPolicy] = Policy;
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        var body = Encoding.UTF8.GetBytes(page);
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }
}
