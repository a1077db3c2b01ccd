using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Index.Catalogues;
using Platform.Domain;

namespace Platform.Api.Policies.Life;

/// <summary>Loads what was published, in this process or another, and hands it to the libraries.</summary>
public sealed class PolicyLedger(Func<PlatformContext> open, PackLibrary packs, CatalogueLibrary catalogues, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Looks whether there is anything new and takes it in.</summary>
    /// <returns>Whether there was.</returns>
    /// <exception cref="InvalidPackException">A published text does not fit what was delivered; nothing was taken in.</exception>
    public async Task<bool> RefreshAsync(CancellationToken cancellation)
    {
        await using var context = open();
        var last = await context.PolicyPublications.MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
        if (last == packs.Timeline.Last)
        {
            return false;
        }

        await _one.WaitAsync(cancellation);
        try
        {
            var timeline = await LoadAsync(context, cancellation);
            packs.Apply(timeline, ChinaTime.DateOf(clock.GetUtcNow()));
            catalogues.Apply(timeline);
            return true;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    // What was published never changes, so that a text is read once.
    private async Task<PolicyTimeline> LoadAsync(PlatformContext context, CancellationToken cancellation)
    {
        var publications = await context.PolicyPublications.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync(cancellation);
        var texts = new Dictionary<long, PublishedText>(packs.Timeline.Texts);
        var missing = publications.Select(entry => entry.VersionId).OfType<long>().Where(id => !texts.ContainsKey(id)).Distinct().ToList();
        foreach (var read in await context.PolicyVersions.AsNoTracking().Where(version => missing.Contains(version.Id))
            .Select(version => new { version.Id, version.Content, version.Cases }).ToListAsync(cancellation))
        {
            texts[read.Id] = new PublishedText(read.Content, read.Cases);
        }

        return new PolicyTimeline(publications, texts);
    }
}
