using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Deliveries;

namespace Platform.Api.Index.Boards;

/// <summary>Computes the index of the last years for whoever asks next: what is kept of every region, and the boards that are kept in memory.</summary>
public sealed class IndexAhead(RegionBoards regions, IndexBoards boards, CatalogueLibrary library, DeliveryLedger ledger)
{
    private const int Years = 3;

    /// <summary>Computes what is not there yet, or is of older data, newest year first; the rest costs a look at the data's version.</summary>
    /// <param name="progress">Told how many counties of a year were computed.</param>
    /// <param name="cancellation">Ends it; what was computed stays.</param>
    public async Task ComputeAsync(IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        if (library.Find(DeliveryOrder.DefaultCatalogue) is not { } edition)
        {
            return;
        }

        foreach (var year in (await ledger.YearsAsync(edition, cancellation)).Take(Years))
        {
            await ComputeAsync(edition, year, progress, cancellation);
        }
    }

    private async Task ComputeAsync(CatalogueEdition edition, int year, IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        foreach (var audience in Enum.GetValues<BoardAudience>())
        {
            if (await regions.FindAsync(edition.Id, year, audience, cancellation, progress) is not { } known)
            {
                continue;
            }

            var counties = known.Parts.Select(part => BoardScope.Of(part.Code)).Distinct().ToList();
            foreach (var county in counties.Where(_ => counties.Count * Years * Enum.GetValues<BoardAudience>().Length <= IndexBoards.MostBoards))
            {
                await boards.FindAsync(edition.Id, year, audience, county, cancellation);
            }
        }
    }
}
