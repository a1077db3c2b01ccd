using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Coercion;

/// <summary>How enum values enter.</summary>
// https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion
internal static class EnumCoercion
{
    internal static EnumValueDefinition ReadJson(EnumType type, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw Refuse(CoercionErrors.EnumNotString, type, Inspection.Describe(value));
        }

        var name = value.GetString() ?? "";
        return type.Values.Find(name) ?? throw Refuse(CoercionErrors.EnumValueUnknown, type, name);
    }

    internal static EnumValueDefinition ReadLiteral(EnumType type, ValueNode value)
    {
        if (value is not EnumValueNode literal)
        {
            throw Refuse(CoercionErrors.EnumNotEnumLiteral, type, Printer.Print(value), value);
        }

        return type.Values.Find(literal.Value) ?? throw Refuse(CoercionErrors.EnumValueUnknown, type, literal.Value, value);
    }

    private static ScalarCoercionException Refuse(ErrorDefinition definition, EnumType type, string value, ValueNode? node = null) =>
        new(definition.At(
            node,
            ("type", type.Name),
            ("value", value),
            ("suggestion", Suggestions.ForEnumValue(value, type.Values.Select(candidate => candidate.Name)))));
}
