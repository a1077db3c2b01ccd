using Microsoft.AspNetCore.Connections;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using Platform.Api.Policies;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.Api.Hosting;

/// <summary>How a command ended.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>It ran, and something was refused: rows of a file, a check that failed.</summary>
    public const int Refused = 1;

    /// <summary>Wrong arguments or configuration.</summary>
    public const int Usage = 2;

    public const int AddressInUse = 3;

    public const int Database = 4;

    /// <summary>Rule packs or schema that do not fit this program.</summary>
    public const int Contract = 5;

    public const int Unexpected = 70;

    public const int Cancelled = 130;
}

/// <summary>Why the platform could not start or go on, for the person before the screen.</summary>
/// <param name="Code">The process's exit code.</param>
public sealed record Failure(int Code, string Chinese, string English);

/// <summary>Finds the words for what a person can do something about.</summary>
internal static class Failures
{
    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;
    private const int SqliteReadOnly = 8;
    private const int SqliteCannotOpen = 14;
    private const int SqliteFull = 13;

    /// <returns><see langword="null"/> for what nobody foresaw.</returns>
    public static Failure? Describe(Exception error) => error switch
    {
        SettingsException settings => new(settings.Code, settings.Chinese, settings.Message),
        IOException { InnerException: AddressInUseException } => new(
            ExitCode.AddressInUse, "端口已被占用。请结束占用者，或用--urls另选地址。", "The address is in use. End the other program, or choose another with --urls."),
        InvalidPackException packs => new(ExitCode.Contract, "规则包有误，未启动。", packs.Message),
        SchemaBindingException binding => new(ExitCode.Contract, "模式与代码不一致，未启动。", binding.Message),
        GraphQLSyntaxException syntax => new(ExitCode.Contract, "模式文件有误，未启动。", syntax.Message),
        GraphQLSchemaException schema => new(ExitCode.Contract, "模式文件有误，未启动。", schema.Message),
        SqliteException { SqliteErrorCode: SqliteCorrupt or SqliteNotADatabase } => new(
            ExitCode.Database, "数据库文件已损坏。请恢复备份，或移走该文件后重新开始。", "The database file is damaged. Put back a copy, or move it away to begin anew."),
        SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteCannotOpen or SqliteFull } file => new(
            ExitCode.Database, "无法写入数据库文件：请检查目录权限与磁盘空间。", $"The database file cannot be written: look at permissions and disk space. ({file.Message})"),
        NpgsqlException or SqlException => new(ExitCode.Database, "无法使用数据库。请检查连接字符串与服务器。", $"The database cannot be used. Look at the connection string and the server. ({error.Message})"),
        AggregateException { InnerExceptions: [var only] } => Describe(only),
        { InnerException: { } inner } => Describe(inner),
        _ => null,
    };
}
