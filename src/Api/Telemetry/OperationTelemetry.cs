using System.Diagnostics;
using System.Diagnostics.Metrics;
using Platform.GraphQL.Diagnostics;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;

namespace Platform.Api.Telemetry;

/// <summary>
/// Spans and figures of operations. Names and tags follow OpenTelemetry's conventions for GraphQL servers. A document is told
/// without its values; variables, callers and tokens are never told.
/// </summary>
// https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/
internal static class OperationTelemetry
{
    private const string TypeTag = "graphql.operation.type";

    private static readonly Histogram<double> Duration = GraphQLDiagnostics.Meter.CreateHistogram<double>(
        "graphql.server.operation.duration", "s", "How long operations took; for a subscription until its stream was opened.");

    private static readonly Counter<long> Errors = GraphQLDiagnostics.Meter.CreateCounter<long>(
        "graphql.server.errors", "{error}", "Errors in answers and refusals of operations, by code.");

    private static readonly Counter<long> Refusals = GraphQLDiagnostics.Meter.CreateCounter<long>(
        "graphql.server.http.refusals", "{request}", "HTTP requests that were answered with an error alone, by code.");

    private static readonly Histogram<double> Cost = GraphQLDiagnostics.Meter.CreateHistogram<double>(
        "graphql.server.operation.cost", "{point}", "What operations were priced at.");

    private static readonly Histogram<double> ActualCost = GraphQLDiagnostics.Meter.CreateHistogram<double>(
        "graphql.server.operation.actual_cost", "{point}", "What operations delivered, by the same weights.");

    /// <summary>Event streams and WebSockets that are open.</summary>
    public static UpDownCounter<long> OpenConnections { get; } = GraphQLDiagnostics.Meter.CreateUpDownCounter<long>(
        "graphql.server.connections.open", "{connection}", "Open event streams and WebSockets.");

    /// <summary>A span for an operation that is about to be executed; <see langword="null"/> while nobody wants it.</summary>
    public static Activity? Start(PreparedRequest prepared)
    {
        if (!SpanDemand.Exists)
        {
            return null;
        }

        var type = TypeOf(prepared);
        var name = prepared.Node?.Name?.Value;
        var activity = GraphQLDiagnostics.Source.StartActivity(name is null ? type : $"{type} {name}");
        activity?.SetTag(TypeTag, type);
        activity?.SetTag("graphql.operation.name", name);
        return activity;
    }

    /// <summary>Tells the span what is executed, once that is known.</summary>
    public static void Describe(OperationView operation)
    {
        if (Activity.Current is { IsAllDataRequested: true } activity && activity.Source.Name == GraphQLDiagnostics.Name)
        {
            activity.SetTag("graphql.document", operation.Signature.Text);
            activity.SetTag("graphql.operation.hash", operation.Signature.Hash);
            activity.SetTag("graphql.operation.cost", operation.Cost?.Requested);
        }
    }

    /// <summary>Ends with an answer.</summary>
    public static void Answered(Activity? activity, PreparedRequest prepared, GraphQLResponse response, long started)
    {
        Measure(prepared, response.IsRequestError ? response.Errors[0].Code : null, started);
        foreach (var error in Errors.Enabled ? response.Errors : [])
        {
            CountError(error, prepared);
        }

        if (response.Cost is { } cost)
        {
            Cost.Record(cost.Requested, TagOf(prepared));
            ActualCost.Record(cost.Actual ?? 0, TagOf(prepared));
        }

        if (response.Errors.Count > 0)
        {
            Fail(activity, response.Errors[0].Code);
        }
    }

    /// <summary>Ends without one: there was no place, or no time left.</summary>
    public static void Refused(Activity? activity, PreparedRequest prepared, GraphQLError error, long started)
    {
        Measure(prepared, error.Code, started);
        CountError(error, prepared);
        Fail(activity, error.Code);
    }

    /// <summary>An HTTP request was answered with an error and nothing else.</summary>
    public static void RefusedByTransport(GraphQLError error) => Refusals.Add(1, new KeyValuePair<string, object?>("error.type", error.Code));

    private static void Measure(PreparedRequest prepared, string? failure, long started)
    {
        if (!Duration.Enabled)
        {
            return;
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (failure is null)
        {
            Duration.Record(seconds, TagOf(prepared));
        }
        else
        {
            Duration.Record(seconds, TagOf(prepared), new KeyValuePair<string, object?>("error.type", failure));
        }
    }

    private static void CountError(GraphQLError error, PreparedRequest prepared) =>
        Errors.Add(1, new KeyValuePair<string, object?>("error.type", error.Code), TagOf(prepared));

    private static void Fail(Activity? activity, string code)
    {
        activity?.SetTag("error.type", code);
        activity?.SetStatus(ActivityStatusCode.Error, code);
    }

    private static KeyValuePair<string, object?> TagOf(PreparedRequest prepared) => new(TypeTag, TypeOf(prepared));

    private static string TypeOf(PreparedRequest prepared) => prepared.Kind switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "invalid",
    };
}
