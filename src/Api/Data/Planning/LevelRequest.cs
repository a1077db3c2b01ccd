namespace Platform.Api.Data.Planning;

/// <summary>What one request asks of one level: how many rows, from where, in which direction.</summary>
/// <param name="Limit">Rows of a page; <see langword="null"/> for all.</param>
/// <param name="IsBackward">Whether the page is counted from the end.</param>
/// <param name="Cursor">The values after (or before) which the page lies.</param>
/// <param name="Order">The order, read forward.</param>
internal sealed record LevelRequest(int? Limit, bool IsBackward, object?[]? Cursor, IReadOnlyList<OrderKey> Order);
