using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;

namespace Platform.Api.Index.Deliveries;

/// <summary>Lets one delivery at a time be written: held until the transaction ends, so a killed node frees it.</summary>
internal static class DeliveryLock
{
    // The key is any number that no other part of the platform uses.
    private const string Postgres = "select pg_advisory_xact_lock(2020174196)";

    private const string SqlServer = "exec sp_getapplock @Resource = 'index-delivery', @LockMode = 'Exclusive', @LockTimeout = -1";

    /// <summary>Waits for the lock within the present transaction.</summary>
    public static async Task TakeAsync(PlatformContext context, CancellationToken cancellation)
    {
        // A transaction of SQLite takes the write lock of the whole file when it begins.
        var sql = context switch { PostgresContext => Postgres, SqlServerContext => SqlServer, _ => null };
        if (sql is not null)
        {
            await context.Database.ExecuteSqlRawAsync(sql, cancellation);
        }
    }
}
