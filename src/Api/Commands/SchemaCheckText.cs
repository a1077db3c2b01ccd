using System.Text;
using Platform.Api.Registry;
using Platform.GraphQL.Usage;

namespace Platform.Api.Commands;

/// <summary>The report of <c>schema check</c> for people.</summary>
internal static class SchemaCheckText
{
    public static string Of(SchemaCheckReport report, IReadOnlyList<OperationUsage> operations, int days, bool isRefused)
    {
        var counts = operations.ToDictionary(usage => usage.Title);
        var text = new StringBuilder();
        foreach (var change in report.Changes.OrderByDescending(change => Weight(change)).ThenBy(change => change.Change.Coordinate, StringComparer.Ordinal))
        {
            text.AppendLine($"{Word(change)} {change.Change.Code} {change.Change.Coordinate}  {change.Change.Render("zh-CN")}");
            text.AppendLine($"    {change.Change.Description}");
            AppendUsers(text, change.Operations, counts);
        }

        foreach (var operation in report.Broken)
        {
            text.AppendLine($"不再有效/not valid any more: {operation.Id}");
            text.AppendLine($"    {string.Join($"{Environment.NewLine}    ", operation.Errors.Select(error => error.Message))}");
        }

        return text.Append($"""
            在用操作 Operations used    {operations.Count} ({days} d)
            破坏 Breaking              {report.Changes.Count(change => change.Change.IsBreaking)}
            其中有人用 of these used     {report.Changes.Count(change => change.Change.IsBreaking && !change.Operations.IsEmpty)}
            结论 Verdict               {(isRefused ? "不可发布 refused" : "可以发布 accepted")}
            """).ToString();
    }

    private static void AppendUsers(StringBuilder text, IEnumerable<string> operations, Dictionary<string, OperationUsage> counts)
    {
        foreach (var id in operations)
        {
            text.AppendLine(counts.TryGetValue(id, out var usage)
                ? $"    {id}: {usage.Count} x, {string.Join("; ", usage.Users)}"
                : $"    {id}");
        }
    }

    private static int Weight(CheckedChange change) => (change.Change.IsBreaking ? 2 : 0) + (change.Operations.IsEmpty ? 0 : 1);

    private static string Word(CheckedChange change) => Weight(change) switch
    {
        3 => "破坏/breaks",
        2 => "破坏但无人用/breaks nobody",
        _ => "注意/careful",
    };
}
