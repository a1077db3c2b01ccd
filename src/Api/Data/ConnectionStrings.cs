using Microsoft.Data.Sqlite;
using Npgsql;
using Platform.Api.Hosting;

namespace Platform.Api.Data;

/// <summary>Where the data lies, as a connection string.</summary>
internal static class ConnectionStrings
{
    private const string FileName = "platform.db";
    private const int BusyTimeoutSeconds = 30;

    public static string Of(PlatformSettings settings) => (settings.Provider, settings.ConnectionString) switch
    {
        (DatabaseProvider.Sqlite, null) => Sqlite(Path.Combine(settings.DataDirectory, FileName)),
        (_, { } given) => given,
        _ => throw new SettingsException(
            $"{settings.Provider} needs a connection string: set Platform__ConnectionString.", $"{settings.Provider}需要连接字符串：请设置Platform__ConnectionString。"),
    };

    public static string Sqlite(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = BusyTimeoutSeconds,
        Cache = SqliteCacheMode.Private,
    }.ConnectionString;

    /// <summary>The same server, with the statements of many requests in one pipeline a connection.</summary>
    public static string ForPipelining(string connection) => new NpgsqlConnectionStringBuilder(connection)
    {
        Multiplexing = true,
        MaxAutoPrepare = 256,
        AutoPrepareMinUsages = 2,
        NoResetOnClose = true,
    }.ConnectionString;
}
