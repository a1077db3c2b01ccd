using System.Globalization;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Coercion;

/// <summary>Writes a default value in its coerced form: lists wrapped, defaults of input fields filled in, numbers normalised.</summary>
// https://spec.graphql.org/September2025/#sec-The-__InputValue-Type
internal static class ConstantText
{
    private static readonly Location Nowhere = new(SourceText.Synthetic, 0, 0);

    /// <summary>The text, or null if there is no default or it does not fit its type.</summary>
    internal static string? Of(InputValueDefinition definition) =>
        definition.DefaultLiteral is { } literal && InputValues.IsGiven(definition.DefaultValue)
            ? Printer.Print(Normalize(literal, definition.Type))
            : null;

    /// <summary>The same with the fields of input objects in natural order, so that equal defaults have equal texts.</summary>
    internal static string? OfSorted(InputValueDefinition definition) =>
        definition.DefaultLiteral is { } literal && InputValues.IsGiven(definition.DefaultValue)
            ? Printer.Print(Sort(Normalize(literal, definition.Type)))
            : null;

    private static ValueNode Sort(ValueNode value) => value switch
    {
        ListValueNode list => list with { Items = [.. list.Items.Select(Sort)] },
        ObjectValueNode fields => fields with
        {
            Fields = [.. fields.Fields
                .Select(field => field with { Value = Sort(field.Value) })
                .OrderBy(field => field.Name.Value, Errors.NaturalOrder.Comparer)],
        },
        _ => value,
    };

    private static ValueNode Normalize(ValueNode literal, GraphQLType type) => (literal, type) switch
    {
        (NullValueNode, _) => literal,
        (_, NonNullType nonNull) => Normalize(literal, nonNull.Inner),
        (ListValueNode list, ListType listType) => list with { Items = [.. list.Items.Select(item => Normalize(item, listType.Item))] },
        (_, ListType listType) => new ListValueNode(Nowhere, [Normalize(literal, listType.Item)]),
        (ObjectValueNode fields, InputObjectType inputObject) => Normalize(fields, inputObject),
        (FloatValueNode number, ScalarType { Name: "Float" }) => NormalizeNumber(number),
        (StringValueNode text, ScalarType { Name: "ID" }) => NormalizeId(text),
        (StringValueNode text, _) => text with { IsBlock = false },
        _ => literal,
    };

    private static ObjectValueNode Normalize(ObjectValueNode literal, InputObjectType type)
    {
        var fields = new List<ObjectFieldNode>();
        foreach (var field in type.Fields)
        {
            var given = literal.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value ?? field.DefaultLiteral;
            if (given is not null)
            {
                fields.Add(new ObjectFieldNode(Nowhere, new NameNode(Nowhere, field.Name), Normalize(given, field.Type)));
            }
        }

        return new ObjectValueNode(Nowhere, [.. fields]);
    }

    private static ValueNode NormalizeNumber(FloatValueNode literal)
    {
        var text = Inspection.FormatNumber(double.Parse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture));
        return text.All(char.IsAsciiDigit) ? new IntValueNode(Nowhere, text) : new FloatValueNode(Nowhere, text);
    }

    private static ValueNode NormalizeId(StringValueNode literal)
    {
        var digits = literal.Value.StartsWith('-') ? literal.Value[1..] : literal.Value;
        var isInteger = digits.Length > 0 && digits.All(char.IsAsciiDigit) && (digits.Length == 1 || digits[0] != '0');
        return isInteger ? new IntValueNode(Nowhere, literal.Value) : new StringValueNode(Nowhere, literal.Value);
    }
}
