using System.Globalization;
using System.Text.Json;

namespace Platform.GraphQL.Coercion;

/// <summary>Reads numbers out of results whose C# type is not known.</summary>
internal static class ResultNumbers
{
    internal static bool TryRead(object value, out double number)
    {
        switch (value)
        {
            case string { Length: > 0 } text:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            case JsonElement { ValueKind: JsonValueKind.Number } element:
                return element.TryGetDouble(out number);
            case int or long or double or float or decimal or short or byte or uint or ulong or ushort or sbyte:
                number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return true;
            default:
                number = 0;
                return false;
        }
    }
}
