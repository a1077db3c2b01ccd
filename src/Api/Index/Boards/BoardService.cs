using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Deliveries;
using Platform.Domain.Indicators.Regions;

namespace Platform.Api.Index.Boards;

/// <summary>
/// Computes the boards of the last years before anybody asks: after a start, and again after every delivery and every change of an
/// enterprise. Who asks meanwhile waits for the computation that is under way and starts no second one.
/// </summary>
public sealed class BoardService(IndexBoards boards, CatalogueLibrary library, DeliveryLedger ledger, ILogger<BoardService> logger) : BackgroundService
{
    private const int Years = 3;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ComputeAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                logger.LogError(error, "Computing the index ahead failed; trying again in {Interval}.", Interval);
            }

            await Task.Delay(Interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ComputeAsync(CancellationToken cancellation)
    {
        foreach (var edition in library.All.Where(edition => edition.Id == DeliveryOrder.DefaultCatalogue))
        {
            foreach (var year in (await ledger.YearsAsync(edition, cancellation)).Take(Years))
            {
                await ComputeAsync(edition.Id, year, cancellation);
            }
        }
    }

    private async Task ComputeAsync(string catalogue, int year, CancellationToken cancellation)
    {
        foreach (var (audience, readers) in new[] { (BoardAudience.Public, RegionAudience.Public), (BoardAudience.Officers, RegionAudience.Officers) })
        {
            // A board that is there already costs one look at the data's version.
            var board = await boards.FindAsync(catalogue, year, audience, cancellation);
            board?.ReportFor(readers);
        }
    }
}
