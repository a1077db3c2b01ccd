using System.Text.RegularExpressions;

namespace Platform.Api.Tests.Registry;

/// <summary>Changes of a printed schema.</summary>
internal static class PrintedSchema
{
    /// <summary>Takes a field out of a type, with the description before it.</summary>
    public static string Without(string sdl, string type, string field)
    {
        var start = sdl.IndexOf($"\ntype {type} ", StringComparison.Ordinal);
        var pattern = new Regex($"  \"\"\"(?:[^\"]|\"(?!\"\"))*\"\"\"\n  {field}\\b[^\n]*\n");
        Assert.True(start > 0 && pattern.IsMatch(sdl, start), $"{type}.{field} is not in the schema");
        return pattern.Replace(sdl, "", 1, start);
    }
}
