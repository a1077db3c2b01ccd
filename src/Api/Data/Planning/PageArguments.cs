using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.Api.Data.Planning;

/// <summary>Reads <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> of a connection.</summary>
internal static class PageArguments
{
    public const int Default = 20;
    public const int Most = 100;

    /// <exception cref="GraphQLRequestException">The page cannot be delivered; the error says why.</exception>
    public static LevelRequest Read(ArgumentValues arguments, IReadOnlyList<OrderKey> order)
    {
        var first = Count(arguments, "first");
        var last = Count(arguments, "last");
        var after = Text(arguments, "after");
        var before = Text(arguments, "before");
        if ((first is not null && last is not null) || (after is not null && before is not null))
        {
            throw new GraphQLRequestException(PlanningErrors.BothDirections);
        }

        var isBackward = last is not null || before is not null;
        var cursor = (isBackward ? before : after) is { } text
            ? Cursor.Read(text, order) ?? throw new GraphQLRequestException(PlanningErrors.InvalidCursor(isBackward ? "before" : "after"))
            : null;
        return new LevelRequest(first ?? last ?? Default, isBackward, cursor, order);
    }

    private static int? Count(ArgumentValues arguments, string name)
    {
        if (!arguments.TryGet(name, out var value) || value is not int count)
        {
            return null;
        }

        return count is >= 0 and <= Most ? count : throw new GraphQLRequestException(PlanningErrors.PageSize(name, count, Most));
    }

    private static string? Text(ArgumentValues arguments, string name) =>
        arguments.TryGet(name, out var value) ? value as string : null;
}
