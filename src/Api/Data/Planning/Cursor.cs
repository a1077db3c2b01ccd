using System.Buffers.Text;
using System.Text.Json;

namespace Platform.Api.Data.Planning;

/// <summary>
/// A place in an ordered list: the values of the order's keys in one row, as base64 of a JSON array. It stays right while
/// rows come and go, because it names values and not a number of rows.
/// </summary>
internal static class Cursor
{
    private const int Longest = 4000;

    /// <summary>Reads a cursor for an order.</summary>
    /// <returns>A value a key, null where the row had none; or <see langword="null"/> if the text is no cursor of this order.</returns>
    public static object?[]? Read(string text, IReadOnlyList<OrderKey> keys)
    {
        if (text.Length > Longest || !Base64.IsValid(text))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(Convert.FromBase64String(text));
            if (document.RootElement.ValueKind != JsonValueKind.Array || document.RootElement.GetArrayLength() != keys.Count)
            {
                return null;
            }

            return [.. document.RootElement.EnumerateArray().Select((value, index) => ReadValue(value, keys[index]))];
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static object? ReadValue(JsonElement value, OrderKey key)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return key.IsNullable ? null : throw new FormatException();
        }

        return key.ValueType switch
        {
            var type when type == typeof(string) => value.GetString(),
            var type when type == typeof(long) => value.GetInt64(),
            var type when type == typeof(int) => value.GetInt32(),
            var type when type == typeof(decimal) => value.GetDecimal(),
            var type when type == typeof(double) => value.GetDouble(),
            var type when type == typeof(bool) => value.GetBoolean(),
            var type when type == typeof(DateOnly) => DateOnly.ParseExact(value.GetString() ?? "", "yyyy-MM-dd"),
            var type when type == typeof(DateTime) => DateTime.SpecifyKind(value.GetDateTime().ToUniversalTime(), DateTimeKind.Utc),
            _ => throw new FormatException(),
        };
    }
}
