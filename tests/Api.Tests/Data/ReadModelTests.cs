using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Platform.Api.Data;
using Platform.Api.Data.Migrations;
using Platform.Api.Hosting;

namespace Platform.Api.Tests.Data;

/// <summary>Answers read the tables that changes write: the same columns with the same types.</summary>
public sealed class ReadModelTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=:memory:")]
    [InlineData(DatabaseProvider.PostgreSql, "Host=nowhere")]
    [InlineData(DatabaseProvider.SqlServer, "Server=nowhere")]
    public void ReadColumns_OfEachProvider_AreThoseOfTheWriteModel(DatabaseProvider provider, string connection)
    {
        var options = (DbContextOptionsBuilder<ReadContext>)new DbContextOptionsBuilder<ReadContext>().ForReading(connection, provider);
        using var reading = new ReadContext(options.Options);
        using var writing = Writing(provider);

        var (read, written) = (ColumnsOf(reading), ColumnsOf(writing));
        var tables = read.Select(TableOf).ToHashSet();

        Assert.True(tables.Count >= 20, $"only {tables.Count} tables");
        Assert.Empty(read.Except(written));
        var notRead = written.Except(read).Where(column => tables.Contains(TableOf(column))).Select(column => column.Split(' ')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(NotRead, notRead);
    }

    // What no answer shows: who took part, who did it, and what the domain keeps for itself.
    private static string[] NotRead => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "columns-not-read.txt"));

    private static PlatformContext Writing(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => ((IDesignTimeDbContextFactory<SqliteContext>)new DesignTimeContexts()).CreateDbContext([]),
        DatabaseProvider.PostgreSql => ((IDesignTimeDbContextFactory<PostgresContext>)new DesignTimeContexts()).CreateDbContext([]),
        _ => ((IDesignTimeDbContextFactory<SqlServerContext>)new DesignTimeContexts()).CreateDbContext([]),
    };

    private static string TableOf(string column) => column[..column.IndexOf('.', StringComparison.Ordinal)];

    private static HashSet<string> ColumnsOf(DbContext context) =>
        [.. context.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name} {FamilyOf(column.StoreType)}{(column.IsNullable ? " null" : "")}"))];

    // A row that is only read needs no length.
    private static string FamilyOf(string storeType) => storeType.Split('(')[0] is "character varying" ? "text" : storeType.Split('(')[0];
}
