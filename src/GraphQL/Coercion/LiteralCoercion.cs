using System.Runtime.CompilerServices;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Coercion;

/// <summary>Coerces literals, which may hold variables whose values are already coerced.</summary>
// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
internal static class LiteralCoercion
{
    /// <summary>The coerced value, or <see cref="InputValues.NotGiven"/> if the literal does not fit the type.</summary>
    internal static object? Coerce(ValueNode literal, GraphQLType type, VariableValues variables) => (literal, type) switch
    {
        (VariableNode variable, _) => CoerceVariable(variable, type, variables),
        (NullValueNode, _) => type.IsNonNull ? InputValues.NotGiven : null,
        (_, NonNullType nonNull) => Coerce(literal, nonNull.Inner, variables),
        (_, ListType list) => CoerceList(literal, list.Item, variables),
        (ObjectValueNode fields, InputObjectType inputObject) => CoerceObject(fields, inputObject, variables),
        (_, ScalarType or EnumType) => CoerceLeaf(literal, type.Named, variables),
        _ => InputValues.NotGiven,
    };

    /// <summary>Whether a literal is a variable without a value, which counts as nothing given.</summary>
    internal static bool IsMissingVariable(ValueNode literal, VariableValues variables) =>
        literal is VariableNode variable && !InputValues.IsGiven(variables.Get(variable.Name.Value));

    private static object? CoerceVariable(VariableNode variable, GraphQLType type, VariableValues variables)
    {
        var value = variables.Get(variable.Name.Value);
        return value is null && type.IsNonNull ? InputValues.NotGiven : value;
    }

    // https://spec.graphql.org/September2025/#sec-List.Input-Coercion
    private static object? CoerceList(ValueNode literal, GraphQLType itemType, VariableValues variables)
    {
        var items = literal is ListValueNode list ? list.Items : [literal];
        var values = new object?[items.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var isMissing = IsMissingVariable(items[index], variables) && !itemType.IsNonNull;
            values[index] = isMissing ? null : Coerce(items[index], itemType, variables);
            if (!InputValues.IsGiven(values[index]))
            {
                return InputValues.NotGiven;
            }
        }

        return values;
    }

    // https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion
    private static object CoerceObject(ObjectValueNode literal, InputObjectType type, VariableValues variables)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var values = new object?[type.Fields.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (!CoerceField(literal, type.Fields[index], variables, out values[index]))
            {
                return InputValues.NotGiven;
            }
        }

        var isFulfilled = !type.IsOneOf || values.Count(InputValues.IsGiven) == 1 && !values.Contains(null);
        return isFulfilled ? new InputObjectValue(type, values) : InputValues.NotGiven;
    }

    // False if the field makes the whole object invalid.
    private static bool CoerceField(
        ObjectValueNode literal, InputValueDefinition field, VariableValues variables, out object? value)
    {
        var given = literal.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
        if (given is null || IsMissingVariable(given, variables))
        {
            value = field.DefaultValue;
            return !field.IsRequired;
        }

        value = Coerce(given, field.Type, variables);
        return InputValues.IsGiven(value);
    }

    private static object? CoerceLeaf(ValueNode literal, NamedType type, VariableValues variables)
    {
        try
        {
            return type switch
            {
                EnumType enumType => EnumCoercion.ReadLiteral(enumType, literal),
                ScalarType scalar => scalar.Coercion.ReadLiteral(LiteralJson.ReplaceVariables(literal, variables)),
                _ => InputValues.NotGiven,
            };
        }
        catch (ScalarCoercionException)
        {
            return InputValues.NotGiven;
        }
    }
}
