using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Coercion;

/// <summary>Carries untyped values between literals and JSON, for scalars that know only one of the two.</summary>
internal static class LiteralJson
{
    private static readonly Location Nowhere = new(SourceText.Synthetic, 0, 0);

    internal static JsonElement ToJson(ValueNode value) => JsonSerializer.SerializeToElement(ToNode(value));

    /// <summary>The literal that looks like a JSON value; text becomes a string literal.</summary>
    internal static ValueNode ToLiteral(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new ObjectValueNode(Nowhere, [.. value.EnumerateObject().Select(ToField)]),
        JsonValueKind.Array => new ListValueNode(Nowhere, [.. value.EnumerateArray().Select(ToLiteral)]),
        JsonValueKind.String => new StringValueNode(Nowhere, value.GetString() ?? ""),
        JsonValueKind.Number => ToNumber(value.GetRawText()),
        JsonValueKind.True => new BooleanValueNode(Nowhere, true),
        JsonValueKind.False => new BooleanValueNode(Nowhere, false),
        _ => new NullValueNode(Nowhere),
    };

    /// <summary>The literal with each variable replaced by what was sent for it, so that a scalar sees constants only.</summary>
    internal static ValueNode ReplaceVariables(ValueNode value, VariableValues variables) => value switch
    {
        VariableNode variable => ToLiteral(variables.GetRaw(variable.Name.Value)),
        ListValueNode list => list with { Items = [.. list.Items.Select(item => ReplaceVariables(item, variables))] },
        ObjectValueNode fields => fields with { Fields = ReplaceVariables(fields.Fields, variables) },
        _ => value,
    };

    private static ImmutableArray<ObjectFieldNode> ReplaceVariables(ImmutableArray<ObjectFieldNode> fields, VariableValues variables) =>
        [.. fields.Select(field => field with { Value = ReplaceVariables(field.Value, variables) })];

    private static ObjectFieldNode ToField(JsonProperty property) =>
        new(Nowhere, new NameNode(Nowhere, property.Name), ToLiteral(property.Value));

    private static ValueNode ToNumber(string text) => text.AsSpan().IndexOfAny('.', 'e', 'E') < 0
        ? new IntValueNode(Nowhere, text)
        : new FloatValueNode(Nowhere, text);

    private static JsonNode? ToNode(ValueNode value) => value switch
    {
        IntValueNode number => JsonNode.Parse(number.Text),
        FloatValueNode number => JsonNode.Parse(number.Text),
        StringValueNode text => JsonValue.Create(text.Value),
        BooleanValueNode boolean => JsonValue.Create(boolean.Value),
        EnumValueNode name => JsonValue.Create(name.Value),
        ListValueNode list => new JsonArray([.. list.Items.Select(ToNode)]),
        ObjectValueNode fields => ToNode(fields),
        NullValueNode => null,
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A {value.GetType().Name} is no constant."), nameof(value)),
    };

    private static JsonObject ToNode(ObjectValueNode value)
    {
        var result = new JsonObject();
        foreach (var field in value.Fields)
        {
            result[field.Name.Value] = ToNode(field.Value);
        }

        return result;
    }
}
