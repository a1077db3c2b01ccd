using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies;

/// <summary>Writes FEEL values as JSON: numbers with all digits, days and durations as FEEL writes them.</summary>
internal static class FeelJson
{
    public static JsonElement Of(FeelValue value) => JsonSerializer.SerializeToElement(Node(value));

    private static JsonNode? Node(FeelValue value) => value switch
    {
        FeelNull => null,
        FeelBoolean truth => JsonValue.Create(truth.Value),
        FeelNumber number => JsonValue.Create(number.Value),
        FeelList list => new JsonArray([.. list.Items.Select(Node)]),
        FeelContext context => new JsonObject(context.Entries.Select(entry => KeyValuePair.Create(entry.Key, Node(entry.Value)))),
        _ => JsonValue.Create(FeelText.Of(value)),
    };
}
