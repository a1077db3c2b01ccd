using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Platform.GraphQL.Diagnostics;

namespace Platform.Api.Tests.Telemetry;

/// <summary>Hears the spans of one trace, and all measurements, while it lives.</summary>
internal sealed class Heard : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ConcurrentQueue<Measurement> _measurements = new();
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters = new();

    public Heard()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is GraphQLDiagnostics.Name or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == GraphQLDiagnostics.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _meters.Start();
    }

    /// <summary>A new trace's id, 32 hexadecimal digits.</summary>
    public string TraceId { get; } = ActivityTraceId.CreateRandom().ToHexString();

    /// <summary>The header that makes a request part of the trace.</summary>
    public string TraceParent => $"traceparent: 00-{TraceId}-00f067aa0ba902b7-01";

    public IReadOnlyList<Activity> Spans => [.. _spans.Where(span => span.TraceId.ToHexString() == TraceId)];

    public IReadOnlyList<Measurement> Of(string instrument) => [.. _measurements.Where(measurement => measurement.Instrument == instrument)];

    /// <summary>The span of a name, once it is there: a request's own ends after its answer was read.</summary>
    public async Task<Activity> SpanAsync(Func<Activity, bool> wanted)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (Spans.FirstOrDefault(wanted) is { } span)
            {
                return span;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }

        throw new InvalidOperationException($"Only these spans were heard: {string.Join(", ", Spans.Select(span => span.DisplayName))}");
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.Dispose();
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measurements.Enqueue(new Measurement(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value)));

    internal sealed record Measurement(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags);
}
