using System.Text.Json;

namespace Platform.Conformance.GraphQL;

/// <summary>Compares JSON: the order of an object's members does not matter, nor how a number is written.</summary>
internal static class JsonDifference
{
    /// <summary>The first difference with its path, or null.</summary>
    internal static string? Find(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: expected {Shorten(expected)}, found {Shorten(actual)}";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => FindInObjects(expected, actual, path),
            JsonValueKind.Array => FindInArrays(expected, actual, path),
            JsonValueKind.Number when expected.GetDouble().Equals(actual.GetDouble()) => null,
            JsonValueKind.String when expected.GetString() == actual.GetString() => null,
            JsonValueKind.String or JsonValueKind.Number => $"{path}: expected {Shorten(expected)}, found {Shorten(actual)}",
            _ => null,
        };
    }

    private static string? FindInObjects(JsonElement expected, JsonElement actual, string path)
    {
        var surplus = actual.EnumerateObject().FirstOrDefault(member => !expected.TryGetProperty(member.Name, out _));
        if (surplus.Value.ValueKind != JsonValueKind.Undefined)
        {
            return $"{path}.{surplus.Name}: not expected, found {Shorten(surplus.Value)}";
        }

        foreach (var member in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(member.Name, out var value))
            {
                return $"{path}.{member.Name}: expected {Shorten(member.Value)}, found nothing";
            }

            if (Find(member.Value, value, $"{path}.{member.Name}") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? FindInArrays(JsonElement expected, JsonElement actual, string path)
    {
        var index = 0;
        foreach (var (left, right) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
        {
            if (Find(left, right, $"{path}[{index++}]") is { } difference)
            {
                return difference;
            }
        }

        var (wanted, found) = (expected.GetArrayLength(), actual.GetArrayLength());
        return wanted == found ? null : $"{path}: expected {wanted} items, found {found}: {Shorten(found > wanted ? actual[wanted] : expected[found])}";
    }

    private static string Shorten(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.Undefined ? "nothing" : value.GetRawText();
        return text.Length <= 300 ? text : text[..300] + "…";
    }
}
