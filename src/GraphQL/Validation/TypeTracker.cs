using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation;

/// <summary>Knows at every node of a walk which types stand there. Everything is null where the document is wrong.</summary>
internal sealed class TypeTracker
{
    private readonly Schema? _schema;
    private readonly Stack<GraphQLType?> _types = [];
    private readonly Stack<CompositeType?> _parentTypes = [];
    private readonly Stack<FieldDefinition?> _fields = [];
    private readonly List<(GraphQLType? Type, bool HasDefault)> _inputs = [];

    internal TypeTracker(Schema? schema) => _schema = schema;

    /// <summary>The type of the field, operation or fragment.</summary>
    internal GraphQLType? Type => _types.TryPeek(out var type) ? type : null;

    /// <summary>The type that the selection set selects from.</summary>
    internal CompositeType? ParentType => _parentTypes.TryPeek(out var type) ? type : null;

    internal FieldDefinition? Field => _fields.TryPeek(out var definition) ? definition : null;

    internal DirectiveDefinition? Directive { get; private set; }

    internal InputValueDefinition? Argument { get; private set; }

    internal EnumValueDefinition? EnumValue { get; private set; }

    /// <summary>The type that a value should have.</summary>
    internal GraphQLType? InputType => _inputs.Count > 0 ? _inputs[^1].Type : null;

    /// <summary>The type of the list or input object around a value.</summary>
    internal GraphQLType? ParentInputType => _inputs.Count > 1 ? _inputs[^2].Type : null;

    /// <summary>Whether the place of a value has a default.</summary>
    internal bool HasDefault => _inputs.Count > 0 && _inputs[^1].HasDefault;

    internal void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Push(Type?.Named as CompositeType);
                break;
            case FieldNode field:
                EnterField(field);
                break;
            case DirectiveNode directive:
                Directive = _schema?.Directives.Find(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                _types.Push(_schema?.RootType(operation.Operation) as ObjectType);
                break;
            case InlineFragmentNode inline:
                _types.Push(inline.TypeCondition is { } condition ? FindOutput(condition) : Type?.Named);
                break;
            case FragmentDefinitionNode fragment:
                _types.Push(FindOutput(fragment.TypeCondition));
                break;
            case VariableDefinitionNode variable:
                PushInput(_schema?.FindType(variable.Type), hasDefault: false);
                break;
            case ArgumentNode argument:
                Argument = (Directive?.Arguments ?? Field?.Arguments)?.Find(argument.Name.Value);
                PushInput(Argument?.Type, Argument?.HasDefault ?? false);
                break;
            case ListValueNode:
                PushInput(InputType?.Nullable is ListType list ? list.Item : InputType?.Nullable, hasDefault: false);
                break;
            case ObjectFieldNode field:
                var inputField = (InputType?.Named as InputObjectType)?.Fields.Find(field.Name.Value);
                PushInput(inputField?.Type, inputField?.HasDefault ?? false);
                break;
            case EnumValueNode value:
                EnumValue = (InputType?.Named as EnumType)?.Values.Find(value.Value);
                break;
        }
    }

    internal void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case DirectiveNode:
                Directive = null;
                break;
            case ArgumentNode:
                Argument = null;
                _inputs.RemoveAt(_inputs.Count - 1);
                break;
            case VariableDefinitionNode or ListValueNode or ObjectFieldNode:
                _inputs.RemoveAt(_inputs.Count - 1);
                break;
            case EnumValueNode:
                EnumValue = null;
                break;
        }
    }

    private void EnterField(FieldNode node)
    {
        var field = ParentType is { } parent ? _schema?.FindField(parent, node.Name.Value) : null;
        _fields.Push(field);
        _types.Push(field?.Type is { IsOutput: true } type ? type : null);
    }

    private NamedType? FindOutput(NamedTypeNode node) =>
        _schema?.Types.Find(node.Name.Value) is { IsOutput: true } type ? type : null;

    private void PushInput(GraphQLType? type, bool hasDefault) =>
        _inputs.Add((type is { IsInput: true } ? type : null, hasDefault));
}
