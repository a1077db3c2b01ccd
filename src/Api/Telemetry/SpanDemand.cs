using System.Diagnostics;
using Platform.GraphQL.Diagnostics;

namespace Platform.Api.Telemetry;

/// <summary>Whether it is worth while to describe a piece of work in a span.</summary>
internal static class SpanDemand
{
    /// <summary>Somebody listens, and the trace that is under way was not left out by sampling.</summary>
    public static bool Exists => GraphQLDiagnostics.Source.HasListeners() && Activity.Current is not { IsAllDataRequested: false };
}
