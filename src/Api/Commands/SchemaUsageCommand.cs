using System.Text;
using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.Api.Hosting;
using Platform.Api.Registry;

namespace Platform.Api.Commands;

/// <summary><c>schema usage</c>: how often what was used, and who still uses what is deprecated.</summary>
internal static class SchemaUsageCommand
{
    public static async Task<int> RunAsync(HostArguments host, int days, bool isJson, CancellationToken cancellation)
    {
        SchemaCommand.CheckDays(days);
        await using var app = PlatformHost.Build(host);
        await app.Services.GetRequiredService<Preparation>().MigrateAsync(cancellation);
        var operations = await app.Services.GetRequiredService<SchemaRegistry>().UsageAsync(days, cancellation);
        var report = UsageReport.Of(SchemaFiles.Load(), operations);
        Console.WriteLine(isJson ? ToJson(report, operations) : ToText(report, operations, days));
        return ExitCode.Done;
    }

    private static string ToJson(UsageReport report, IReadOnlyList<OperationUsage> operations) => JsonSerializer.Serialize(
        new
        {
            Operations = operations.Select(usage => new
            {
                usage.Operation.Hash, usage.Operation.Name, usage.Count, usage.LastUsedOn, usage.Users, usage.Operation.Document, usage.Operation.Coordinates,
            }),
            Elements = report.Elements.Select(element => new { element.Coordinate, element.Count, Operations = element.Operations.Count }),
            Deprecated = report.Deprecated.Select(element => new
            {
                element.Coordinate, element.Reason, element.Count, Operations = element.Operations.Select(usage => new { usage.Operation.Hash, usage.Operation.Name, usage.Count, usage.Users }),
            }),
        },
        JsonColumn.Options);

    private static string ToText(UsageReport report, IReadOnlyList<OperationUsage> operations, int days)
    {
        var text = new StringBuilder($"操作 Operations ({days} d)").AppendLine();
        foreach (var usage in operations)
        {
            text.AppendLine($"{usage.Count,10}  {usage.Title}  {usage.LastUsedOn:yyyy-MM-dd}  {string.Join("; ", usage.Users)}");
        }

        text.AppendLine().AppendLine("字段 Fields");
        foreach (var element in report.Elements)
        {
            text.AppendLine($"{element.Count,10}  {element.Coordinate}{(element.Reason is null ? "" : "  弃用/deprecated")}");
        }

        text.AppendLine().AppendLine("弃用 Deprecated");
        foreach (var element in report.Deprecated)
        {
            text.AppendLine($"{element.Count,10}  {element.Coordinate}  {(element.Count == 0 ? "无人使用，可删除/unused, can be removed" : element.Reason)}");
            text.AppendJoin("", element.Operations.Select(usage => $"            {usage.Title}: {usage.Count} x, {string.Join("; ", usage.Users)}{Environment.NewLine}"));
        }

        return text.ToString();
    }
}
