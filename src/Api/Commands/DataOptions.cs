using System.CommandLine;
using Platform.Api.Hosting;

namespace Platform.Api.Commands;

/// <summary>The options that every command takes: where the data lies.</summary>
internal sealed class DataOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "数据目录 / data directory (default: data)",
        Recursive = true,
    };

    private readonly Option<DatabaseProvider?> _provider = new("--provider")
    {
        Description = "数据库 / database: Sqlite, PostgreSql, SqlServer",
        Recursive = true,
    };

    private readonly Option<string?> _connection = new("--connection")
    {
        Description = "连接字符串，含密码时请改用环境变量Platform__ConnectionString / connection string; with a password rather Platform__ConnectionString",
        Recursive = true,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_provider);
        command.Options.Add(_connection);
    }

    public HostArguments Read(ParseResult parsed) => new(
        null, parsed.GetValue(_data), parsed.GetValue(_provider), parsed.GetValue(_connection));
}
