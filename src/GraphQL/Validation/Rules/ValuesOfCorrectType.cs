using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Every literal fits the type of its place.</summary>
// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names
// https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields
internal sealed class ValuesOfCorrectType : DocumentRule
{
    private readonly Dictionary<string, VariableDefinitionNode> _variables = [];

    internal ValuesOfCorrectType(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode:
                _variables.Clear();
                break;
            case VariableDefinitionNode variable:
                _variables[variable.Variable.Name.Value] = variable;
                break;
            case ListValueNode list when Context.Types.ParentInputType?.Nullable is not ListType:
                CheckLeaf(list, Context.Types.InputType);
                Skip(node);
                break;
            case ObjectValueNode fields:
                CheckObject(fields);
                break;
            case ObjectFieldNode field:
                CheckFieldExists(field);
                break;
            case NullValueNode when Context.Types.InputType is NonNullType type:
                Context.Report(ValidationErrors.ValueOfWrongType.At(node, ("type", type), ("value", "null")));
                break;
            case EnumValueNode or IntValueNode or FloatValueNode or StringValueNode or BooleanValueNode:
                CheckLeaf((ValueNode)node, Context.Types.InputType);
                break;
        }
    }

    private void CheckObject(ObjectValueNode node)
    {
        if (Context.Types.InputType?.Named is not InputObjectType type)
        {
            CheckLeaf(node, Context.Types.InputType);
            Skip(node);
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && node.Fields.All(given => given.Name.Value != field.Name))
            {
                Context.Report(ValidationErrors.InputFieldRequired.At(node, ("field", field.Coordinate), ("type", field.Type)));
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(node, type);
        }
    }

    // https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
    private void CheckOneOf(ObjectValueNode node, InputObjectType type)
    {
        var names = node.Fields.Select(field => field.Name.Value).Distinct().ToList();
        if (names.Count != 1)
        {
            Context.Report(ValidationErrors.OneOfNotOneKey.At(node, ("type", type)));
            return;
        }

        switch (node.Fields[^1].Value)
        {
            case NullValueNode:
                Context.Report(CoercionErrors.OneOfNull.At(node, ("field", $"{type.Name}.{names[0]}")));
                break;
            case VariableNode variable when _variables.GetValueOrDefault(variable.Name.Value) is { Type: not NonNullTypeNode }:
                Context.Report(ValidationErrors.OneOfNullableVariable.At(node, ("name", variable.Name.Value), ("type", type)));
                break;
        }
    }

    private void CheckFieldExists(ObjectFieldNode node)
    {
        if (Context.Types.InputType is not null || Context.Types.ParentInputType?.Named is not InputObjectType type)
        {
            return;
        }

        var suggestion = Suggestions.For(node.Name.Value, type.Fields.Select(field => field.Name));
        Context.Report(CoercionErrors.InputFieldUnknown.At(
            node, ("field", node.Name.Value), ("type", type.Name), ("suggestion", suggestion)));
    }

    private void CheckLeaf(ValueNode node, GraphQLType? expected)
    {
        if (expected is not null && LeafLiterals.Check(node, expected) is { } error)
        {
            Context.Report(error);
        }
    }
}
