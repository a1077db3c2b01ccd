namespace Platform.Api.Telemetry;

/// <summary>The <c>Telemetry</c> section of the configuration.</summary>
public sealed class TelemetrySettings
{
    public const string Section = "Telemetry";

    /// <summary>Where spans and metrics are sent by OTLP over gRPC, for example <c>http://collector:4317</c>; nothing is sent without.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Name of this service in what is sent.</summary>
    public string ServiceName { get; set; } = "platform";

    /// <summary>Share of the traces that begin here and are sent, 0 to 1; a caller's own decision (<c>traceparent</c>) comes first.</summary>
    public double Sampled { get; set; } = 1;

    /// <summary>How often metrics are sent.</summary>
    public TimeSpan MetricInterval { get; set; } = TimeSpan.FromMinutes(1);
}
