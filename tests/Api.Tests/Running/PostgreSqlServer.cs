using Npgsql;

namespace Platform.Api.Tests.Running;

/// <summary>The PostgreSQL server of the test run: each platform gets a database of its own.</summary>
internal static class PostgreSqlServer
{
    public const string Variable = "PLATFORM_TEST_POSTGRES";

    /// <summary>Connection string of a server's maintenance database; <see langword="null"/> where there is no server.</summary>
    public static string? ConnectionString { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    /// <returns>Connection string of the new, empty database.</returns>
    public static async Task<string> CreateDatabaseAsync()
    {
        var name = $"platform_{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name}");
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }

    public static Task DropDatabaseAsync(string connection) =>
        ExecuteAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connection).Database} with (force)");

    private static async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString ?? throw new InvalidOperationException($"{Variable} is not set."));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
