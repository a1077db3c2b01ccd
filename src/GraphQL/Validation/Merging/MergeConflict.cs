using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Merging;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="Name">The response name.</param>
/// <param name="Reason">Why they cannot.</param>
/// <param name="Left">The first field, then what conflicts within it.</param>
/// <param name="Right">The second field, then what conflicts within it.</param>
internal sealed record MergeConflict(string Name, ErrorPhrase Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right);
