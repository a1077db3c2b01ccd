using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A variable's type fits every place where it is used.</summary>
// https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
internal sealed class VariablesInAllowedPosition : DocumentRule
{
    internal VariablesInAllowedPosition(ValidationContext context)
        : base(context)
    {
    }

    internal override void Leave(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode operation || operation.Variables.IsEmpty || Context.Schema is not { } schema)
        {
            return;
        }

        var definitions = operation.Variables
            .GroupBy(variable => variable.Variable.Name.Value)
            .ToDictionary(group => group.Key, group => group.Last());
        foreach (var usage in Context.Variables.ReachedFrom(operation))
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition))
            {
                Check(schema, usage, definition);
            }
        }
    }

    private void Check(Schema schema, VariableUsages.Usage usage, VariableDefinitionNode definition)
    {
        if (usage.Type is not { } expected || schema.FindType(definition.Type) is not { } type)
        {
            return;
        }

        var name = usage.Node.Name.Value;
        if (!IsUsageAllowed(type, definition.DefaultValue, expected, usage.HasDefault))
        {
            Context.Report(ValidationErrors.VariablePosition.At(
                [definition, usage.Node], ("name", name), ("variableType", type), ("type", expected)));
        }

        if (usage.ParentType is InputObjectType { IsOneOf: true } oneOf && !type.IsNonNull)
        {
            Context.Report(ValidationErrors.OneOfNullablePosition.At(
                [definition, usage.Node], ("name", name), ("variableType", type), ("type", oneOf)));
        }
    }

    // https://spec.graphql.org/September2025/#IsVariableUsageAllowed()
    private static bool IsUsageAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool hasDefault)
    {
        if (expected is not NonNullType nonNull || type.IsNonNull)
        {
            return type.IsSubTypeOf(expected);
        }

        var isNeverNull = defaultValue is not (null or NullValueNode) || hasDefault;
        return isNeverNull && type.IsSubTypeOf(nonNull.Inner);
    }
}
