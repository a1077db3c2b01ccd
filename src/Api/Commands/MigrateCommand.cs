using System.CommandLine;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Api.Data;
using Platform.Api.Hosting;

namespace Platform.Api.Commands;

/// <summary><c>migrate</c>: brings the database to this program's model, or prints how.</summary>
internal static class MigrateCommand
{
    public static Command Create(DataOptions host)
    {
        var script = new Option<bool>("--script") { Description = "只打印SQL脚本，不执行 / print the SQL, change nothing" };
        var command = new Command("migrate", "升级数据库结构 / Bring the database up to date") { script };
        command.SetAction((parsed, cancellation) => RunAsync(host.Read(parsed), parsed.GetValue(script), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(HostArguments arguments, bool isScript, CancellationToken cancellation)
    {
        await using var app = PlatformHost.Build(arguments);
        if (isScript)
        {
            await using var context = app.Services.GetRequiredService<Func<PlatformContext>>()();
            Console.WriteLine(context.GetService<IMigrator>().GenerateScript(options: IdempotentWherePossible(context)));
            return ExitCode.Done;
        }

        var applied = await app.Services.GetRequiredService<Preparation>().MigrateAsync(cancellation);
        Console.WriteLine(applied.Count == 0 ? "已是最新 Up to date" : string.Join(Environment.NewLine, applied.Select(name => $"已应用 Applied {name}")));
        return ExitCode.Done;
    }

    // SQLite has no conditions in its scripts.
    private static MigrationsSqlGenerationOptions IdempotentWherePossible(PlatformContext context) =>
        context is SqliteContext ? MigrationsSqlGenerationOptions.Default : MigrationsSqlGenerationOptions.Idempotent;
}
