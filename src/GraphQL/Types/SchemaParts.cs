using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>What a schema is made of, on its way from the builder.</summary>
internal sealed record SchemaParts(
    SchemaOptions Options,
    string? Description,
    IReadOnlyDictionary<OperationType, NamedType> Roots,
    IReadOnlyList<NamedType> Types,
    IReadOnlyList<DirectiveDefinition> Directives,
    IReadOnlyList<DirectiveDefinition> IncrementalDirectives,
    NamedList<FieldDefinition> MetaFields,
    ImmutableArray<DocumentNode> Documents,
    ImmutableArray<SchemaNode> Nodes,
    ImmutableArray<AppliedDirective> AppliedDirectives);
