using System.Globalization;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Coercion;

// https://spec.graphql.org/September2025/#sec-ID
internal sealed class IdCoercion : ScalarCoercion<string>
{
    internal static IdCoercion Instance { get; } = new();

    public override string Parse(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text)
        {
            return text;
        }

        var isInteger = value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && number == Math.Truncate(number);
        return isInteger ? FormatInteger(value) : throw Refuse(value);
    }

    public override string ParseLiteral(ValueNode value) => value switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Text,
        _ => throw new ScalarCoercionException(CoercionErrors.IdLiteralNotIdLike.At(value, ("value", Printer.Print(value)))),
    };

    public override LeafValue Serialize(string value) => LeafValue.FromString(value);

    internal override LeafValue WriteAny(object value) => LeafValue.FromString(value switch
    {
        string text => text,
        Guid guid => guid.ToString(),
        long number => number.ToString(CultureInfo.InvariantCulture),
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
        _ when ResultNumbers.TryRead(value, out var number) && number == Math.Truncate(number) => Inspection.FormatNumber(number),
        _ => throw Refuse(value),
    });

    // Digits beyond those of a double are kept.
    private static string FormatInteger(JsonElement value) => value.TryGetInt64(out var exact)
        ? exact.ToString(CultureInfo.InvariantCulture)
        : Inspection.FormatNumber(value.GetDouble());

    private static ScalarCoercionException Refuse(object value) =>
        new(CoercionErrors.IdNotRepresentable.Create(("value", Inspection.Describe(value))));
}
