using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>
/// Makes a schema of documents in passes: every type without its members, so that members can refer to any type; the members;
/// the directives; last the uses of directives, whose arguments may have any of the types.
/// </summary>
internal sealed partial class SchemaBuilder
{
    private readonly ImmutableArray<DocumentNode> _documents;
    private readonly ImmutableArray<DefinitionNode> _definitions;
    private readonly SchemaOptions _options;
    private readonly Dictionary<string, (NamedType Type, ImmutableArray<TypeDefinitionNode> Nodes)> _types = [];
    private readonly Dictionary<string, DirectiveDefinition> _directives = [];
    private readonly List<DirectiveDefinition> _incrementalDirectives = [];
    private readonly List<Action> _directiveUses = [];

    internal SchemaBuilder(ImmutableArray<DocumentNode> documents, SchemaOptions options)
    {
        _documents = documents;
        _options = options;
        _definitions = [.. documents.SelectMany(document => document.Definitions)];
    }

    internal Schema Build()
    {
        DeclareTypes(_definitions, isBuiltIn: false);
        var ownTypes = _types.Values.Select(entry => entry.Type).ToList();
        DeclareTypes(BuiltIns.Document.Definitions, isBuiltIn: true);
        foreach (var (type, nodes) in _types.Values)
        {
            Complete(type, nodes);
        }

        DeclareDirectives(_definitions, isBuiltIn: false);
        DeclareDirectives(BuiltIns.Document.Definitions, isBuiltIn: true);
        DeclareDirectives(_options.DefinesIncrementalDelivery ? BuiltIns.IncrementalDocument.Definitions : [], isBuiltIn: true);
        foreach (var node in BuiltIns.IncrementalDocument.Definitions.OfType<DirectiveDefinitionNode>())
        {
            _incrementalDirectives.Add(Declare(node, isBuiltIn: true));
        }

        _directiveUses.ForEach(use => use());
        return Assemble(ownTypes);
    }

    private Schema Assemble(List<NamedType> ownTypes)
    {
        var nodes = _definitions.OfType<SchemaNode>().OrderBy(node => node.IsExtension).ToImmutableArray();
        var roots = FindRoots(nodes);
        var types = TypeOrder.Collect(ownTypes, roots, _directives.Values, _types["__Schema"].Type);
        FindPossibleTypes(types);
        return new Schema(new SchemaParts(
            _options,
            nodes.FirstOrDefault(node => !node.IsExtension)?.Description?.Value,
            roots,
            types,
            [.. _directives.Values],
            _incrementalDirectives,
            ((ObjectType)_types[BuiltIns.MetaFieldsType].Type).Fields,
            _documents,
            nodes,
            Apply(nodes.SelectMany(node => node.Directives))));
    }

    private void DeclareTypes(IEnumerable<DefinitionNode> definitions, bool isBuiltIn)
    {
        foreach (var group in definitions.OfType<TypeDefinitionNode>().GroupBy(node => node.Name.Value))
        {
            // A built-in type cannot be redefined. An extension of nothing is an error that the document rules report.
            var nodes = group.OrderBy(node => node.IsExtension).ToImmutableArray();
            var isRedefinition = !isBuiltIn && BuiltIns.IsType(group.Key);
            if (!nodes[0].IsExtension && !isRedefinition)
            {
                _types.TryAdd(group.Key, (Declare(nodes, isBuiltIn), nodes));
            }
        }
    }

    private NamedType Declare(ImmutableArray<TypeDefinitionNode> nodes, bool isBuiltIn)
    {
        var (name, description) = (nodes[0].Name.Value, nodes[0].Description?.Value);
        ImmutableArray<SyntaxNode> syntax = isBuiltIn ? [] : [.. nodes];
        return nodes[0] switch
        {
            ScalarTypeNode => new ScalarType(name, description, syntax, CoercionOf(name)) { IsBuiltIn = isBuiltIn },
            ObjectTypeNode => new ObjectType(name, description, syntax) { IsBuiltIn = isBuiltIn },
            InterfaceTypeNode => new InterfaceType(name, description, syntax) { IsBuiltIn = isBuiltIn },
            UnionTypeNode => new UnionType(name, description, syntax) { IsBuiltIn = isBuiltIn },
            EnumTypeNode => new EnumType(name, description, syntax) { IsBuiltIn = isBuiltIn },
            InputObjectTypeNode => new InputObjectType(name, description, syntax) { IsBuiltIn = isBuiltIn },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Coercion.ScalarCoercion CoercionOf(string scalar) =>
        BuiltIns.FindCoercion(scalar) ?? _options.Scalars.GetValueOrDefault(scalar) ?? Coercion.AnyCoercion.Instance;

    private void DeclareDirectives(ImmutableArray<DefinitionNode> definitions, bool isBuiltIn)
    {
        foreach (var node in definitions.OfType<DirectiveDefinitionNode>())
        {
            if (!_directives.ContainsKey(node.Name.Value))
            {
                _directives.Add(node.Name.Value, Declare(node, isBuiltIn));
            }
        }
    }

    private DirectiveDefinition Declare(DirectiveDefinitionNode node, bool isBuiltIn)
    {
        var directive = new DirectiveDefinition(node, isBuiltIn);
        directive.Arguments = Members(node.Arguments, argument => Argument(argument, $"@{directive.Name}"));
        return directive;
    }

    // https://spec.graphql.org/September2025/#sec-Root-Operation-Types
    private Dictionary<OperationType, NamedType> FindRoots(ImmutableArray<SchemaNode> nodes)
    {
        var roots = new Dictionary<OperationType, NamedType>();
        if (nodes.All(node => node.IsExtension))
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                AddDefaultRoot(roots, operation);
            }
        }

        foreach (var node in nodes.SelectMany(node => node.OperationTypes))
        {
            roots[node.Operation] = Resolve(node.Type);
        }

        return roots;
    }

    private void AddDefaultRoot(Dictionary<OperationType, NamedType> roots, OperationType operation)
    {
        if (_types.TryGetValue(operation.ToString(), out var entry))
        {
            roots.Add(operation, entry.Type);
        }
    }

    private static void FindPossibleTypes(IReadOnlyList<NamedType> types)
    {
        var objects = types.OfType<ObjectType>().ToList();
        for (var ordinal = 0; ordinal < objects.Count; ordinal++)
        {
            objects[ordinal].Ordinal = ordinal;
        }

        foreach (var type in types.OfType<CompositeType>())
        {
            type.PossibleTypes = type switch
            {
                ObjectType self => [self],
                UnionType union => [.. union.Members.OfType<ObjectType>().Distinct()],
                _ => [.. objects.Where(candidate => candidate.Interfaces.Contains(type))],
            };
        }
    }

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Item)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Inner)),
        NamedTypeNode named => Resolve(named),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private NamedType Resolve(NamedTypeNode node) => _types.TryGetValue(node.Name.Value, out var entry)
        ? entry.Type
        : throw new GraphQLSchemaException([SchemaErrors.UnknownType.At(node, ("type", node.Name.Value))]);

    private ImmutableArray<AppliedDirective> Apply(IEnumerable<DirectiveNode> nodes) =>
        [.. nodes.Where(node => _directives.ContainsKey(node.Name.Value))
            .Select(node => new AppliedDirective(_directives[node.Name.Value], node))];
}
