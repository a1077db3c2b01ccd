using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Platform.GraphQL.Language;

namespace Platform.Conformance.GraphQL;

/// <summary>Syntax in the shape of the cases, which is that of the reference implementation without positions.</summary>
internal static partial class SyntaxJson
{
    internal static JsonObject Of(SyntaxNode node) => node switch
    {
        NameNode name => Make("Name", ("value", name.Value)),
        DocumentNode document => Make("Document", ("definitions", All(document.Definitions))),
        OperationDefinitionNode operation => Of(operation),
        FragmentDefinitionNode fragment => Of(fragment),
        VariableDefinitionNode variable => Make(
            "VariableDefinition",
            ("description", Maybe(variable.Description)),
            ("variable", Of(variable.Variable)),
            ("type", Of(variable.Type)),
            ("defaultValue", Maybe(variable.DefaultValue)),
            ("directives", All(variable.Directives))),
        DirectiveNode directive => Make("Directive", ("name", Of(directive.Name)), ("arguments", All(directive.Arguments))),
        ArgumentNode argument => Make("Argument", ("name", Of(argument.Name)), ("value", Of(argument.Value))),
        SelectionSetNode selectionSet => Make("SelectionSet", ("selections", All(selectionSet.Selections))),
        SelectionNode selection => OfSelection(selection),
        ValueNode value => OfValue(value),
        ObjectFieldNode field => Make("ObjectField", ("name", Of(field.Name)), ("value", Of(field.Value))),
        NamedTypeNode type => Make("NamedType", ("name", Of(type.Name))),
        ListTypeNode type => Make("ListType", ("type", Of(type.Item))),
        NonNullTypeNode type => Make("NonNullType", ("type", Of(type.Inner))),
        _ => OfTypeSystem(node),
    };

    private static JsonObject Of(OperationDefinitionNode node) => Make(
        "OperationDefinition",
        ("description", Maybe(node.Description)),
        ("operation", node.Operation.ToString().ToLowerInvariant()),
        ("name", Maybe(node.Name)),
        ("variableDefinitions", All(node.Variables)),
        ("directives", All(node.Directives)),
        ("selectionSet", Of(node.SelectionSet)));

    private static JsonObject Of(FragmentDefinitionNode node) => Make(
        "FragmentDefinition",
        ("description", Maybe(node.Description)),
        ("name", Of(node.Name)),
        ("variableDefinitions", node.Variables.IsEmpty ? null : All(node.Variables)),
        ("typeCondition", Of(node.TypeCondition)),
        ("directives", All(node.Directives)),
        ("selectionSet", Of(node.SelectionSet)));

    private static JsonObject OfSelection(SelectionNode node) => node switch
    {
        FieldNode field => Make(
            "Field",
            ("alias", Maybe(field.Alias)),
            ("name", Of(field.Name)),
            ("arguments", All(field.Arguments)),
            ("directives", All(field.Directives)),
            ("selectionSet", Maybe(field.SelectionSet))),
        FragmentSpreadNode spread => Make("FragmentSpread", ("name", Of(spread.Name)), ("directives", All(spread.Directives))),
        InlineFragmentNode inline => Make(
            "InlineFragment",
            ("typeCondition", Maybe(inline.TypeCondition)),
            ("directives", All(inline.Directives)),
            ("selectionSet", Of(inline.SelectionSet))),
        _ => throw new InvalidDataException(node.GetType().Name),
    };

    private static JsonObject OfValue(ValueNode node) => node switch
    {
        VariableNode variable => Make("Variable", ("name", Of(variable.Name))),
        IntValueNode number => Make("IntValue", ("value", number.Text)),
        FloatValueNode number => Make("FloatValue", ("value", number.Text)),
        StringValueNode text => Make("StringValue", ("value", text.Value), ("block", text.IsBlock)),
        BooleanValueNode boolean => Make("BooleanValue", ("value", boolean.Value)),
        NullValueNode => Make("NullValue"),
        EnumValueNode name => Make("EnumValue", ("value", name.Value)),
        ListValueNode list => Make("ListValue", ("values", All(list.Items))),
        ObjectValueNode fields => Make("ObjectValue", ("fields", All(fields.Fields))),
        _ => throw new InvalidDataException(node.GetType().Name),
    };

    private static JsonObject? Maybe(SyntaxNode? node) => node is null ? null : Of(node);

    private static JsonArray All<TNode>(ImmutableArray<TNode> nodes)
        where TNode : SyntaxNode => new([.. nodes.Select(node => Of(node))]);

    // A member that is absent is left out.
    private static JsonObject Make(string kind, params (string Name, JsonNode? Value)[] members)
    {
        var result = new JsonObject { ["kind"] = kind };
        foreach (var (name, value) in members.Where(member => member.Value is not null))
        {
            result[name] = value;
        }

        return result;
    }
}
