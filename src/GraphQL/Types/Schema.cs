using System.Collections.Frozen;
using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Types;

/// <summary>A type system. It never changes after it was built.</summary>
// https://spec.graphql.org/September2025/#sec-Schema
public sealed class Schema
{
    private readonly SchemaParts _parts;
    private readonly FrozenDictionary<OperationType, NamedType> _roots;

    internal Schema(SchemaParts parts)
    {
        _parts = parts;
        _roots = parts.Roots.ToFrozenDictionary();
        Options = parts.Options;
        Description = parts.Description;
        Types = new NamedList<NamedType>(parts.Types);
        Directives = new NamedList<DirectiveDefinition>(parts.Directives);
        Documents = parts.Documents;
        Nodes = parts.Nodes;
        AppliedDirectives = parts.AppliedDirectives;
        MetaFields = parts.MetaFields;
        ObjectTypes = [.. Types.OfType<ObjectType>()];
    }

    /// <summary>The description; <see langword="null"/> if there is none.</summary>
    public string? Description { get; }

    /// <summary>The root type of queries. Only an unvalidated schema can lack it.</summary>
    public ObjectType? QueryType => RootType(OperationType.Query) as ObjectType;

    /// <summary>The root type of mutations; <see langword="null"/> if there are none.</summary>
    public ObjectType? MutationType => RootType(OperationType.Mutation) as ObjectType;

    /// <summary>The root type of subscriptions; <see langword="null"/> if there are none.</summary>
    public ObjectType? SubscriptionType => RootType(OperationType.Subscription) as ObjectType;

    /// <summary>All types, those of introspection included, in the order of the reference implementation.</summary>
    public NamedList<NamedType> Types { get; }

    /// <summary>All directives, the schema's own first.</summary>
    public NamedList<DirectiveDefinition> Directives { get; }

    /// <summary>The documents that the schema was built from, without the built-in ones.</summary>
    public ImmutableArray<DocumentNode> Documents { get; }

    /// <summary>The directives on the schema itself.</summary>
    public ImmutableArray<AppliedDirective> AppliedDirectives { get; }

    /// <summary>The object types, each at the position that its ordinal says.</summary>
    internal ImmutableArray<ObjectType> ObjectTypes { get; }

    internal SchemaOptions Options { get; }

    internal ImmutableArray<SchemaNode> Nodes { get; }

    /// <summary>The fields <c>__schema</c>, <c>__type</c> and <c>__typename</c>.</summary>
    internal NamedList<FieldDefinition> MetaFields { get; }

    /// <summary>Builds a schema from one document.</summary>
    /// <param name="sdl">The document.</param>
    /// <param name="options">How to build.</param>
    /// <exception cref="GraphQLSyntaxException">The document is not GraphQL.</exception>
    /// <exception cref="GraphQLSchemaException">The schema is not valid.</exception>
    public static Schema Build(string sdl, SchemaOptions? options = null) => Build([new SourceText(sdl)], options);

    /// <summary>Builds a schema from several files, which may extend each other's types in any order.</summary>
    /// <param name="files">The files; give them names for messages.</param>
    /// <param name="options">How to build.</param>
    /// <exception cref="GraphQLSyntaxException">A file is not GraphQL.</exception>
    /// <exception cref="GraphQLSchemaException">The schema is not valid; every error is listed.</exception>
    public static Schema Build(IEnumerable<SourceText> files, SchemaOptions? options = null) =>
        Build([.. files.Select(file => GraphQLParser.Parse(file))], options);

    /// <summary>Builds a schema from parsed documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="options">How to build.</param>
    /// <exception cref="GraphQLSchemaException">The schema is not valid; every error is listed.</exception>
    public static Schema Build(ImmutableArray<DocumentNode> documents, SchemaOptions? options = null)
    {
        options ??= new SchemaOptions();
        if (!options.AssumeValidDocuments)
        {
            ThrowIfAny(SchemaDocumentValidator.Validate(documents));
        }

        var schema = new SchemaBuilder(documents, options).Build();
        if (!options.AssumeValidSchema)
        {
            ThrowIfAny(SchemaValidator.Validate(schema));
        }

        return schema;
    }

    /// <summary>Builds a schema that has everything of this one and of further documents.</summary>
    /// <param name="documents">Documents with definitions and extensions.</param>
    /// <exception cref="GraphQLSchemaException">The result is not valid; every error is listed.</exception>
    public Schema Extend(params ReadOnlySpan<DocumentNode> documents) => Build([.. Documents, .. documents], Options);

    /// <summary>The same schema, of the same types, with the definitions of <c>@defer</c> and <c>@stream</c>.</summary>
    internal Schema WithIncrementalDelivery()
    {
        var directives = _parts.IncrementalDirectives.Where(directive => Directives.Find(directive.Name) is null).ToList();
        var types = directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.Named)
            .Where(type => Types.Find(type.Name) is null)
            .Distinct();
        return new Schema(_parts with { Directives = [.. Directives, .. directives], Types = [.. Types, .. types] });
    }

    /// <summary>The root type of a kind of operation.</summary>
    /// <param name="operation">The kind of operation.</param>
    /// <returns><see langword="null"/> if the schema has no such operations.</returns>
    public NamedType? RootType(OperationType operation) => _roots.GetValueOrDefault(operation);

    /// <summary>The type that a document's type reference means.</summary>
    /// <param name="node">The reference.</param>
    /// <returns><see langword="null"/> if the schema has no type of that name.</returns>
    public GraphQLType? FindType(TypeNode node) => node switch
    {
        NamedTypeNode named => Types.Find(named.Name.Value),
        ListTypeNode list => FindType(list.Item) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => FindType(nonNull.Inner) is { } inner ? new NonNullType(inner) : null,
        _ => null,
    };

    /// <summary>The field that a selection on a type means, the meta fields included.</summary>
    /// <param name="type">The type selected from.</param>
    /// <param name="name">The field's name.</param>
    /// <returns><see langword="null"/> if there is no such field.</returns>
    public FieldDefinition? FindField(CompositeType type, string name)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal))
        {
            return (type as FieldsType)?.Fields.Find(name);
        }

        var isPermitted = name == "__typename" || ReferenceEquals(type, QueryType);
        return isPermitted ? MetaFields.Find(name) : null;
    }

    private static void ThrowIfAny(ImmutableArray<GraphQLError> errors)
    {
        if (!errors.IsEmpty)
        {
            throw new GraphQLSchemaException(errors);
        }
    }
}
