using System.Collections.Frozen;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Introspection;

/// <summary>Resolves the fields of the introspection types from the schema itself.</summary>
// https://spec.graphql.org/September2025/#sec-Schema-Introspection
internal sealed class IntrospectionFields
{
    private static readonly FieldBinding Binding = new(FieldBindingKind.Introspection);
    private readonly Schema _schema;
    private readonly Dictionary<FieldDefinition, FieldExecutor> _executors = [];

    private IntrospectionFields(Schema schema) => _schema = schema;

    /// <summary>An executor for each field of each introspection type.</summary>
    internal static IReadOnlyDictionary<FieldDefinition, FieldExecutor> Create(Schema schema)
    {
        var fields = new IntrospectionFields(schema);
        fields.AddSchema();
        fields.AddType();
        fields.AddTypeMembers();
        fields.AddField();
        fields.AddInputValue();
        fields.AddEnumValue();
        fields.AddDirective();
        return fields._executors;
    }

    // https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema
    internal static FrozenDictionary<string, FieldExecutor> MetaFields(Schema schema)
    {
        var (schemaType, type) = (ObjectOf(schema, "__Schema"), ObjectOf(schema, "__Type"));
        return new Dictionary<string, FieldExecutor>
        {
            ["__schema"] = new SyncField<Schema>(Binding, _ => schema, new ObjectCompleter<Schema>(schemaType)),
            ["__type"] = new SyncField<NamedType?>(
                Binding,
                call => schema.Types.Find(call.Run.ArgumentsOf(call.Field)[0] as string ?? ""),
                new ObjectCompleter<NamedType?>(type)),
        }.ToFrozenDictionary();
    }

    // https://spec.graphql.org/September2025/#sec-The-__Schema-Type
    private void AddSchema()
    {
        Text<Schema>("__Schema", "description", (schema, call) => Describe(call, "", schema.Description));
        List<Schema, NamedType>("__Schema", "types", "__Type", (schema, _) => schema.Types);
        One<Schema>("__Schema", "queryType", schema => schema.QueryType);
        One<Schema>("__Schema", "mutationType", schema => schema.MutationType);
        One<Schema>("__Schema", "subscriptionType", schema => schema.SubscriptionType);
        List<Schema, DirectiveDefinition>("__Schema", "directives", "__Directive", (schema, _) => schema.Directives);
    }

    // https://spec.graphql.org/September2025/#sec-The-__Type-Type
    private void AddType()
    {
        var kinds = ((EnumType)_schema.Types["__TypeKind"]).Values;
        Add<GraphQLType, EnumValueDefinition?>("__Type", "kind", (type, _) => kinds[KindOf(type)], new EnumValueCompleter());
        Text<GraphQLType>("__Type", "name", (type, _) => (type as NamedType)?.Name);
        Text<GraphQLType>("__Type", "description", (type, call) => type is NamedType named ? Describe(call, named) : null);
        Text<GraphQLType>("__Type", "specifiedByURL", (type, _) => (type as ScalarType)?.SpecifiedByUrl);
        One<GraphQLType>("__Type", "ofType", type => type switch
        {
            ListType list => list.Item,
            NonNullType nonNull => nonNull.Inner,
            _ => null,
        });
        Flag<GraphQLType>("__Type", "isOneOf", type => (type as InputObjectType)?.IsOneOf);
    }

    private void AddTypeMembers()
    {
        List<GraphQLType, FieldDefinition>("__Type", "fields", "__Field", (type, call) => Current((type as FieldsType)?.Fields, call));
        List<GraphQLType, NamedType>("__Type", "interfaces", "__Type", (type, _) => (type as FieldsType)?.Interfaces);
        List<GraphQLType, NamedType>("__Type", "possibleTypes", "__Type", (type, _) => type switch
        {
            InterfaceType implemented => implemented.PossibleTypes,
            UnionType union => union.Members,
            _ => null,
        });
        List<GraphQLType, EnumValueDefinition>(
            "__Type", "enumValues", "__EnumValue", (type, call) => Current((type as EnumType)?.Values, call));
        List<GraphQLType, InputValueDefinition>(
            "__Type", "inputFields", "__InputValue", (type, call) => Current((type as InputObjectType)?.Fields, call));
    }

    // https://spec.graphql.org/September2025/#sec-The-__Field-Type
    private void AddField()
    {
        AddMember<FieldDefinition>("__Field");
        AddDeprecation<FieldDefinition>("__Field");
        List<FieldDefinition, InputValueDefinition>("__Field", "args", "__InputValue", (field, call) => Current(field.Arguments, call));
        One<FieldDefinition>("__Field", "type", field => field.Type);
    }

