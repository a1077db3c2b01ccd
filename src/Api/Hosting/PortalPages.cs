using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Platform.Api.Hosting;

/// <summary>Serves the built pages of the portal (<c>src/Web</c>) and, where none are built, says how to build them.</summary>
internal static class PortalPages
{
    private const string Html = "text/html; charset=utf-8";

    // Everything comes from this origin and nothing is inline: a text that slipped into a page could not run.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Names below this folder carry a hash of their content.
    private const string Hashed = "/assets";

    /// <summary>Compression for the pages' files; they hold nothing secret that its length could tell.</summary>
    public static IServiceCollection AddPortalPages(this IServiceCollection services) =>
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "image/svg+xml"];
        });

    /// <summary>Serves the files under <c>/</c>, and the first page at every other address that a browser opens.</summary>
    public static WebApplication UsePortalPages(this WebApplication app)
    {
        var directory = Path.Combine(app.Environment.ContentRootPath, "wwwroot", "app");
        var page = Path.Combine(directory, "index.html");
        if (!File.Exists(page))
        {
            app.MapGet("/", static context => WriteAsync(context, Encoding.UTF8.GetBytes(HowToBuild)));
            return app;
        }

        // Only what is served below; the API's answers pass untouched.
        app.UseWhen(static context => HttpMethods.IsGet(context.Request.Method) && !IsApi(context.Request.Path), static files => files.UseResponseCompression());
        app.UseStaticFiles(FilesOf(directory));
        var content = File.ReadAllBytes(page);
        app.MapFallback(context => IsPageRequest(context.Request) ? WriteAsync(context, content) : NotFoundAsync(context));
        return app;
    }

    private static bool IsApi(PathString path) => path.StartsWithSegments("/graphql") || path.StartsWithSegments("/graphiql") || path.StartsWithSegments("/development");

    private static bool IsPageRequest(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.GetTypedHeaders().Accept.Any(static accepted => accepted.MediaType == MediaTypeNames.Text.Html);

    private static StaticFileOptions FilesOf(string directory)
    {
        var types = new Microsoft.AspNetCore.StaticFiles.FileExtensionContentTypeProvider();
        types.Mappings[".geojson"] = "application/geo+json";
        return new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(directory),
            ContentTypeProvider = types,
            OnPrepareResponse = static served => Protect(served.Context, CachingOf(served.Context.Request.Path)),
        };
    }

    private static string CachingOf(PathString path) => path.StartsWithSegments(Hashed) ? "public, max-age=31536000, immutable" : "no-cache";

    private static void Protect(HttpContext context, string caching)
    {
        var headers = context.Response.Headers;
        headers[HeaderNames.CacheControl] = caching;
        headers[HeaderNames.ContentSecurityPolicy] = Policy;
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }

    private static Task WriteAsync(HttpContext context, byte[] page)
    {
        Protect(context, "no-cache");
        context.Response.ContentType = Html;
        context.Response.ContentLength = page.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(page, context.RequestAborted).AsTask();
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private const string HowToBuild = """
        <!doctype html>
        <html lang="zh-CN">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>薪协商</title>
        <h1>平台已启动，页面尚未构建</h1>
        <p>请在仓库根目录执行 <code>npm ci --prefix src/Web &amp;&amp; npm run build --prefix src/Web</code>，然后重新启动。GraphQL接口在 <code>/graphql</code>。</p>
        <div lang="en">
        <h1>The platform is up; its pages are not built</h1>
        <p>Run <code>npm ci --prefix src/Web &amp;&amp; npm run build --prefix src/Web</code> in the repository and start again. The GraphQL API is at <code>/graphql</code>.</p>
        </div>
        </html>
        """;
}
