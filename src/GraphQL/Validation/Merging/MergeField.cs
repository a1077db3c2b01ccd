using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Merging;

/// <summary>A selected field together with the type that it is selected from.</summary>
internal readonly record struct MergeField(NamedType? ParentType, FieldNode Node, FieldDefinition? Definition);
