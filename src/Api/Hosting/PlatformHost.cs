using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Platform.Api.Ide;
using Platform.Api.Idempotency;
using Platform.Api.Identity;
using Platform.Api.Registry;
using Platform.Api.Telemetry;
using Platform.Api.Transport;

namespace Platform.Api.Hosting;

/// <summary>What the command line says about the host; what it leaves out comes from the configuration.</summary>
public sealed record HostArguments(string? Urls = null, string? DataDirectory = null, DatabaseProvider? Provider = null, string? ConnectionString = null)
{
    /// <summary>Replaces the system's clock; for the played story and for tests.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The environment, if it is not to be the process's.</summary>
    public string? Environment { get; init; }

    /// <summary>Whether an empty database gets the sample county.</summary>
    public bool? SampleCounty { get; init; }

    /// <summary>Whether this process evaluates in the background.</summary>
    public bool? Evaluates { get; init; }

    /// <summary>Further configuration by its keys, above every other source.</summary>
    public IReadOnlyDictionary<string, string?> Configuration { get; init; } = new Dictionary<string, string?>();
}

/// <summary>Builds the web application: configuration, services, endpoints.</summary>
internal static class PlatformHost
{
    private const string DefaultUrl = "http://127.0.0.1:5080";
    private static readonly TimeSpan BodyGrace = TimeSpan.FromSeconds(5);

    /// <exception cref="SettingsException">The configuration does not allow to start.</exception>
    public static WebApplication Build(HostArguments arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = arguments.Environment,
        });
        builder.Configuration.AddInMemoryCollection(arguments.Configuration);
        var settings = SettingsOf(builder.Configuration, arguments);
        var identity = Section<AzureAdOptions>(builder.Configuration, AzureAdOptions.Section);
        var transport = Section<TransportSettings>(builder.Configuration, TransportSettings.Section);
        var graphql = Section<GraphQLSettings>(builder.Configuration, GraphQLSettings.Section);
        var isDevelopment = builder.Environment.IsDevelopment();
        graphql.Introspection ??= isDevelopment ? IntrospectionAudience.Everybody : IntrospectionAudience.SignedIn;
        if (!isDevelopment && !identity.IsConfigured)
        {
            throw NoAuthority();
        }

        Directory.CreateDirectory(settings.DataDirectory);
        builder.WebHost.UseUrls((arguments.Urls ?? builder.Configuration["urls"] ?? DefaultUrl).Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = transport.LongestRequest;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(transport.SlowestBody, BodyGrace);
        });
        builder.Services
            .AddSingleton(Section<IdempotencySettings>(builder.Configuration, IdempotencySettings.Section))
            .AddSingleton(Section<RegistrySettings>(builder.Configuration, RegistrySettings.Section))
            .ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()))
            .AddSingleton(isDevelopment ? NewClock(settings, arguments) : arguments.Clock ?? TimeProvider.System)
            .AddPlatform(settings)
            .AddBackgroundWork(settings)
            .AddGraphQLTransport(transport, graphql)
            .AddPortalPages()
            .AddTelemetry(Section<TelemetrySettings>(builder.Configuration, TelemetrySettings.Section), builder.Configuration);
        builder.Services.AddSingleton<Readiness>().AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins(settings.AllowedOrigins).WithMethods("GET", "POST", "PUT", "DELETE").AllowAnyHeader().WithExposedHeaders("WWW-Authenticate", "Retry-After")));
        AddIdentity(builder.Services, identity, isDevelopment ? new DevelopmentIssuer(settings.DataDirectory, TimeProvider.System) : null);
        return Map(builder.Build());
    }

    private static WebApplication Map(WebApplication app)
    {
        // The endpoint authenticates by itself, and only where a token is sent that it has not just seen.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        if (app.Services.GetRequiredService<PlatformSettings>().AllowedOrigins.Length > 0)
        {
            app.UseCors();
        }

        app.UseTelemetry();
        app.MapHealth();
        app.MapGraphQL();
        if (app.Services.GetService<Personas>() is { } personas)
        {
            app.MapGet(Personas.Path, personas.ListAsync);
        }

        IdePage.Map(app);
        return app.UsePortalPages();
    }

    private static void AddIdentity(IServiceCollection services, AzureAdOptions identity, DevelopmentIssuer? issuer)
    {
        // Tokens are real ones even where the platform's time is not.
        services.AddSingleton(new TokenCache(TimeProvider.System)).AddSingleton<SignInFailures>();
        services.AddBearerTokens(identity, issuer);
        if (issuer is not null)
        {
            services.AddSingleton(issuer).AddSingleton<Personas>();
        }
    }

    private static TimeProvider NewClock(PlatformSettings settings, HostArguments arguments) =>
        arguments.Clock ?? new SimulatedClock(TimeProvider.System, Path.Combine(settings.DataDirectory, "clock"));

    private static PlatformSettings SettingsOf(IConfiguration configuration, HostArguments arguments)
    {
        var settings = Section<PlatformSettings>(configuration, PlatformSettings.Section);
        settings.DataDirectory = Path.GetFullPath(arguments.DataDirectory ?? settings.DataDirectory);
        settings.Provider = arguments.Provider ?? settings.Provider;
        settings.ConnectionString = arguments.ConnectionString ?? settings.ConnectionString;
        settings.SampleCounty = arguments.SampleCounty ?? settings.SampleCounty;
        settings.Evaluates = arguments.Evaluates ?? settings.Evaluates;
        return settings;
    }

    private static T Section<T>(IConfiguration configuration, string section)
        where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException wrong)
        {
            throw new SettingsException($"The section {section} of the configuration is wrong: {wrong.Message}", $"配置节{section}有误：{wrong.Message}");
        }
    }

    private static SettingsException NoAuthority() => new(
        "Outside Development the platform needs an authority for tokens: set AzureAd__TenantId and AzureAd__ClientId, or AzureAd__Authority.",
        "开发环境之外必须配置令牌颁发机构：请设置AzureAd__TenantId与AzureAd__ClientId，或AzureAd__Authority。");
}
