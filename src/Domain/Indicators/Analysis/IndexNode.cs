namespace Platform.Domain.Indicators.Analysis;

/// <summary>A node of an <see cref="IndexTree"/>.</summary>
/// <param name="Code">Unique in the tree; for a leaf the code of a column.</param>
/// <param name="Parent">Code of the parent; null for the root.</param>
/// <param name="Weight">Not negative; relative to the siblings.</param>
public sealed record IndexNode(string Code, string? Parent, double Weight);
