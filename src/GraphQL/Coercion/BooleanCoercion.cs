using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Coercion;

// https://spec.graphql.org/September2025/#sec-Boolean
internal sealed class BooleanCoercion : ScalarCoercion<bool>
{
    internal static BooleanCoercion Instance { get; } = new();

    public override bool Parse(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.ValueKind == JsonValueKind.True
            : throw Refuse(Inspection.Describe(value));

    public override bool ParseLiteral(ValueNode value) =>
        value is BooleanValueNode boolean ? boolean.Value : throw Refuse(Printer.Print(value), value);

    public override LeafValue Serialize(bool value) => LeafValue.FromBoolean(value);

    internal override LeafValue WriteAny(object value) => LeafValue.FromBoolean(value switch
    {
        bool flag => flag,
        JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } element => element.GetBoolean(),
        _ when value is not string && ResultNumbers.TryRead(value, out var number) && double.IsFinite(number) => number != 0,
        _ => throw Refuse(Inspection.Describe(value)),
    });

    private static ScalarCoercionException Refuse(string value, ValueNode? node = null) =>
        new(CoercionErrors.BooleanNotBoolean.At(node, ("value", value)));
}
