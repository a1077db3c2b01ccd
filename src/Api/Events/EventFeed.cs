using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Identity;

namespace Platform.Api.Events;

/// <summary>
/// Reads the published log in order. Replay and live are the same: read on from a place, and wait when there is no more;
/// so nothing can be missing or double between them.
/// </summary>
public sealed class EventFeed(IDbContextFactory<ReadContext> contexts, EventCursors cursors, PublishedSignal published)
{
    private const int BatchSize = 200;
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>The last published place; 0 while the log is empty.</summary>
    public async Task<long> LastPositionAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<EventRow>().MaxAsync(row => (long?)row.Position, cancellation) ?? 0;
    }

    /// <summary>The cursor of the last event that the caller may see; <see langword="null"/> where there is none.</summary>
    public async Task<string?> LastCursorAsync(Caller caller, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await EventVisibility.Visible(context.Set<EventRow>(), caller).MaxAsync(row => (long?)row.Position, cancellation) is { } last ? cursors.Of(last) : null;
    }

    /// <summary>Events that the caller may see, from a place on; at most as many as asked for.</summary>
    public async Task<IReadOnlyList<PublishedEvent>> ReadAsync(EventQuery query, Caller caller, int most, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await EventVisibility.Apply(context.Set<EventRow>(), query, caller)
            .OrderBy(row => row.Position).Take(most).Include(row => row.Logged).AsNoTracking().ToListAsync(cancellation);
        return rows.ConvertAll(row => PublishedEvent.Of(row, cursors, caller.Is(Role.Administrator)));
    }

    /// <summary>Events from a place on, without end.</summary>
    public async IAsyncEnumerable<PublishedEvent> FollowAsync(EventQuery query, Caller caller, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var position = query.After;
        while (!cancellation.IsCancellationRequested)
        {
            // What lies before the head and does not fit is passed over for good.
            var head = await LastPositionAsync(cancellation);
            while (position < head)
            {
                var batch = await ReadAsync(query with { After = position, Through = head }, caller, BatchSize, cancellation);
                foreach (var happened in batch)
                {
                    yield return happened;
                }

                position = batch.Count < BatchSize ? head : batch[^1].Place;
            }

            await published.Signal.WaitAsync(PollInterval, cancellation);
        }
    }
}

/// <summary>Which events are wanted.</summary>
/// <param name="After">Only events after this place.</param>
/// <param name="Through">Only events up to this place; <see langword="null"/> for no end.</param>
public sealed record EventQuery(
    long After, long? Through, IReadOnlyList<string> Names, string? SubjectType, long? SubjectId, long? EnterpriseId, string? Region);
