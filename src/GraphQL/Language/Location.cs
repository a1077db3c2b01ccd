namespace Platform.GraphQL.Language;

/// <summary>The stretch of a document that a node covers.</summary>
/// <param name="Source">The document's text.</param>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="End">Offset after the last byte.</param>
public readonly record struct Location(SourceText Source, int Start, int End)
{
    /// <summary>Line and column of the first character.</summary>
    public SourceLocation ToSourceLocation() => Source.GetLocation(Start);
}
