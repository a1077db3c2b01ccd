using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Api.Data.Planning;
using Platform.Api.Events;
using Platform.Api.Hosting;
using Platform.Api.Telemetry;

namespace Platform.Api.Data;

/// <summary>The database as services: contexts from a pool, one data source for planned reading, sessions for changes.</summary>
internal static class DatabaseServices
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, PlatformSettings settings)
    {
        var connection = ConnectionStrings.Of(settings);
        switch (settings.Provider)
        {
            case DatabaseProvider.Sqlite:
                services.AddSingleton<DbDataSource>(_ => SqliteFactory.Instance.CreateDataSource(connection));
                services.AddPooledDbContextFactory<SqliteContext>(options => options.UseSqlite(connection).AddInterceptors(new StatementSpans(SqliteReadDatabase.Name)));
                services.AddPooledDbContextFactory<ReadContext>(options => options.ForReading(connection, settings.Provider));
                services.AddSingleton<ReadDatabase, SqliteReadDatabase>();
                AddOpening<SqliteContext>(services);
                break;
            case DatabaseProvider.PostgreSql:
                services.AddSingleton(_ => NpgsqlDataSource.Create(connection));
                services.AddPooledDbContextFactory<PostgresContext>((provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()).AddInterceptors(new StatementSpans(PostgresReadDatabase.Name)));
                services.AddPooledDbContextFactory<ReadContext>(options => options.ForReading(connection, settings.Provider));
                services.AddSingleton<ReadDatabase>(provider => new PostgresReadDatabase(
                    provider.GetRequiredService<IDbContextFactory<ReadContext>>(), NpgsqlDataSource.Create(ConnectionStrings.ForPipelining(connection))));
                AddOpening<PostgresContext>(services);
                break;
            default:
                services.AddSingleton<DbDataSource>(_ => SqlClientFactory.Instance.CreateDataSource(connection));
                services.AddPooledDbContextFactory<SqlServerContext>(options => options.ForSqlServer(connection).AddInterceptors(new StatementSpans(SqlServerReadDatabase.Name)));
                services.AddPooledDbContextFactory<ReadContext>(options => options.ForReading(connection, settings.Provider));
                services.AddSingleton<ReadDatabase, SqlServerReadDatabase>();
                AddOpening<SqlServerContext>(services);
                break;
        }

        return services.AddSingleton<EventSignal>().AddSingleton<WriteSessions>();
    }

    /// <summary>The provider as answers read through it: lists of keys are one parameter, whatever their length.</summary>
    public static DbContextOptionsBuilder ForReading(this DbContextOptionsBuilder options, string connection, DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => options.UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)),
        DatabaseProvider.PostgreSql => options.UseNpgsql(connection),
        _ => options.UseSqlServer(connection, server => server.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)),
    };

    /// <summary>SQL Server as changes are made in it.</summary>
    public static DbContextOptionsBuilder ForSqlServer(this DbContextOptionsBuilder options, string connection) => options.UseSqlServer(connection);

    private static void AddOpening<T>(IServiceCollection services)
        where T : PlatformContext =>
        services.AddSingleton<Func<PlatformContext>>(provider => provider.GetRequiredService<IDbContextFactory<T>>().CreateDbContext);
}
