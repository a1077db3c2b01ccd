namespace Platform.Api.Data.Planning;

/// <summary>The rows of a page among those that were read: without the one too many, in the caller's order.</summary>
internal readonly record struct Page(int First, int Count, bool IsReversed, bool HasNext, bool HasPrevious)
{
    public static Page Of(LevelRows rows, LevelRequest request, RowKey key)
    {
        var (first, read) = rows.Groups.GetValueOrDefault(key, (0, 0));
        var count = Math.Min(read, request.Limit ?? read);
        var hasMore = read > count;
        var hasBefore = request.Cursor is not null;

        // Read backward, the row too many and the order itself are those of the way back.
        return request.IsBackward
            ? new Page(first, count, true, hasBefore, hasMore)
            : new Page(first, count, false, hasMore, hasBefore);
    }

    public int RowAt(int index) => IsReversed ? First + Count - 1 - index : First + index;
}
