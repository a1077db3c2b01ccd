using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;

namespace Platform.Api.Events;

/// <summary>
/// Which events are committed, known without looking at them: two equal values were read of the same events. Ids alone would not do, as
/// a transaction may commit after another one with higher ids.
/// </summary>
/// <param name="LastPosition">The last published position; 0 while there is none.</param>
/// <param name="Waiting">Events that wait for a position.</param>
/// <param name="LastWaiting">The highest id of those; 0 while none waits.</param>
public sealed record CommittedEvents(long LastPosition, int Waiting, long LastWaiting)
{
    // First what waits: an event that is published between the two statements is seen twice, in a value that never comes again.
    internal static async Task<CommittedEvents> ReadAsync(PlatformContext context, CancellationToken cancellation)
    {
        var waiting = await context.UnpublishedEvents.GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Last = all.Max(entry => entry.EventId) }).SingleOrDefaultAsync(cancellation);
        var last = await context.EventPositions.MaxAsync(position => (long?)position.Position, cancellation);
        return new CommittedEvents(last ?? 0, waiting?.Count ?? 0, waiting?.Last ?? 0);
    }
}
