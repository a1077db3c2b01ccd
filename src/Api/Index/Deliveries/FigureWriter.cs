using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using Platform.Api.Data;

namespace Platform.Api.Index.Deliveries;

/// <summary>
/// Writes rows and figures of a delivery in the present transaction, streaming: by binary COPY into PostgreSQL, by
/// many rows a statement into the others. Closed: every way is in this file.
/// </summary>
internal abstract class FigureWriter
{
    private protected FigureWriter()
    {
    }

    /// <summary>The way for a context's database.</summary>
    public static FigureWriter For(PlatformContext context) =>
        context.Database.GetDbConnection() is NpgsqlConnection postgres ? new CopyWriter(postgres) : new InsertWriter(context);

    public abstract Task WriteAsync(long deliveryId, IEnumerable<StoredRow> rows, CancellationToken cancellation);

    public abstract Task WriteAsync(long deliveryId, IEnumerable<StoredFigure> figures, CancellationToken cancellation);
}

/// <summary>PostgreSQL's COPY.</summary>
internal sealed class CopyWriter(NpgsqlConnection connection) : FigureWriter
{
    public override async Task WriteAsync(long deliveryId, IEnumerable<StoredRow> rows, CancellationToken cancellation)
    {
        await using var import = await connection.BeginBinaryImportAsync(
            "copy delivered_rows (delivery_id, enterprise_id, line) from stdin (format binary)", cancellation);
        foreach (var row in rows)
        {
            await import.StartRowAsync(cancellation);
            await import.WriteAsync(deliveryId, NpgsqlDbType.Bigint, cancellation);
            await import.WriteAsync(row.EnterpriseId, NpgsqlDbType.Bigint, cancellation);
            await import.WriteAsync(row.Line, NpgsqlDbType.Integer, cancellation);
        }

        await import.CompleteAsync(cancellation);
    }

    public override async Task WriteAsync(long deliveryId, IEnumerable<StoredFigure> figures, CancellationToken cancellation)
    {
        await using var import = await connection.BeginBinaryImportAsync(
            "copy delivered_figures (delivery_id, enterprise_id, code, value) from stdin (format binary)", cancellation);
        foreach (var figure in figures)
        {
            await import.StartRowAsync(cancellation);
            await import.WriteAsync(deliveryId, NpgsqlDbType.Bigint, cancellation);
            await import.WriteAsync(figure.EnterpriseId, NpgsqlDbType.Bigint, cancellation);
            await import.WriteAsync(figure.Code, NpgsqlDbType.Varchar, cancellation);
            await import.WriteAsync(figure.Value, NpgsqlDbType.Double, cancellation);
        }

        await import.CompleteAsync(cancellation);
    }
}

/// <summary>
/// One prepared statement for several rows. SQL Server wants few statements and takes 2,100 parameters; SQLite has no way to
/// go, and finds a parameter by its name among all the others, so that many of them cost more than they save.
/// </summary>
internal sealed class InsertWriter(PlatformContext context) : FigureWriter
{
    private readonly int _batch = context is SqliteContext ? 16 : 500;

    public override Task WriteAsync(long deliveryId, IEnumerable<StoredRow> rows, CancellationToken cancellation) => InsertAsync(
        "insert into delivered_rows (delivery_id, enterprise_id, line) values ", deliveryId,
        rows.Select(row => (object[])[row.EnterpriseId, row.Line]), cancellation);

    public override Task WriteAsync(long deliveryId, IEnumerable<StoredFigure> figures, CancellationToken cancellation) => InsertAsync(
        "insert into delivered_figures (delivery_id, enterprise_id, code, value) values ", deliveryId,
        figures.Select(figure => (object[])[figure.EnterpriseId, figure.Code, figure.Value]), cancellation);

    private async Task InsertAsync(string sql, long deliveryId, IEnumerable<object[]> rows, CancellationToken cancellation)
    {
        DbCommand? full = null;
        foreach (var chunk in rows.Chunk(_batch))
        {
            if (chunk.Length < _batch)
            {
                await using var rest = Command(sql, deliveryId, chunk);
                await rest.ExecuteNonQueryAsync(cancellation);
                continue;
            }

            full ??= Command(sql, deliveryId, chunk);
            Fill(full, chunk);
            await full.ExecuteNonQueryAsync(cancellation);
        }

        if (full is not null)
        {
            await full.DisposeAsync();
        }
    }

    private DbCommand Command(string sql, long deliveryId, object[][] rows)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        Add(command, "@d", deliveryId);
        var text = new StringBuilder(sql);
        for (var row = 0; row < rows.Length; row++)
        {
            text.Append(row == 0 ? "(@d" : ",(@d");
            for (var column = 0; column < rows[row].Length; column++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{row}_{column}");
                text.Append(',').Append(name);
                Add(command, name, rows[row][column]);
            }

            text.Append(')');
        }

        command.CommandText = text.ToString();
        return command;
    }

    private static void Fill(DbCommand command, object[][] rows)
    {
        var parameter = 1;
        foreach (var row in rows)
        {
            foreach (var value in row)
            {
                command.Parameters[parameter++].Value = value;
            }
        }
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
