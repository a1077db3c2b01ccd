using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Platform.GraphQL.Diagnostics;

/// <summary>
/// What the server tells of itself while it works. Whoever wants to know listens to the source and the meter of this name; while
/// nobody does, nothing is made.
/// </summary>
public static class GraphQLDiagnostics
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "Platform.GraphQL";

    /// <summary>Makes the spans <c>dataloader</c>, one for each batch; hosts make those of operations with it.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>The meter; hosts may add instruments of their own.</summary>
    public static Meter Meter { get; } = new(Name);

    internal static Counter<long> DocumentLookups { get; } = Meter.CreateCounter<long>(
        "graphql.server.document.lookups", "{lookup}", "Documents that were looked up; graphql.document.cache is hit or miss.");

    internal static UpDownCounter<long> OpenSubscriptions { get; } = Meter.CreateUpDownCounter<long>(
        "graphql.server.subscriptions.open", "{subscription}", "Subscriptions whose stream is being read.");

    internal static void CountLookup(bool isHit)
    {
        if (DocumentLookups.Enabled)
        {
            DocumentLookups.Add(1, new KeyValuePair<string, object?>("graphql.document.cache", isHit ? "hit" : "miss"));
        }
    }

    /// <summary>A span for a batch; null while nobody listens.</summary>
    internal static Activity? StartBatch(Type loader, int keys)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var activity = Source.StartActivity($"dataloader {loader.Name}");
        activity?.SetTag("graphql.dataloader.name", loader.Name);
        activity?.SetTag("graphql.dataloader.keys", keys);
        return activity;
    }
}
