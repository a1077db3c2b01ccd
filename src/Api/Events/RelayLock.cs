using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Api.Data;

namespace Platform.Api.Events;

/// <summary>Lets one node at a time publish: held until the transaction ends, so a killed node frees it.</summary>
public sealed class RelayLock
{
    // The key is any number that no other part of the platform uses.
    private const string Postgres = "select case when pg_try_advisory_xact_lock(2020174195) then 1 else 0 end";

    private const string SqlServer =
        "declare @taken int; exec @taken = sp_getapplock @Resource = 'event-relay', @LockMode = 'Exclusive', @LockTimeout = 0; select case when @taken >= 0 then 1 else 0 end";

    /// <summary>Takes the lock for the present transaction.</summary>
    public async Task<bool> TryTakeAsync(PlatformContext context, CancellationToken cancellation)
    {
        // A transaction of SQLite takes the write lock of the whole file when it begins.
        var sql = context switch { PostgresContext => Postgres, SqlServerContext => SqlServer, _ => null };
        if (sql is null)
        {
            return true;
        }

        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) == 1;
    }
}
