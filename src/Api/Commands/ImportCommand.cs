using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Import;

namespace Platform.Api.Commands;

/// <summary><c>import enterprises FILE</c>: takes over a file of enterprises.</summary>
internal static class ImportCommand
{
    public static Command Create(DataOptions host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV文件：UTF-8或GB18030，中文或英文表头 / CSV file: UTF-8 or GB18030, Chinese or English header" };
        var skip = new Option<bool>("--skip-bad") { Description = "跳过有误的行，缺省为有误即全部不导入 / leave out rows with mistakes (default: all or nothing)" };
        var source = new Option<string>("--source") { Description = "数据来源 / who delivers the data", DefaultValueFactory = _ => "命令行导入" };
        var report = new Option<FileInfo?>("--report") { Description = "错误报告，缺省为FILE.report.csv / where mistakes are listed (default: FILE.report.csv)" };
        var enterprises = new Command("enterprises", "导入企业名册 / Import enterprises by credit code") { file, skip, source, report };
        enterprises.SetAction((parsed, cancellation) => RunAsync(
            host.Read(parsed),
            new Order(
                parsed.GetRequiredValue(file),
                parsed.GetValue(skip) ? ImportMode.SkipBadRows : ImportMode.AllOrNothing,
                parsed.GetValue(source) ?? "",
                parsed.GetValue(report)),
            cancellation));
        return new Command("import", "导入数据 / Import data") { enterprises };
    }

    private static async Task<int> RunAsync(HostArguments arguments, Order order, CancellationToken cancellation)
    {
        if (!order.File.Exists)
        {
            throw new SettingsException($"There is no file {order.File}.", $"文件{order.File}不存在。");
        }

        await using var app = PlatformHost.Build(arguments);
        await app.Services.GetRequiredService<Preparation>().MigrateAsync(cancellation);
        var import = app.Services.GetRequiredService<EnterpriseImport>();
        await using var stream = order.File.OpenRead();
        var result = await ProgressDisplay.RunAsync(progress => import.RunAsync(
            stream, new ImportOptions(order.Source, order.Mode, Caller.System), new Relay(progress), cancellation));
        Console.WriteLine($"共{result.Rows}行 rows, 新增 {result.Registered} registered, 更新 {result.Updated} updated, 未变 {result.Unchanged} unchanged, 未导入 {result.Rejected} rejected");
        return await ReportAsync(result, order, cancellation);
    }

    private static async Task<int> ReportAsync(ImportReport result, Order order, CancellationToken cancellation)
    {
        if (result.Refusal is { } refusal)
        {
            Console.Error.WriteLine($"{refusal.Code}: {refusal.Chinese} {refusal.English}");
        }

        if (result.Errors.Count == 0)
        {
            return result.Refusal is null ? ExitCode.Done : ExitCode.Refused;
        }

        var path = order.Report?.FullName ?? order.File.FullName + ".report.csv";
        await using var writer = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        await writer.WriteRecordsAsync(
            result.Errors.Select(row => new { line = row.Line, column = row.Column, code = row.Error.Code, zh = row.Error.Chinese, en = row.Error.English }), cancellation);
        Console.Error.WriteLine($"错误清单 Mistakes: {path}");
        return ExitCode.Refused;
    }

    private sealed record Order(FileInfo File, ImportMode Mode, string Source, FileInfo? Report);

    private sealed class Relay(IProgress<WorkDone> progress) : IProgress<ImportProgress>
    {
        private const int Kibi = 1024;

        public void Report(ImportProgress value) =>
            progress.Report(new WorkDone("导入 / Importing (KiB)", (int)(value.BytesRead / Kibi), (int)(value.BytesTotal / Kibi)));
    }
}
