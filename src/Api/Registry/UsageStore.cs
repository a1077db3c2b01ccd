using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Domain;

namespace Platform.Api.Registry;

/// <summary>Writes counts down. Several nodes may do it at the same time: each adds to what is there.</summary>
internal sealed class UsageStore(Func<PlatformContext> open, RegistrySettings settings, TimeProvider clock)
{
    private const int MostKnown = 20_000;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Adds counts to those of today.</summary>
    /// <returns>Uses that were left out because too many operations are remembered already.</returns>
    public async Task<long> AddAsync(IReadOnlyList<CountedUse> uses, CancellationToken cancellation)
    {
        await using var context = open();
        var now = clock.GetUtcNow();
        var leftOut = 0L;
        foreach (var use in uses)
        {
            if (await RememberAsync(context, use.Key, now, cancellation))
            {
                await AddAsync(context, use, ChinaTime.DateOf(now), cancellation);
            }
            else
            {
                leftOut += use.Count;
            }
        }

        return leftOut;
    }

    /// <summary>Deletes counts that are no longer kept, and operations that have none left.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        var oldest = ChinaTime.DateOf(clock.GetUtcNow() - settings.Kept);
        await using var context = open();
        var forgotten = await context.OperationUses.Where(use => use.Day < oldest).ExecuteDeleteAsync(cancellation);
        if (forgotten > 0)
        {
            await context.UsedOperations.Where(operation => !context.OperationUses.Any(use => use.OperationHash == operation.Hash)).ExecuteDeleteAsync(cancellation);
            _known.Clear();
        }
    }

    private async Task<bool> RememberAsync(PlatformContext context, OperationUseKey key, DateTimeOffset now, CancellationToken cancellation)
    {
        var hash = key.Operation.Hash;
        if (_known.Contains(hash))
        {
            return true;
        }

        if (!await context.UsedOperations.AnyAsync(operation => operation.Hash == hash, cancellation))
        {
            if (await context.UsedOperations.CountAsync(cancellation) >= settings.MostOperations)
            {
                return false;
            }

            await InsertAsync(context, new UsedOperationRow
            {
                Hash = hash, Name = key.Operation.Name, Document = key.Operation.Text, Coordinates = [.. key.Coordinates], FirstUsedAt = now,
            }, cancellation);
        }

        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        return _known.Add(hash);
    }

    private static async Task AddAsync(PlatformContext context, CountedUse use, DateOnly day, CancellationToken cancellation)
    {
        var (hash, roles, client, count) = (use.Key.Operation.Hash, UsageRecorder.NamesOf(use.Key.Roles), use.Key.Client, use.Count);
        if (await AddToAsync() == 0
            && !await InsertAsync(context, new OperationUse { Day = day, OperationHash = hash, Roles = roles, Client = client, Count = count }, cancellation))
        {
            // Another node was faster with the first use of the day.
            await AddToAsync();
        }

        Task<int> AddToAsync() => context.OperationUses
            .Where(row => row.Day == day && row.OperationHash == hash && row.Roles == roles && row.Client == client)
            .ExecuteUpdateAsync(row => row.SetProperty(entry => entry.Count, entry => entry.Count + count), cancellation);
    }

    /// <returns>Whether it was inserted; false if there is one already.</returns>
    private static async Task<bool> InsertAsync<T>(PlatformContext context, T row, CancellationToken cancellation)
        where T : class
    {
        context.Add(row);
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }
}
