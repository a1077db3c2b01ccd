using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Index.Catalogues;

namespace Platform.Api.Index.Boards;

/// <summary>Reads the versions of the data behind boards and regions, in two statements whatever their number.</summary>
internal sealed class DataVersions(PlatformContext context)
{
    // Standard SQL: the same in all three databases.
    private const string Sql =
        """
        select substring(e.division, 1, 6), count(*), sum(cast(e.version as bigint)), sum(cast(e.version as bigint) * e.id)
        from enterprises e where e.division >= @from and e.division < @to group by substring(e.division, 1, 6)
        """;

    /// <summary>The version of a scope.</summary>
    public async Task<DataVersion> OfAsync(CatalogueEdition edition, int year, BoardScope scope, CancellationToken cancellation)
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
    public async Task<IReadOnlyList<(BoardScope County, DataVersion Version)>> ByCountyAsync(
        CatalogueEdition edition, int year, BoardScope scope, CancellationToken cancellation)
    {
        var deliveries = await DeliveriesAsync(edition, year, cancellation);
        var counties = new List<(BoardScope County, DataVersion Version)>();
        await using var command = await CommandAsync(scope, cancellation);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var county = new BoardScope(reader.GetString(0));
            var last = deliveries.Where(delivery => county.Meets(delivery.Region)).Select(delivery => delivery.Last).DefaultIfEmpty(0).Max();
            counties.Add((county, new DataVersion(last, Convert.ToInt32(reader.GetValue(1), null), Number(reader, 2), Number(reader, 3))));
        }

        return [.. counties.OrderBy(county => county.County.Division, StringComparer.Ordinal)];
    }

    // PostgreSQL sums large integers to decimal numbers.
    private static long Number(DbDataReader reader, int column) => decimal.ToInt64(decimal.Remainder(Convert.ToDecimal(reader.GetValue(column), null), long.MaxValue));

    private async Task<List<(string Region, long Last)>> DeliveriesAsync(CatalogueEdition edition, int year, CancellationToken cancellation)
    {
        var last = await context.Deliveries.Where(delivery => delivery.Catalogue == edition.Id && delivery.Year == year)
            .GroupBy(delivery => delivery.Region).Select(group => new { Region = group.Key, Last = group.Max(delivery => delivery.Id) })
            .ToListAsync(cancellation);
        return last.ConvertAll(group => (group.Region, group.Last));
    }

    private async Task<DbCommand> CommandAsync(BoardScope scope, CancellationToken cancellation)
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
}