    // https://spec.graphql.org/September2025/#sec-The-__InputValue-Type
    private void AddInputValue()
    {
        AddMember<InputValueDefinition>("__InputValue");
        AddDeprecation<InputValueDefinition>("__InputValue");
        One<InputValueDefinition>("__InputValue", "type", value => value.Type);
        Text<InputValueDefinition>("__InputValue", "defaultValue", (value, _) => ConstantText.Of(value));
    }

    // https://spec.graphql.org/September2025/#sec-The-__EnumValue-Type
    private void AddEnumValue()
    {
        AddMember<EnumValueDefinition>("__EnumValue");
        AddDeprecation<EnumValueDefinition>("__EnumValue");
    }

    // https://spec.graphql.org/September2025/#sec-The-__Directive-Type
    private void AddDirective()
    {
        var locations = ((EnumType)_schema.Types["__DirectiveLocation"]).Values;
        AddMember<DirectiveDefinition>("__Directive");
        Flag<DirectiveDefinition>("__Directive", "isRepeatable", directive => directive.IsRepeatable);
        Add<DirectiveDefinition, IEnumerable<EnumValueDefinition?>?>(
            "__Directive",
            "locations",
            (directive, _) => directive.Locations.Select(location => locations[DirectiveLocations.NameOf(location)]),
            new ListCompleter<IEnumerable<EnumValueDefinition?>?, EnumValueDefinition?>(new EnumValueCompleter(), areItemsNonNull: true));
        List<DirectiveDefinition, InputValueDefinition>(
            "__Directive", "args", "__InputValue", (directive, call) => Current(directive.Arguments, call));
    }

    private void AddMember<TMember>(string type)
        where TMember : SchemaMember
    {
        Text<TMember>(type, "name", (member, _) => member.Name);
        Text<TMember>(type, "description", (member, call) => Describe(call, member));
    }

    private void AddDeprecation<TMember>(string type)
        where TMember : SchemaMember
    {
        Flag<TMember>(type, "isDeprecated", member => member.DeprecationReason is not null);
        Text<TMember>(type, "deprecationReason", (member, _) => member.DeprecationReason);
    }

    private void Text<TSource>(string type, string field, Func<TSource, FieldCall, string?> read) =>
        Add(type, field, read, new TextCompleter());

    private void Flag<TSource>(string type, string field, Func<TSource, bool?> read) =>
        Add<TSource, bool?>(type, field, (source, _) => read(source), new NullableCompleter<bool>(new LeafCompleter<bool>(LeafValue.FromBoolean)));

    private void One<TSource>(string type, string field, Func<TSource, GraphQLType?> read) =>
        Add<TSource, GraphQLType?>(type, field, (source, _) => read(source), new ObjectCompleter<GraphQLType?>(ObjectOf(_schema, "__Type")));

    private void List<TSource, TItem>(string type, string field, string itemType, Func<TSource, FieldCall, IEnumerable<TItem>?> read)
    {
        var items = new ObjectCompleter<TItem>(ObjectOf(_schema, itemType));
        Add(type, field, read, new ListCompleter<IEnumerable<TItem>?, TItem>(items, areItemsNonNull: true));
    }

    private void Add<TSource, TValue>(string type, string field, Func<TSource, FieldCall, TValue> read, ValueCompleter<TValue> completer)
    {
        // The executor hands over what an introspection field returned, so the type is known.
        TValue Resolve(FieldCall call) => read((TSource)call.Source!, call);
        _executors.Add(ObjectOf(_schema, type).Fields[field], new SyncField<TValue>(Binding, Resolve, completer));
    }

    private static ObjectType ObjectOf(Schema schema, string type) => (ObjectType)schema.Types[type];

    private static string? Describe(FieldCall call, ISchemaElement element) => Describe(call, element.Coordinate, element.Description);

    private static string? Describe(FieldCall call, string coordinate, string? description) =>
        call.Run.Schema.Describe(coordinate, description, call.Run.Context.Language);

    // Deprecated members only if the argument includeDeprecated asks for them.
    private static IEnumerable<TMember>? Current<TMember>(NamedList<TMember>? members, FieldCall call)
        where TMember : SchemaMember =>
        call.Run.ArgumentsOf(call.Field)[0] is true ? members : members?.Where(member => member.DeprecationReason is null);

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
