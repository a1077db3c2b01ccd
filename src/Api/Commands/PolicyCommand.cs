using System.CommandLine;
using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Policies.Checking;
using Platform.Rules.Dmn;

namespace Platform.Api.Commands;

/// <summary><c>policy check FILE.dmn|PACK-DIR</c>: reads, lints, analyses and tests rules, without a database.</summary>
internal static class PolicyCommand
{
    public static Command Create() => new("policy", "规则文件 / Rules as files") { CreateCheck() };

    private static Command CreateCheck()
    {
        var target = new Argument<FileSystemInfo>("PATH") { Description = "决策表文件或规则包目录 / a DMN file or the folder of a pack" };
        var json = new Option<bool>("--json") { Description = "输出JSON / print JSON" };
        var command = new Command("check", "检查规则：读取、校验、分析、运行测试用例 / Read, lint, analyse and test rules") { target, json };
        command.SetAction(parsed => Check(parsed.GetValue(target), parsed.GetValue(json)));
        return command;
    }

    private static int Check(FileSystemInfo? target, bool isJson)
    {
        if (target is not { Exists: true })
        {
            throw new SettingsException($"There is no {target}.", $"{target}不存在。");
        }

        var reports = target is DirectoryInfo folder ? PolicyFiles.CheckPack(folder.FullName) : [PolicyFiles.CheckFile(target.FullName)];
        if (isJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(reports.Select(report => new { report.File, report.Report.Cases, report.Report.HasErrors, report.Report.Findings }), JsonColumn.Options));
        }
        else
        {
            Print(reports);
        }

        return reports.Any(report => report.Report.HasErrors) ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Print(IReadOnlyList<FileReport> reports)
    {
        foreach (var (file, report) in reports)
        {
            foreach (var finding in report.Findings)
            {
                Console.WriteLine($"{file}:{finding.Line}:{finding.Column} {Word(finding.Severity)} {finding.Code} {finding.Element} {finding.Part} {finding.Zh}");
                Console.WriteLine($"    {finding.En}");
            }
        }

        var findings = reports.SelectMany(report => report.Report.Findings).ToList();
        Console.WriteLine($"""
            文件 Files        {reports.Count}
            测试用例 Cases     {reports.Sum(report => report.Report.Cases)}
            错误 Errors       {findings.Count(finding => finding.IsError)}
            提示 Notes        {findings.Count(finding => !finding.IsError)}
            """);
    }

    private static string Word(ProblemSeverity severity) => severity == ProblemSeverity.Note ? "提示/note" : "错误/error";
}
