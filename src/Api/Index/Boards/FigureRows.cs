using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Platform.Api.Index.Deliveries;

namespace Platform.Api.Index.Boards;

/// <summary>Streams a year's figures. There are millions of them, so they do not go through change tracking.</summary>
internal static class FigureRows
{
    // Standard SQL: the same in all three databases. The keys of a county's enterprises lie close together, as registers come by
    // county, and the figures' key begins with delivery and enterprise: what is read are some ranges of it.
    private const string Sql =
        """
        select f.delivery_id, f.enterprise_id, f.code, f.value from delivered_figures f
        where f.delivery_id in (select d.id from deliveries d where d.catalogue = @catalogue and d.year = @year)
        and f.enterprise_id between @first and @last
        """;

    /// <summary>The figures of every delivery of the year, in no order.</summary>
    /// <param name="first">Smallest key of an enterprise.</param>
    /// <param name="last">Largest key of an enterprise.</param>
    public static async IAsyncEnumerable<StoredFigure> ReadAsync(
        DbConnection connection, string catalogue, int year, long first, long last, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (connection.State != ConnectionState.Open)
        {
            await connection.OpenAsync(cancellation);
        }

        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        Add(command, "@catalogue", catalogue);
        Add(command, "@year", year);
        Add(command, "@first", first);
        Add(command, "@last", last);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return new StoredFigure { DeliveryId = reader.GetInt64(0), EnterpriseId = reader.GetInt64(1), Code = reader.GetString(2), Value = reader.GetDouble(3) };
        }
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
