namespace Platform.GraphQL.Types;

/// <summary>
/// Collects the types of a schema in the reference implementation's order: the schema's own as its documents have them, each
/// followed at once by what it refers to and the documents do not define.
/// </summary>
internal sealed class TypeOrder
{
    private readonly List<NamedType> _ordered = [];
    private readonly HashSet<NamedType> _seen = [];
    private readonly Stack<NamedType> _pending = [];

    internal static IReadOnlyList<NamedType> Collect(
        IEnumerable<NamedType> ownTypes,
        IReadOnlyDictionary<Language.OperationType, NamedType> roots,
        IEnumerable<DirectiveDefinition> directives,
        NamedType introspection)
    {
        var order = new TypeOrder();
        var own = ownTypes.ToList();
        order._seen.UnionWith(own);
        foreach (var type in own)
        {
            order._ordered.Add(type);
            order.Visit(References(type));
        }

        order.Visit(roots.OrderBy(root => root.Key).Select(root => root.Value));
        order.Visit(directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.Named));
        order.Visit([introspection]);
        return order._ordered;
    }

    // A stack of our own: a chain of types can be as long as the schema.
    private void Visit(IEnumerable<NamedType> types)
    {
        Push(types);
        while (_pending.TryPop(out var type))
        {
            if (_seen.Add(type))
            {
                _ordered.Add(type);
                Push(References(type));
            }
        }
    }

    private void Push(IEnumerable<NamedType> types)
    {
        foreach (var type in types.Reverse())
        {
            _pending.Push(type);
        }
    }

    private static IEnumerable<NamedType> References(NamedType type) => type switch
    {
        UnionType union => union.Members,
        FieldsType fieldsType => fieldsType.Interfaces.Concat(fieldsType.Fields.SelectMany(References)),
        InputObjectType inputObject => inputObject.Fields.Select(field => field.Type.Named),
        _ => [],
    };

    private static IEnumerable<NamedType> References(FieldDefinition field) =>
        field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named);
}
