using System.Data;
using System.Data.Common;
using System.Diagnostics;

namespace Platform.Api.Tests.Running;

/// <summary>SQL Server's own parser and reference resolver, without a server.</summary>
internal static class SqlServerParser
{
    private const string Separator = "\nGO\n";

    /// <summary>The folder of the program that wraps the parser.</summary>
    public static string Folder { get; } = Repository.PathOf("tests", "SqlServer.Check");

    /// <returns>What the parser says, the last line counting schema batches, queries and problems.</returns>
    public static async Task<string> JudgeAsync(IEnumerable<string> schema, IEnumerable<string> queries)
    {
        var directory = Directory.CreateTempSubdirectory("platform-tsql-");
        try
        {
            var (ddl, sql) = (Path.Combine(directory.FullName, "ddl.sql"), Path.Combine(directory.FullName, "queries.sql"));
            await File.WriteAllTextAsync(ddl, string.Join(Separator, schema));
            await File.WriteAllTextAsync(sql, string.Join(Separator, queries));
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(Folder, "run.sh"), [ddl, sql]) { RedirectStandardOutput = true })
                ?? throw new InvalidOperationException("The check did not start.");
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return said.TrimEnd();
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>The statement with each variable declared, as <c>sp_executesql</c> declares it: the parser wants that.</summary>
    public static string Declared(DbCommand command) => string.Concat(command.Parameters.Cast<DbParameter>().Select(parameter =>
        $"DECLARE @{parameter.ParameterName.TrimStart('@')} {TypeOf(parameter.DbType)};\n")) + command.CommandText;

    private static string TypeOf(DbType type) => type switch
    {
        DbType.Int64 => "bigint",
        DbType.Int32 => "int",
        DbType.Boolean => "bit",
        DbType.Date => "date",
        DbType.DateTime or DbType.DateTime2 => "datetime2",
        DbType.Decimal => "decimal(18, 4)",
        _ => "nvarchar(max)",
    };
}
