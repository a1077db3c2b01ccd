using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Domain;

namespace Platform.Api.Events;

/// <summary>
/// Gives committed events their published positions, one node at a time. A transaction that commits late gets a later
/// position, so no reader can pass an event by; killed in the middle, nothing is published twice or left out.
/// An opinion waits until its day is over: a place between two instants would tell when it was given (ADR 11).
/// </summary>
public sealed class EventRelay(PlatformContext context, RelayLock relayLock, TimeProvider clock)
{
    private const int BatchSize = 500;
    private static readonly string Genesis = new('0', 64);

    /// <summary>Publishes everything that waits.</summary>
    /// <returns>How many events were published; 0 also where another node holds the lock.</returns>
    public async Task<int> PublishAsync(CancellationToken cancellation)
    {
        var total = 0;
        while (await PublishBatchAsync(cancellation) is var published and > 0)
        {
            total += published;
        }

        return total;
    }

    /// <summary>The hash that an event has after its predecessor.</summary>
    public static string HashOf(string previous, long position, LoggedEvent logged)
    {
        var content = string.Join('\n', previous, position, logged.Id, logged.Name, logged.OccurredAt.ToString("O"), logged.RecordedAt.ToString("O"),
            logged.SubjectType, logged.SubjectId, logged.SubjectVersion, logged.EnterpriseId, logged.Region, logged.Audience, logged.ActorRole, logged.ActorId, logged.Data);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(content.Length));
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(content, bytes))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private async Task<int> PublishBatchAsync(CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await relayLock.TryTakeAsync(context, cancellation))
        {
            return 0;
        }

        var today = ChinaTime.StartOf(ChinaTime.DateOf(clock.GetUtcNow()));
        var waiting = await context.UnpublishedEvents.AsNoTracking()
            .Where(entry => entry.Event!.Name != EventRouting.OpinionGiven || entry.Event.OccurredAt < today)
            .OrderBy(entry => entry.Event!.Name == EventRouting.OpinionGiven).ThenBy(entry => entry.EventId).Take(BatchSize).Select(entry => entry.Event!).ToListAsync(cancellation);
        if (waiting.Count == 0)
        {
            return 0;
        }

        var last = await context.EventPositions.AsNoTracking().OrderByDescending(entry => entry.Position).FirstOrDefaultAsync(cancellation);
        var (position, hash) = (last?.Position ?? 0, last?.Hash ?? Genesis);
        foreach (var logged in waiting)
        {
            position++;
            hash = HashOf(hash, position, logged);
            context.EventPositions.Add(new EventPosition { Position = position, EventId = logged.Id, Hash = hash });
        }

        await context.SaveChangesAsync(cancellation);
        var published = waiting.ConvertAll(logged => logged.Id);
        await context.UnpublishedEvents.Where(entry => published.Contains(entry.EventId)).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.ChangeTracker.Clear();
        return waiting.Count;
    }
}
