using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;

namespace Platform.GraphQL.Tests.Subtrees;

/// <summary>Applies the arguments that the planner consumes itself.</summary>
internal static class Pages
{
    internal static List<object> Take(SubtreeContext context, SelectedField field, IEnumerable<object> rows)
    {
        var arguments = context.ArgumentsOf(field);
        if (arguments.TryGet("year", out var year) && year is int wanted)
        {
            rows = rows.Where(row => row is not Talk talk || talk.Year == wanted);
        }

        return [.. arguments.TryGet("first", out var first) && first is int count ? rows.Take(count) : rows];
    }

    internal static IEnumerable<object> Children(object row, SelectedField field) => (row, field.Definition.Name) switch
    {
        (Firm firm, "negotiations") => firm.Talks,
        (Talk talk, "remarks") => talk.Remarks,
        _ => [],
    };

    internal static object? Value(object row, SelectedField field) => (row, field.Definition.Name) switch
    {
        (Firm firm, "id") => firm.Id,
        (Firm firm, "name") => firm.Name,
        (Talk talk, "id") => talk.Id,
        (Talk talk, "year") => talk.Year,
        (Remark remark, "text") => remark.Text,
        (_, "__typename") => field.ParentType.Name,
        _ => null,
    };
}
