using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Coercion;

// https://spec.graphql.org/September2025/#sec-String
internal sealed class StringCoercion : ScalarCoercion<string>
{
    internal static StringCoercion Instance { get; } = new();

    public override string Parse(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            ? text
            : throw new ScalarCoercionException(CoercionErrors.StringNotString.Create(("value", Inspection.Describe(value))));

    public override string ParseLiteral(ValueNode value) =>
        value is StringValueNode text
            ? text.Value
            : throw new ScalarCoercionException(CoercionErrors.StringNotString.At(value, ("value", Printer.Print(value))));

    public override LeafValue Serialize(string value) => LeafValue.FromString(value);

    internal override LeafValue WriteAny(object value) => LeafValue.FromString(value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
        JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } element => element.GetRawText(),
        _ when ResultNumbers.TryRead(value, out var number) && double.IsFinite(number) => Inspection.FormatNumber(number),
        _ => throw new ScalarCoercionException(CoercionErrors.StringNotRepresentable.Create(("value", Inspection.Describe(value)))),
    });
}
