using System.CommandLine;
using Platform.Api.Hosting;
using Platform.Api.Ide;
using Platform.Api.Identity;
using Platform.Api.Transport;

namespace Platform.Api.Commands;

/// <summary>Serves the platform: what the program does when no command is named.</summary>
internal static class ServeCommand
{
    public static RootCommand Create(DataOptions host)
    {
        var urls = new Option<string?>("--urls") { Description = "监听地址 / addresses to listen on (default: http://127.0.0.1:5080)" };
        var root = new RootCommand("工资集体协商平台：启动GraphQL服务 / Collective wage negotiation: serves GraphQL");
        root.Options.Add(urls);
        root.SetAction((parsed, cancellation) => RunAsync(host.Read(parsed) with { Urls = parsed.GetValue(urls) }, cancellation));
        return root;
    }

    private static async Task<int> RunAsync(HostArguments arguments, CancellationToken cancellation)
    {
        await using var app = PlatformHost.Build(arguments);
        ListenAddresses.Try(app.Configuration[WebHostDefaults.ServerUrlsKey]);
        var preparation = app.Services.GetRequiredService<Preparation>();
        var report = await ProgressDisplay.RunAsync(progress => preparation.RunAsync(progress, cancellation));
        await app.StartAsync(cancellation);
        Tell(app, report);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    private static void Tell(WebApplication app, PreparationReport report)
    {
        var settings = app.Services.GetRequiredService<PlatformSettings>();
        var url = app.Urls.First();
        foreach (var pack in report.Packs)
        {
            Console.WriteLine($"规则包 Rules      {pack.Division} {pack.Zh} {pack.Version}");
        }

        Console.WriteLine($"数据库 Database   {settings.Provider}{(settings.ConnectionString is null ? $", {settings.DataDirectory}" : "")}{Changes(report)}");
        Console.WriteLine($"GraphQL           {url}{TransportServices.Path}");
        if (app.Services.GetService<Personas>() is not null)
        {
            Console.WriteLine($"身份 Personas     {url}{Personas.Path}");
            Console.WriteLine($"试用 GraphiQL     {url}{IdePage.Path}");
        }

        Console.WriteLine("""

            试一试 Try:
            """);
        Console.WriteLine($$$"""
              curl -s {{{url}}}{{{TransportServices.Path}}} -H 'Content-Type: application/json' \
                -d '{"query":"{ enterprises(first: 3) { totalCount nodes { name region { name } } } }"}'

            按Ctrl+C结束 Ctrl+C ends it
            """);
    }

    private static string Changes(PreparationReport report)
    {
        var parts = new List<string>();
        if (report.Migrations.Count > 0)
        {
            parts.Add($"迁移 {report.Migrations.Count} migrations");
        }

        if (report.Enterprises > 0)
        {
            parts.Add($"示例企业 {report.Enterprises} sample enterprises");
        }

        if (report.Deliveries > 0)
        {
            parts.Add($"示例报送 {report.Deliveries} sample deliveries");
        }

        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }
}
