using System.Net;
using System.Net.Sockets;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Processes;

/// <summary>What keeps the program from starting is told in both languages, with an exit code, and nothing is changed.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("platform-data-").FullName;

    private string Database => Path.Combine(_data, "platform.db");

    [Fact]
    public async Task Start_OnAFileThatIsNoDatabase_LeavesItAlone()
    {
        await File.WriteAllTextAsync(Database, new string('垃', 4000));
        var before = await File.ReadAllBytesAsync(Database);

        var (code, _, errors) = await StartedProgram.RunAsync(["--data", _data, "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(ExitCode.Database, code);
        Assert.Contains("不是SQLite数据库", errors, StringComparison.Ordinal);
        Assert.Contains("is not a SQLite database", errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
    }

    [Fact]
    public async Task Start_OnATruncatedDatabase_LeavesItAlone()
    {
        Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(["migrate", "--data", _data])).Code);
        var whole = await File.ReadAllBytesAsync(Database);
        await File.WriteAllBytesAsync(Database, whole[..(whole.Length / 2)]);

        var (code, _, errors) = await StartedProgram.RunAsync(["--data", _data, "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(ExitCode.Database, code);
        Assert.Contains("被截断", errors, StringComparison.Ordinal);
        Assert.Contains("is cut off", errors, StringComparison.Ordinal);
        Assert.Equal(whole[..(whole.Length / 2)], await File.ReadAllBytesAsync(Database));
    }

    [Fact]
    public async Task Start_OnAPortInUse_SaysSoAndMakesNoDatabase()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (code, _, errors) = await StartedProgram.RunAsync(["--data", _data, "--urls", $"http://127.0.0.1:{port}"]);

        Assert.Equal(ExitCode.AddressInUse, code);
        Assert.Contains("端口已被占用", errors, StringComparison.Ordinal);
        Assert.Contains("The address is in use", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Start_OutsideDevelopmentWithoutAnAuthority_IsRefusedAndWritesNothing()
    {
        var data = Path.Combine(_data, "new");

        var (code, _, errors) = await StartedProgram.RunAsync(["--data", data], "Production");

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("令牌颁发机构", errors, StringComparison.Ordinal);
        Assert.Contains("needs an authority", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Theory]
    [InlineData("policies/330784/supervision/policy.dmn", "</definitions>", "", "规则包有误")]
    [InlineData("policies/330784/pack.json", "{", "[", "规则包有误")]
    [InlineData("schema/regions.graphql", "type Region implements Node {", "type Region implements Node { \"New.\" more: Int", "模式与代码不一致")]
    [InlineData("schema/regions.graphql", "type Region implements Node {", "type Region implements Node { {", "模式文件有误")]
    public async Task Start_WithABrokenPackOrContract_IsRefusedBeforeAnythingIsWritten(string file, string text, string changed, string chinese)
    {
        using var copy = new ProgramCopy();
        copy.Change(file, text, changed);

        var (code, _, errors) = await StartedProgram.RunAsync(["--data", _data, "--urls", "http://127.0.0.1:0"], folder: copy.Folder);

        Assert.Equal(ExitCode.Contract, code);
        Assert.Contains(chinese, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "启动GraphQL服务", "serves GraphQL")]
    [InlineData("import --help", "导入数据", "Import data")]
    [InlineData("import enterprises --help", "导入企业名册", "Import enterprises by credit code")]
    [InlineData("evaluate --help", "立即评估到期企业", "Judge every enterprise")]
    [InlineData("migrate --help", "升级数据库结构", "Bring the database up to date")]
    [InlineData("export-schema --help", "导出GraphQL模式", "Print the GraphQL schema")]
    [InlineData("story --help", "演示全程", "Play the whole course")]
    public async Task Help_OfEachCommand_IsInBothLanguages(string line, string chinese, string english)
    {
        var (code, output, _) = await StartedProgram.RunAsync(line.Split(' '));

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(chinese, output, StringComparison.Ordinal);
        Assert.Contains(english, output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("import enterprises no-such-file.csv")]
    [InlineData("--provider Oracle")]
    [InlineData("nonsense")]
    public async Task Arguments_ThatAreWrong_AreRefusedWithoutAStackTrace(string line)
    {
        var (code, output, errors) = await StartedProgram.RunAsync([.. line.Split(' '), "--data", _data]);

        Assert.NotEqual(ExitCode.Done, code);
        Assert.NotEqual(ExitCode.Unexpected, code);
        Assert.DoesNotContain("   at ", output + errors, StringComparison.Ordinal);
        Assert.NotEqual("", errors.Trim());
    }

    [Fact]
    public async Task Migrate_Again_ChangesNothing()
    {
        await StartedProgram.RunAsync(["migrate", "--data", _data]);
        var before = await File.ReadAllBytesAsync(Database);

        var (code, output, _) = await StartedProgram.RunAsync(["migrate", "--data", _data]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("已是最新 Up to date", output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}
