using System.CommandLine;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Index.Deliveries;

namespace Platform.Api.Commands;

/// <summary><c>deliver FILE</c>: takes a department's figures. <c>deliver --bulk DIR</c>: takes many files and can go on after a break.</summary>
internal static class DeliverCommand
{
    public static Command Create(DataOptions host)
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "CSV文件：UTF-8或GB18030，按模板表头 / CSV file: UTF-8 or GB18030, header as the template has it",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var department = new Option<string?>("--department") { Description = "报送部门 / department" };
        var period = new Option<string?>("--period") { Description = "数据期，如2026、2026H1、2026Q2、2026-05 / period" };
        var catalogue = new Option<string>("--catalogue") { Description = "指标体系 / catalogue", DefaultValueFactory = _ => DeliveryOrder.DefaultCatalogue };
        var correction = new Option<bool>("--correction") { Description = "更正先前报送 / corrects rows delivered before" };
        var source = new Option<string>("--source") { Description = "数据来源 / where the figures are from", DefaultValueFactory = _ => "命令行报送" };
        var report = new Option<FileInfo?>("--report") { Description = "错误报告，缺省为FILE.report.csv / where mistakes are listed (default: FILE.report.csv)" };
        var bulk = new Option<DirectoryInfo?>("--bulk") { Description = "目录：接收其中全部“部门_数据期.csv”，已接收的跳过 / directory: takes every DEPARTMENT_PERIOD.csv not taken yet" };
        var command = new Command("deliver", "报送部门数据 / Deliver a department's figures") { file, department, period, catalogue, correction, source, report, bulk };
        command.SetAction((parsed, cancellation) => RunAsync(
            host.Read(parsed),
            new Wanted(
                parsed.GetValue(file),
                new DeliveryOrder(
                    parsed.GetValue(catalogue) ?? "", parsed.GetValue(department) ?? "", parsed.GetValue(period) ?? "", parsed.GetValue(source) ?? "",
                    parsed.GetValue(correction), Caller.System),
                parsed.GetValue(report),
                parsed.GetValue(bulk)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(HostArguments arguments, Wanted wanted, CancellationToken cancellation)
    {
        wanted.Check();
        await using var app = PlatformHost.Build(arguments);
        await app.Services.GetRequiredService<Preparation>().MigrateAsync(cancellation);
        return wanted.File is { } file
            ? await TakeAsync(app.Services.GetRequiredService<DeliveryFiles>(), file, wanted, cancellation)
            : await TakeAllAsync(app.Services.GetRequiredService<BulkDelivery>(), wanted, cancellation);
    }

    private static async Task<int> TakeAsync(DeliveryFiles files, FileInfo file, Wanted wanted, CancellationToken cancellation)
    {
        var result = await ProgressDisplay.RunAsync(progress => files.TakeAsync(file.FullName, wanted.Order, progress, cancellation));
        if (result.Delivery is { } taken)
        {
            Console.WriteLine($"已接收第{taken.Id}号报送，{taken.Rows}行 Taken as delivery {taken.Id}, {taken.Rows} rows");
            return ExitCode.Done;
        }

        var path = wanted.Report?.FullName ?? file.FullName + DeliveryFiles.ReportSuffix;
        await DeliveryFiles.WriteReportAsync(path, result, cancellation);
        Console.Error.WriteLine($"{result.Refusal?.Code}: {result.Refusal?.Chinese} {result.Refusal?.English}");
        Console.Error.WriteLine($"错误清单 Mistakes: {path}");
        return ExitCode.Refused;
    }

    private static async Task<int> TakeAllAsync(BulkDelivery bulk, Wanted wanted, CancellationToken cancellation)
    {
        var result = await ProgressDisplay.RunAsync(progress => bulk.RunAsync(wanted.Bulk?.FullName ?? "", wanted.Order.Source, progress, cancellation));
        Console.WriteLine($"""
            文件 Files            {result.Files}
            已收 Taken            {result.Taken} ({result.Rows} rows)
            先前已收 Passed over   {result.PassedOver}
            拒收 Refused          {result.Refused.Count}
            用时 Time             {result.Time.TotalSeconds:0.0} s
            """);
        foreach (var (path, report) in result.Refused)
        {
            Console.Error.WriteLine($"{Path.GetFileName(path)}: {report.Refusal?.Chinese} {report.Refusal?.English}");
        }

        return result.Refused.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private sealed record Wanted(FileInfo? File, DeliveryOrder Order, FileInfo? Report, DirectoryInfo? Bulk)
    {
        /// <exception cref="SettingsException">The arguments do not say what to do.</exception>
        public void Check()
        {
            if (File is null == Bulk is null)
            {
                throw new SettingsException("Name either a FILE or --bulk DIR.", "请给出FILE或--bulk DIR二者之一。");
            }

            if (File is { Exists: false })
            {
                throw new SettingsException($"There is no file {File}.", $"文件{File}不存在。");
            }

            if (Bulk is { Exists: false })
            {
                throw new SettingsException($"There is no directory {Bulk}.", $"目录{Bulk}不存在。");
            }

            if (File is not null && (Order.Department.Length == 0 || Order.Period.Length == 0))
            {
                throw new SettingsException("A FILE needs --department and --period.", "FILE需要同时给出--department与--period。");
            }
        }
    }
}
