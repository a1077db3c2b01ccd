using System.Globalization;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Coercion;

// https://spec.graphql.org/September2025/#sec-Int
internal sealed class IntCoercion : ScalarCoercion<int>
{
    internal static IntCoercion Instance { get; } = new();

    public override int Parse(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            throw Refuse(CoercionErrors.IntNotInteger, Inspection.Describe(value));
        }

        return value.TryGetInt32(out var number) ? number : FromDouble(value.GetDouble());
    }

    public override int ParseLiteral(ValueNode value)
    {
        if (value is not IntValueNode literal)
        {
            throw Refuse(CoercionErrors.IntNotInteger, Printer.Print(value), value);
        }

        return int.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Refuse(CoercionErrors.IntOutOfRange, literal.Text, value);
    }

    public override LeafValue Serialize(int value) => LeafValue.FromInt64(value);

    internal override LeafValue WriteAny(object value)
    {
        var number = value switch
        {
            int exact => exact,
            bool flag => flag ? 1 : 0,
            _ when ResultNumbers.TryRead(value, out var read) => FromDouble(read, value),
            _ => throw Refuse(CoercionErrors.IntNotInteger, Inspection.Describe(value)),
        };
        return LeafValue.FromInt64(number);
    }

    private static int FromDouble(double number, object? shown = null)
    {
        if (number != Math.Truncate(number) || double.IsInfinity(number))
        {
            throw Refuse(CoercionErrors.IntNotInteger, Inspection.Describe(shown ?? number));
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Refuse(CoercionErrors.IntOutOfRange, Inspection.Describe(shown ?? number));
    }

    private static ScalarCoercionException Refuse(ErrorDefinition definition, string value, ValueNode? node = null) =>
        new(definition.At(node, ("value", value)));
}
