using System.Collections.Frozen;
using System.Text;

namespace Platform.GraphQL.Language;

/// <summary>The written names of directive locations, such as <c>FIELD_DEFINITION</c>.</summary>
public static class DirectiveLocations
{
    private static readonly string[] Names = [.. Enum.GetNames<DirectiveLocation>().Select(UpperSnake)];

    private static readonly FrozenDictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(location => Names[(int)location]);

    /// <summary>The name as a document writes it.</summary>
    /// <param name="location">The location.</param>
    public static string NameOf(DirectiveLocation location) => Names[(int)location];

    /// <summary>The location of that name.</summary>
    /// <param name="name">As a document writes it; the parser accepts no other.</param>
    /// <exception cref="KeyNotFoundException">There is no such location.</exception>
    public static DirectiveLocation Parse(string name) => ByName[name];

    internal static bool IsDefined(string name) => ByName.ContainsKey(name);

    private static string UpperSnake(string name)
    {
        var text = new StringBuilder();
        foreach (var character in name)
        {
            var separator = char.IsUpper(character) && text.Length > 0 ? "_" : "";
            text.Append(separator).Append(char.ToUpperInvariant(character));
        }

        return text.ToString();
    }
}
