using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation;

/// <summary>Checks literals against scalars and enums.</summary>
internal static class LeafLiterals
{
    /// <summary>What is wrong with a literal where a type is expected, or null if it fits.</summary>
    internal static GraphQLError? Check(ValueNode node, GraphQLType expected)
    {
        try
        {
            return ReadAs(node, expected.Named)
                ? null
                : ValidationErrors.ValueOfWrongType.At(node, ("type", expected), ("value", Printer.Print(node)));
        }
        catch (ScalarCoercionException refusal) when (refusal.NamesType)
        {
            return refusal.Error;
        }
        catch (ScalarCoercionException refusal)
        {
            return ValidationErrors.ValueRefused.At(
                node, ("type", expected), ("value", Printer.Print(node)), ("reason", refusal.Error));
        }
    }

    // False if the type has no literals of its own.
    private static bool ReadAs(ValueNode node, NamedType type)
    {
        switch (type)
        {
            case EnumType enumType:
                EnumCoercion.ReadLiteral(enumType, node);
                return true;
            case ScalarType scalar when scalar.IsBuiltIn || !HoldsVariables(node):
                scalar.Coercion.ReadLiteral(node);
                return true;
            default:
                return type is ScalarType;
        }
    }

    // A custom scalar's literal with variables inside can be judged only when they have values.
    private static bool HoldsVariables(ValueNode node) => node switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HoldsVariables),
        ObjectValueNode fields => fields.Fields.Any(field => HoldsVariables(field.Value)),
        _ => false,
    };
}
