using System.Globalization;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Platform.Api.Hosting;
using Platform.GraphQL.Diagnostics;

namespace Platform.Api.Telemetry;

/// <summary>Sends spans and metrics by OTLP. It exists only where an address is configured.</summary>
internal sealed class TelemetryExport : IHostedService, IDisposable
{
    // What ASP.NET Core and the runtime tell of themselves.
    private static readonly string[] OtherMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql"];
    private const string RequestSource = "Microsoft.AspNetCore";
    private readonly TracerProvider? _traces;
    private readonly MeterProvider? _metrics;

    /// <exception cref="SettingsException">The address is none, or the share is not between 0 and 1.</exception>
    public TelemetryExport(TelemetrySettings settings)
    {
        var endpoint = AddressOf(settings);
        var resource = ResourceBuilder.CreateDefault().AddService(settings.ServiceName);
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(settings.Sampled)))
            .AddSource(RequestSource, GraphQLDiagnostics.Name)
            .AddOtlpExporter(exporter => exporter.Endpoint = endpoint)
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter([GraphQLDiagnostics.Name, .. OtherMeters])
            .AddOtlpExporter((exporter, reader) =>
            {
                exporter.Endpoint = endpoint;
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)settings.MetricInterval.TotalMilliseconds;
            })
            .Build();
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // What is still in memory goes out before the process ends.
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.ForceFlush();
        _metrics?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private static Uri AddressOf(TelemetrySettings settings)
    {
        if (settings.Sampled is not (>= 0 and <= 1))
        {
            throw new SettingsException(
                string.Create(CultureInfo.InvariantCulture, $"Telemetry:Sampled is {settings.Sampled}; it must be between 0 and 1."),
                string.Create(CultureInfo.InvariantCulture, $"Telemetry:Sampled为{settings.Sampled}，应在0与1之间。"));
        }

        return Uri.TryCreate(settings.Endpoint, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"
            ? endpoint
            : throw new SettingsException(
                "Telemetry:Endpoint must be an http or https address such as http://collector:4317.",
                "Telemetry:Endpoint应为http或https地址，例如http://collector:4317。");
    }
}
