using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Platform.Api.Data.Migrations;

/// <summary>How dotnet-ef makes a context of each provider to compare models with; no database is opened.</summary>
internal sealed class DesignTimeContexts :
    IDesignTimeDbContextFactory<SqliteContext>, IDesignTimeDbContextFactory<PostgresContext>, IDesignTimeDbContextFactory<SqlServerContext>
{
    SqliteContext IDesignTimeDbContextFactory<SqliteContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=:memory:").Options);

    PostgresContext IDesignTimeDbContextFactory<PostgresContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=design-time").Options);

    SqlServerContext IDesignTimeDbContextFactory<SqlServerContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerContext>().UseSqlServer("Server=design-time").Options);
}
