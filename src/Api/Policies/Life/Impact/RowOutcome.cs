namespace Platform.Api.Policies.Life.Impact;

/// <summary>How a draft changes what the rules say of one kind of enterprise.</summary>
/// <param name="Entered">Rules that begin to apply.</param>
/// <param name="Left">Rules that cease to apply.</param>
/// <param name="Changed">Rules that apply with other outputs.</param>
internal sealed record RowOutcome(IReadOnlyList<string> Entered, IReadOnlyList<string> Left, IReadOnlyList<string> Changed)
{
    public static readonly RowOutcome None = new([], [], []);

    public bool IsNone => Entered.Count + Left.Count + Changed.Count == 0;

    /// <summary>Compares what is said under each name.</summary>
    public static RowOutcome Between<T>(IReadOnlyDictionary<string, T> old, IReadOnlyDictionary<string, T> next)
        where T : notnull => new(
        [.. next.Keys.Except(old.Keys).Order(StringComparer.Ordinal)],
        [.. old.Keys.Except(next.Keys).Order(StringComparer.Ordinal)],
        [.. next.Where(rule => old.TryGetValue(rule.Key, out var earlier) && !earlier.Equals(rule.Value)).Select(rule => rule.Key).Order(StringComparer.Ordinal)]);

    /// <summary>This and what another document changes besides.</summary>
    public RowOutcome And(RowOutcome other) =>
        other.IsNone ? this : IsNone ? other : new([.. Entered, .. other.Entered], [.. Left, .. other.Left], [.. Changed, .. other.Changed]);
}
