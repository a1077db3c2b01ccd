using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.Domain;
using Platform.GraphQL.Types;

namespace Platform.Api.Registry;

/// <summary>The schemas that the platform was started with, and how they were used.</summary>
internal sealed class SchemaRegistry(Func<PlatformContext> open, TimeProvider clock)
{
    /// <summary>Writes down that the platform starts with its schema.</summary>
    public async Task RememberAsync(CancellationToken cancellation)
    {
        var sdl = SchemaPrinter.Print(SchemaFiles.Load());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sdl)));
        var now = clock.GetUtcNow();
        await using var context = open();
        if (await TouchAsync() > 0)
        {
            return;
        }

        context.SchemaVersions.Add(new SchemaVersion { Hash = hash, Sdl = sdl, FirstStartedAt = now, LastStartedAt = now });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Another node, started at the same moment, was faster; if it was something else, the next statement says so.
            await TouchAsync();
        }

        Task<int> TouchAsync() => context.SchemaVersions.Where(version => version.Hash == hash)
            .ExecuteUpdateAsync(version => version.SetProperty(row => row.LastStartedAt, now), cancellation);
    }

    /// <summary>The schema of the latest start; <see langword="null"/> if the platform never started on this database.</summary>
    public async Task<SchemaVersion?> LatestAsync(CancellationToken cancellation)
    {
        await using var context = open();
        return await context.SchemaVersions.AsNoTracking().OrderByDescending(version => version.LastStartedAt).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>What was used in the last days, today included; the most used first.</summary>
    public async Task<IReadOnlyList<OperationUsage>> UsageAsync(int days, CancellationToken cancellation)
    {
        var first = ChinaTime.DateOf(clock.GetUtcNow()).AddDays(1 - days);
        await using var context = open();
        var uses = await context.OperationUses.AsNoTracking().Where(use => use.Day >= first).ToListAsync(cancellation);
        var hashes = uses.Select(use => use.OperationHash).ToHashSet();
        var operations = await context.UsedOperations.AsNoTracking().ToListAsync(cancellation);
        return [.. operations.Where(operation => hashes.Contains(operation.Hash))
            .Select(operation => new OperationUsage(operation, [.. uses.Where(use => use.OperationHash == operation.Hash)]))
            .OrderByDescending(usage => usage.Count).ThenBy(usage => usage.Operation.Hash, StringComparer.Ordinal)];
    }
}

/// <summary>An operation with its uses in the days asked for.</summary>
internal sealed record OperationUsage(UsedOperationRow Operation, IReadOnlyList<OperationUse> Uses)
{
    public long Count { get; } = Uses.Sum(use => use.Count);

    public DateOnly LastUsedOn { get; } = Uses.Max(use => use.Day);

    /// <summary>Who uses it: roles (or ANONYMOUS), then the client's name if it has one.</summary>
    public IReadOnlyList<string> Users { get; } =
        [.. Uses.Select(use => (use.Roles.Length == 0 ? "ANONYMOUS" : use.Roles) + (use.Client.Length == 0 ? "" : $" ({use.Client})")).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>How a report names it: the operation's name, if it has one, and the beginning of its hash.</summary>
    public string Title => $"{Operation.Name ?? "?"} {Operation.Hash[..12]}";
}
