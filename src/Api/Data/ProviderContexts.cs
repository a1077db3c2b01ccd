using Microsoft.EntityFrameworkCore;

namespace Platform.Api.Data;

/// <summary>The model in SQLite, the embedded default.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : PlatformContext(options);

/// <summary>The model in PostgreSQL and its family.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : PlatformContext(options);

/// <summary>The model in SQL Server.</summary>
public sealed class SqlServerContext(DbContextOptions<SqlServerContext> options) : PlatformContext(options);
