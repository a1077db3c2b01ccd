using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Platform.GraphQL.Coercion;

/// <summary>Describes values in errors, shortened, in the notation of the reference implementation.</summary>
internal static class Inspection
{
    private const int MostItems = 10;
    private const int MostLevels = 2;
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Describe(object? value) => value switch
    {
        null => "null",
        JsonElement element => Describe(element),
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        double number => FormatNumber(number),
        float number => FormatNumber(number),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable => "[Array]",
        _ => $"[{value.GetType().Name}]",
    };

    internal static string Describe(JsonElement value) => Describe(value, level: 0);

    /// <summary>A number without superfluous fraction or exponent.</summary>
    internal static string FormatNumber(double number)
    {
        const double largestPlain = 1e21;
        if (number == Math.Truncate(number) && Math.Abs(number) < largestPlain)
        {
            return number.ToString("0", CultureInfo.InvariantCulture);
        }

        return number.ToString("R", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal);
    }

    private static string Describe(JsonElement value, int level) => value.ValueKind switch
    {
        JsonValueKind.Object => DescribeObject(value, level),
        JsonValueKind.Array => DescribeArray(value, level),
        JsonValueKind.String => Quote(value.GetString() ?? ""),
        JsonValueKind.Number => FormatNumber(value.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        _ => "undefined",
    };

    private static string DescribeObject(JsonElement value, int level)
    {
        if (!value.EnumerateObject().Any())
        {
            return "{}";
        }

        return level >= MostLevels
            ? "[Object]"
            : $"{{ {string.Join(", ", value.EnumerateObject().Select(property => $"{property.Name}: {Describe(property.Value, level + 1)}"))} }}";
    }

    private static string DescribeArray(JsonElement value, int level)
    {
        if (value.GetArrayLength() == 0)
        {
            return "[]";
        }

        if (level >= MostLevels)
        {
            return "[Array]";
        }

        var items = value.EnumerateArray().Take(MostItems).Select(item => Describe(item, level + 1)).ToList();
        var remaining = value.GetArrayLength() - items.Count;
        if (remaining > 0)
        {
            items.Add($"... {remaining} more item{(remaining == 1 ? "" : "s")}");
        }

        return $"[{string.Join(", ", items)}]";
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Relaxed);
}
