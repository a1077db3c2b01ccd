using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Platform.Api.Telemetry;

/// <summary>Spans for the statements that EF Core runs: those of changes. Planned reading has its own.</summary>
/// <param name="system">The database's name in the conventions.</param>
internal sealed class StatementSpans(string system) : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<Guid, Activity> _running = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Begin(command, eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Begin(command, eventData, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => Begin(command, eventData, result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => End(eventData, result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => End(eventData, result);

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default) => End(eventData, result);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        StatementTelemetry.Fail(Take(eventData), eventData.Exception);
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Take(eventData)?.Dispose();
        return Task.CompletedTask;
    }

    private ValueTask<T> Begin<T>(DbCommand command, CommandEventData data, T result)
    {
        if (StatementTelemetry.Start(command, system) is { } activity)
        {
            _running[data.CommandId] = activity;
        }

        return ValueTask.FromResult(result);
    }

    private ValueTask<T> End<T>(CommandEndEventData data, T result)
    {
        Take(data)?.Dispose();
        return ValueTask.FromResult(result);
    }

    private Activity? Take(CommandEndEventData data) => !_running.IsEmpty && _running.TryRemove(data.CommandId, out var activity) ? activity : null;
}
