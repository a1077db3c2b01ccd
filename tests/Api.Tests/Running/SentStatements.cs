using System.Collections.Concurrent;
using System.Diagnostics;

namespace Platform.Api.Tests.Running;

/// <summary>
/// The statements that PostgreSQL got because of a request, told apart from those of other tests and of background work by the
/// request's trace.
/// </summary>
internal sealed class SentStatements : IDisposable
{
    private static readonly ActivitySource Own = new("Platform.Tests");
    private readonly ConcurrentQueue<(ActivityTraceId Trace, string Text)> _statements = new();
    private readonly ActivityListener _listener;

    public SentStatements()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Platform.Tests" or "Microsoft.AspNetCore" or "System.Net.Http",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Sends a request and gives the statements that it took.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Func<Task> request)
    {
        using var activity = Own.StartActivity("request") ?? throw new InvalidOperationException("nobody listens");
        await request();
        return [.. _statements.Where(statement => statement.Trace == activity.TraceId).Select(statement => statement.Text)];
    }

    public void Dispose() => _listener.Dispose();

    private void Hear(Activity activity)
    {
        if (activity.Source.Name == "Npgsql" && (activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) is string text)
        {
            _statements.Enqueue((activity.TraceId, text));
        }
    }
}
