using System.CommandLine;
using Platform.Api.Hosting;

namespace Platform.Api.Commands;

/// <summary><c>schema check</c> and <c>schema usage</c>: may the contract be changed so, and who would notice?</summary>
internal static class SchemaCommand
{
    public const int DefaultDays = 30;

    public static Command Create(DataOptions host) => new("schema", "模式登记 / The registry of schemas")
    {
        CreateCheck(host), CreateUsage(host),
    };

    private static Command CreateCheck(DataOptions host)
    {
        var target = new Argument<FileSystemInfo>("PATH") { Description = "新模式：文件或目录 / the new schema: a file, or a folder of .graphql files" };
        var against = new Option<FileInfo?>("--against") { Description = "与此文件比较，不用数据库 / compare with this file, without a database (default: the schema of the latest start)" };
        var usedOnly = new Option<bool>("--used-only") { Description = "只有影响在用操作的破坏才算失败 / only what breaks a used operation is a failure" };
        var (days, json) = (DaysOption(), JsonOption());
        var command = new Command("check", "判断模式变更 / Judge a change of the schema by what is really used") { target, against, usedOnly, days, json };
        command.SetAction((parsed, cancellation) => SchemaCheckCommand.RunAsync(
            host.Read(parsed),
            new SchemaCheckArguments(parsed.GetValue(target), parsed.GetValue(against), parsed.GetValue(usedOnly), parsed.GetValue(days), parsed.GetValue(json)),
            cancellation));
        return command;
    }

    private static Command CreateUsage(DataOptions host)
    {
        var (days, json) = (DaysOption(), JsonOption());
        var command = new Command("usage", "字段与操作的使用次数，弃用报告 / Counts by field and operation; what is deprecated and still used") { days, json };
        command.SetAction((parsed, cancellation) => SchemaUsageCommand.RunAsync(host.Read(parsed), parsed.GetValue(days), parsed.GetValue(json), cancellation));
        return command;
    }

    /// <exception cref="SettingsException">There is not at least one day.</exception>
    public static int CheckDays(int days) => days >= 1
        ? days
        : throw new SettingsException("--days must be at least 1.", "--days至少为1。");

    private static Option<int> DaysOption() => new("--days")
    {
        Description = $"最近几天的使用 / usage of so many last days (default: {DefaultDays})", DefaultValueFactory = _ => DefaultDays,
    };

    private static Option<bool> JsonOption() => new("--json") { Description = "输出JSON / print JSON" };
}
