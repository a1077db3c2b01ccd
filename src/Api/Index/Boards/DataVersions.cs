using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Events;
using Platform.Api.Index.Catalogues;

namespace Platform.Api.Index.Boards;

/// <summary>
/// The versions of the data behind boards and regions. What is summed over enterprises is kept until another event is committed,
/// as every change of an enterprise writes one: while nothing happens, no question looks at the enterprises.
/// </summary>
public sealed class DataVersions(Func<PlatformContext> open)
{
    // Standard SQL: the same in all three databases.
    private const string Sql =
        """
        select substring(e.division, 1, 6), count(*), sum(cast(e.version as bigint)), sum(cast(e.version as bigint) * e.id)
        from enterprises e where e.division >= @from and e.division < @to group by substring(e.division, 1, 6)
        """;

    private readonly ConcurrentDictionary<BoardScope, KeptSums> _kept = new();

    /// <summary>The version of a scope.</summary>
    internal async Task<DataVersion> OfAsync(CatalogueEdition edition, int year, BoardScope scope, CancellationToken cancellation)
    {
        var versions = (await ByCountyAsync(edition, year, scope, cancellation)).Select(county => county.Version).ToList();
        return new DataVersion(
            versions.Select(version => version.LastDelivery).DefaultIfEmpty(0).Max(),
            versions.Sum(version => version.Enterprises),
            versions.Sum(version => version.Changes),
            versions.Aggregate(0L, (sum, version) => unchecked(sum + version.Members)));
    }

    /// <summary>
    /// The version of each county that has enterprises, by code. Enterprises that lie directly in a region above the counties are one of
    /// their own.
    /// </summary>
    internal async Task<IReadOnlyList<(BoardScope County, DataVersion Version)>> ByCountyAsync(
        CatalogueEdition edition, int year, BoardScope scope, CancellationToken cancellation)
    {
        await using var context = open();
        var deliveries = await DeliveriesAsync(context, edition, year, cancellation);
        var counties = await SumsAsync(context, scope, cancellation);
        return
        [
            .. counties.Select(sums => (sums.County, sums.Version with
            {
                LastDelivery = deliveries.Where(delivery => sums.County.Meets(delivery.Region)).Select(delivery => delivery.Last).DefaultIfEmpty(0).Max(),
            })),
        ];
    }

    private static async Task<List<(string Region, long Last)>> DeliveriesAsync(PlatformContext context, CatalogueEdition edition, int year, CancellationToken cancellation)
    {
        var last = await context.Deliveries.Where(delivery => delivery.Catalogue == edition.Id && delivery.Year == year)
            .GroupBy(delivery => delivery.Region).Select(group => new { Region = group.Key, Last = group.Max(delivery => delivery.Id) })
            .ToListAsync(cancellation);
        return last.ConvertAll(group => (group.Region, group.Last));
    }

    // The events are looked at first: what is committed after that is summed at most too early, and once more by the next question.
    private async Task<IReadOnlyList<(BoardScope County, DataVersion Version)>> SumsAsync(PlatformContext context, BoardScope scope, CancellationToken cancellation)
    {
        var events = await CommittedEvents.ReadAsync(context, cancellation);
        if (!_kept.TryGetValue(scope, out var kept) || kept.Events != events)
        {
            _kept[scope] = kept = new KeptSums(events, await SumAsync(context, scope, cancellation));
        }

        return kept.Counties;
    }

    private static async Task<IReadOnlyList<(BoardScope County, DataVersion Version)>> SumAsync(PlatformContext context, BoardScope scope, CancellationToken cancellation)
    {
        var counties = new List<(BoardScope County, DataVersion Version)>();
        await using var command = await CommandAsync(context, scope, cancellation);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            counties.Add((new BoardScope(reader.GetString(0)), new DataVersion(0, Convert.ToInt32(reader.GetValue(1), null), Number(reader, 2), Number(reader, 3))));
        }

        return [.. counties.OrderBy(county => county.County.Division, StringComparer.Ordinal)];
    }

    // PostgreSQL sums large integers to decimal numbers.
    private static long Number(DbDataReader reader, int column) => decimal.ToInt64(decimal.Remainder(Convert.ToDecimal(reader.GetValue(column), null), long.MaxValue));

    private static async Task<DbCommand> CommandAsync(PlatformContext context, BoardScope scope, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = Sql;
        foreach (var (name, value) in new[] { ("@from", scope.From), ("@to", scope.To) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private sealed record KeptSums(CommittedEvents Events, IReadOnlyList<(BoardScope County, DataVersion Version)> Counties);
}
