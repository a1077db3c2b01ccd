using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Platform.Api.Data.Planning;

/// <summary>An id that is unique over all types: type name and key, in base64.</summary>
/// <param name="TypeName">Name of the object type.</param>
/// <param name="Key">The key as text.</param>
public readonly record struct GlobalId(string TypeName, string Key)
{
    private const int Longest = 100;

    public static string Of(string typeName, long key) => Of(typeName, key.ToString(CultureInfo.InvariantCulture));

    public static string Of(string typeName, string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{key}"));

    /// <returns>The id's parts, or <see langword="null"/> if the text is no id.</returns>
    public static GlobalId? Parse(string? text)
    {
        if (text is null || text.Length > Longest || !Base64.IsValid(text))
        {
            return null;
        }

        var decoded = Encoding.UTF8.GetString(Convert.FromBase64String(text));
        var colon = decoded.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 ? null : new GlobalId(decoded[..colon], decoded[(colon + 1)..]);
    }

    /// <summary>The key of an id of one type, as a number; <see langword="null"/> for anything else.</summary>
    public static long? KeyOf(string? text, string typeName) =>
        Parse(text) is { } id && id.TypeName == typeName && long.TryParse(id.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
}
