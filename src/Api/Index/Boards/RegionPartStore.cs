using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Index.Catalogues;
using Platform.Domain.Indicators.Regions;

namespace Platform.Api.Index.Boards;

/// <summary>Keeps the parts of regions in the database. What is stale or damaged is not found.</summary>
internal sealed class RegionPartStore(PlatformContext context, TimeProvider clock)
{
    /// <summary>The parts of the counties whose data is still what they were computed from.</summary>
    public async Task<Dictionary<BoardScope, IReadOnlyList<RegionPart>>> ReadAsync(
        CatalogueEdition edition, int year, BoardAudience audience, IReadOnlyList<(BoardScope County, DataVersion Version)> versions, CancellationToken cancellation)
    {
        var basis = BasisOf(edition);
        var current = versions.ToDictionary(county => county.County, county => county.Version);
        var found = new Dictionary<BoardScope, IReadOnlyList<RegionPart>>();
        var rows = Of(edition, year, audience).AsNoTracking().Where(row => row.Basis == basis).AsAsyncEnumerable().WithCancellation(cancellation);
        await foreach (var row in rows)
        {
            var county = new BoardScope(row.County);
            if (current.TryGetValue(county, out var version) && version == row.Version && RegionPartFormat.Read(row.Content) is { } parts)
            {
                found[county] = parts;
            }
        }

        return found;
    }

    /// <summary>Keeps a county's parts. Another node may do the same at the same moment; what it keeps follows from the same data.</summary>
    public async Task WriteAsync(
        CatalogueEdition edition, int year, BoardAudience audience, BoardScope county, DataVersion version, IReadOnlyList<RegionPart> parts, CancellationToken cancellation)
    {
        var stored = new StoredRegionParts
        {
            Catalogue = edition.Id, Year = year, Audience = audience, County = county.Division, Basis = BasisOf(edition),
            LastDelivery = version.LastDelivery, Enterprises = version.Enterprises, Changes = version.Changes, Members = version.Members,
            ComputedAt = clock.GetUtcNow(), Content = RegionPartFormat.Write([.. parts]),
        };
        var known = await Of(edition, year, audience).AnyAsync(row => row.County == county.Division, cancellation);
        context.Entry(stored).State = known ? EntityState.Modified : EntityState.Added;
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // The other node was faster, or a deleted row was to be changed: nothing is lost but the time to compute it again.
            context.ChangeTracker.Clear();
        }
    }

    private IQueryable<StoredRegionParts> Of(CatalogueEdition edition, int year, BoardAudience audience) =>
        context.RegionParts.Where(row => row.Catalogue == edition.Id && row.Year == year && row.Audience == audience);

    // A new release may compute otherwise: its programs have other module ids.
    private static string BasisOf(CatalogueEdition edition) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{edition.Catalogue.ContentHash} {typeof(RegionIndex).Module.ModuleVersionId} {typeof(RegionPartStore).Module.ModuleVersionId}")));
}
