namespace Platform.GraphQL.Execution.Incremental;

/// <summary>A use of <c>@defer</c> as one selection set meets it. Each is an object of its own: two are never equal.</summary>
/// <param name="label">Its label; null if it has none.</param>
/// <param name="position">Where the directive stands in the document, which tells uses of the same directive.</param>
/// <param name="parent">The use around it; null if there is none.</param>
internal sealed class DeferUsage(string? label, int position, DeferUsage? parent)
{
    internal string? Label { get; } = label;

    internal int Position { get; } = position;

    internal DeferUsage? Parent { get; } = parent;
}
