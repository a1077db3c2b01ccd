using System.Globalization;

namespace Platform.Domain;

/// <summary>A named value put into an error's text.</summary>
/// <param name="Name">Name of the placeholder, without braces.</param>
/// <param name="English">The value as the English text prints it.</param>
/// <param name="Chinese">The value as the Chinese text prints it.</param>
public sealed record ErrorArgument(string Name, string English, string Chinese)
{
    /// <summary>An argument that reads alike in both languages; dates print as yyyy-MM-dd.</summary>
    public static ErrorArgument Of(string name, object value)
    {
        var text = value switch
        {
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? string.Empty,
        };
        return new ErrorArgument(name, text, text);
    }

    /// <summary>An argument that names a role.</summary>
    public static ErrorArgument Of(string name, ActorRole role) => new(name, role.English(), role.Chinese());
}
