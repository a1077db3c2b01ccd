using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Registry;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Usage;

namespace Platform.Api.Commands;

/// <summary>What <c>schema check</c> was asked.</summary>
internal sealed record SchemaCheckArguments(FileSystemInfo? Target, FileInfo? Against, bool UsedOnly, int Days, bool IsJson);

/// <summary><c>schema check PATH</c>: exit code 1 if the new schema breaks something.</summary>
internal static class SchemaCheckCommand
{
    // Operations may use @defer and @stream. Scalars take any value, because remembered operations have lost theirs.
    private static readonly SchemaOptions Options = new() { DefinesIncrementalDelivery = true };

    /// <exception cref="SettingsException">There is nothing to compare.</exception>
    /// <exception cref="GraphQLSchemaException">One of the schemas is not valid.</exception>
    public static async Task<int> RunAsync(HostArguments host, SchemaCheckArguments arguments, CancellationToken cancellation)
    {
        var days = SchemaCommand.CheckDays(arguments.Days);
        var (old, operations) = arguments.Against is { } file
            ? (Read(file), (IReadOnlyList<OperationUsage>)[])
            : await FindAsync(host, days, cancellation);
        var used = operations.Select(usage => new UsedOperation(usage.Title, usage.Operation.Document)).Concat(OwnOperations());
        var report = SchemaCheck.Compare(old, Read(arguments.Target), used);
        var isRefused = arguments.UsedOnly ? report.BreaksOperations : report.HasBreakingChanges || report.BreaksOperations;
        Console.WriteLine(arguments.IsJson ? ToJson(report, operations.Count, isRefused) : SchemaCheckText.Of(report, operations, days, isRefused));
        return isRefused ? ExitCode.Refused : ExitCode.Done;
    }

    private static async Task<(Schema Schema, IReadOnlyList<OperationUsage> Operations)> FindAsync(HostArguments host, int days, CancellationToken cancellation)
    {
        await using var app = PlatformHost.Build(host);
        await app.Services.GetRequiredService<Preparation>().MigrateAsync(cancellation);
        var registry = app.Services.GetRequiredService<SchemaRegistry>();
        return await registry.LatestAsync(cancellation) is { } latest
            ? (Schema.Build(latest.Sdl, Options), await registry.UsageAsync(days, cancellation))
            : throw new SettingsException(
                "This database knows no schema yet: start the platform once, or name a file with --against.",
                "该数据库尚未登记任何模式：请先启动一次平台，或用--against指定文件。");
    }

    // What our own pages send is used, whether or not somebody opened a page in these days.
    private static IEnumerable<UsedOperation> OwnOperations() => Directory.Exists(PackageFiles.Operations)
        ? Directory.EnumerateFiles(PackageFiles.Operations, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new UsedOperation(Path.GetRelativePath(PackageFiles.Operations, path).Replace('\\', '/'), File.ReadAllText(path)))
        : [];

    private static Schema Read(FileSystemInfo? target)
    {
        var files = target switch
        {
            DirectoryInfo { Exists: true } folder => folder.GetFiles("*.graphql").OrderBy(file => file.Name, StringComparer.Ordinal).ToArray(),
            FileInfo { Exists: true } file => [file],
            _ => [],
        };
        return files.Length > 0
            ? Schema.Build(files.Select(file => new SourceText(File.ReadAllBytes(file.FullName), file.Name)), Options)
            : throw new SettingsException($"There is no schema at {target}.", $"{target}处没有模式文件。");
    }

    private static string ToJson(SchemaCheckReport report, int operations, bool isRefused) => JsonSerializer.Serialize(
        new
        {
            operations,
            report.HasBreakingChanges,
            report.BreaksOperations,
            IsRefused = isRefused,
            Changes = report.Changes.Select(change => new
            {
                change.Change.Code, change.Change.Coordinate, change.Change.Description, change.Change.IsBreaking, change.Operations,
            }),
            Broken = report.Broken.Select(operation => new { operation.Id, Errors = operation.Errors.Select(error => error.Message) }),
        },
        JsonColumn.Options);
}
