using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Events;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Events;

/// <summary>Recomputes the whole published log: no gap, nothing twice, nothing left, every hash.</summary>
internal static class LogAudit
{
    public static async Task AssertWholeAsync(RunningPlatform platform)
    {
        await using var context = platform.OpenContext();
        await AssertWholeAsync(context);
    }

    /// <returns>How many events are published.</returns>
    public static async Task<int> AssertWholeAsync(PlatformContext context)
    {
        var published = await context.EventPositions.AsNoTracking().OrderBy(entry => entry.Position).ToListAsync();
        var logged = await context.Events.AsNoTracking().ToDictionaryAsync(entry => entry.Id);

        Assert.NotEmpty(published);
        Assert.Equal(Enumerable.Range(1, published.Count).Select(position => (long)position), published.Select(entry => entry.Position));
        Assert.Equal(logged.Keys.Order(), published.Select(entry => entry.EventId).Order());
        Assert.Empty(await context.UnpublishedEvents.AsNoTracking().ToListAsync());
        var hash = new string('0', 64);
        foreach (var entry in published)
        {
            hash = EventRelay.HashOf(hash, entry.Position, logged[entry.EventId]);
            Assert.True(hash == entry.Hash, $"The chain breaks at position {entry.Position}.");
        }

        return published.Count;
    }

    /// <summary>The same event as if somebody else had acted.</summary>
    public static LoggedEvent Forged(LoggedEvent logged) => new()
    {
        Id = logged.Id, Name = logged.Name, OccurredAt = logged.OccurredAt, RecordedAt = logged.RecordedAt, SubjectType = logged.SubjectType,
        SubjectId = logged.SubjectId, SubjectVersion = logged.SubjectVersion, EnterpriseId = logged.EnterpriseId, Region = logged.Region,
        Audience = logged.Audience, ActorRole = logged.ActorRole, ActorId = "somebody-else", Data = logged.Data,
    };
}
