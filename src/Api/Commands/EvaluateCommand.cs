using System.CommandLine;
using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Index.Boards;

namespace Platform.Api.Commands;

/// <summary><c>evaluate</c>: judges every enterprise whose time has come, once, and brings the index up to date.</summary>
internal static class EvaluateCommand
{
    public static Command Create(DataOptions host)
    {
        var json = new Option<bool>("--json") { Description = "输出JSON / print JSON" };
        var command = new Command("evaluate", "立即评估到期企业 / Judge every enterprise whose time has come") { json };
        command.SetAction((parsed, cancellation) => RunAsync(host.Read(parsed), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(HostArguments arguments, bool isJson, CancellationToken cancellation)
    {
        await using var app = PlatformHost.Build(arguments);
        await app.Services.GetRequiredService<Preparation>().MigrateAsync(cancellation);
        var evaluations = app.Services.GetRequiredService<Evaluations>();
        var run = await ProgressDisplay.RunAsync(async progress =>
        {
            var done = await evaluations.RunAsync(new Relay(progress), cancellation);
            await app.Services.GetRequiredService<IndexAhead>().ComputeAsync(progress, cancellation);
            return done;
        });
        Console.WriteLine(isJson
            ? JsonSerializer.Serialize(new { run.StartedAt, run.Milliseconds, run.Counts }, JsonColumn.Options)
            : $"""
               评估企业 Enterprises judged      {run.Enterprises}
               应启动 Rounds fallen due         {run.RoundsDue}
               新立案 Supervision cases opened  {run.CasesOpened}
               升级 Cases escalated             {run.CasesEscalated}
               结案 Cases cleared               {run.CasesCleared}
               推荐服务 Services offered        {run.ServicesOffered}
               用时 Time                        {run.Milliseconds} ms
               """);
        return ExitCode.Done;
    }

    private sealed class Relay(IProgress<WorkDone> progress) : IProgress<EvaluationProgress>
    {
        public void Report(EvaluationProgress value) => progress.Report(new WorkDone("评估 / Judging", value.Done, value.Total));
    }
}
