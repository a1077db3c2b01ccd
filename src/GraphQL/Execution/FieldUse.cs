using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>A use of a field by an operation.</summary>
/// <param name="Field">The field; for a selection on an interface there is a use of the interface's field and one of each object type's.</param>
/// <param name="Node">Where it is selected.</param>
public sealed record FieldUse(FieldDefinition Field, FieldNode Node);
