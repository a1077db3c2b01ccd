using System.Globalization;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Coercion;

// https://spec.graphql.org/September2025/#sec-Float
internal sealed class FloatCoercion : ScalarCoercion<double>
{
    internal static FloatCoercion Instance { get; } = new();

    public override double Parse(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble())
            ? value.GetDouble()
            : throw Refuse(Inspection.Describe(value));

    public override double ParseLiteral(ValueNode value)
    {
        var text = value switch
        {
            IntValueNode literal => literal.Text,
            FloatValueNode literal => literal.Text,
            _ => throw Refuse(Printer.Print(value), value),
        };
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw Refuse(text, value);
    }

    public override LeafValue Serialize(double value) =>
        double.IsFinite(value) ? LeafValue.FromDouble(value) : throw Refuse(Inspection.Describe(value));

    internal override LeafValue WriteAny(object value) => value switch
    {
        bool flag => LeafValue.FromInt64(flag ? 1 : 0),
        decimal exact => LeafValue.FromDecimal(exact),
        _ when ResultNumbers.TryRead(value, out var number) && double.IsFinite(number) => LeafValue.FromDouble(number),
        _ => throw Refuse(Inspection.Describe(value)),
    };

    private static ScalarCoercionException Refuse(string value, ValueNode? node = null) =>
        new(CoercionErrors.FloatNotNumeric.At(node, ("value", value)));
}
