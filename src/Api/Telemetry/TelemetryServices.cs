using System.Diagnostics;

namespace Platform.Api.Telemetry;

/// <summary>Telemetry as a part of the host. Everything is measured anyway; it goes somewhere only if an address is configured.</summary>
internal static class TelemetryServices
{
    private const string Environment = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, TelemetrySettings settings, IConfiguration configuration)
    {
        settings.Endpoint ??= configuration[Environment];
        services.AddSingleton(settings);
        if (!string.IsNullOrEmpty(settings.Endpoint))
        {
            var export = new TelemetryExport(settings);
            services.AddHostedService(_ => export);
        }

        return services;
    }

    /// <summary>Gives the spans of requests their names and tags, which ASP.NET Core leaves out.</summary>
    // https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server
    public static void UseTelemetry(this WebApplication app)
    {
        if (string.IsNullOrEmpty(app.Services.GetRequiredService<TelemetrySettings>().Endpoint))
        {
            return;
        }

        app.Use(static async (context, next) =>
        {
            var activity = Activity.Current;
            await next(context);
            if (activity is { IsAllDataRequested: true })
            {
                Describe(activity, context);
            }
        });
    }

    // The path only: a query string holds documents and variables.
    private static void Describe(Activity activity, HttpContext context)
    {
        activity.DisplayName = $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText}".TrimEnd();
        activity.SetTag("http.request.method", context.Request.Method);
        activity.SetTag("url.path", context.Request.Path.Value);
        activity.SetTag("url.scheme", context.Request.Scheme);
        activity.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
