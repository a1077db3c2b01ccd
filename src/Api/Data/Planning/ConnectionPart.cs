using Platform.GraphQL.Execution;

namespace Platform.Api.Data.Planning;

/// <summary>A selected field of a connection. Closed: every kind is in this file.</summary>
/// <param name="Field">The field.</param>
internal abstract record ConnectionPart(SelectedField Field);

/// <summary><c>totalCount</c>.</summary>
internal sealed record TotalCountPart(SelectedField Field) : ConnectionPart(Field);

/// <summary><c>pageInfo</c>.</summary>
internal sealed record PageInfoPart(SelectedField Field, IReadOnlyList<SelectedField> Fields) : ConnectionPart(Field);

/// <summary><c>nodes</c>.</summary>
/// <param name="Template">Which of the level's templates writes a row.</param>
internal sealed record NodesPart(SelectedField Field, int Template) : ConnectionPart(Field);

/// <summary><c>edges</c>.</summary>
/// <param name="Fields">The fields of an edge; a node's with the template that writes it, else -1.</param>
internal sealed record EdgesPart(SelectedField Field, IReadOnlyList<(SelectedField Field, int Template)> Fields) : ConnectionPart(Field);

/// <summary><c>__typename</c>.</summary>
internal sealed record TypeNamePart(SelectedField Field, string Name) : ConnectionPart(Field);
