namespace Platform.GraphQL.Errors;

/// <summary>Finds names that a reader may have meant.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary>The question "Did you mean …?", or nothing if there is no likely name.</summary>
    internal static ErrorPhrase For(string written, IEnumerable<string> names) => Ask(ErrorPhrase.Empty, Closest(written, names));

    /// <summary>The same question about the values of an enum.</summary>
    internal static ErrorPhrase ForEnumValue(string written, IEnumerable<string> names) =>
        Ask(new ErrorPhrase("the enum value ", "枚举值 "), Closest(written, names));

    /// <summary>The question for names that are already chosen.</summary>
    internal static ErrorPhrase Ask(ErrorPhrase kind, IReadOnlyList<string> names) => names.Count == 0
        ? ErrorPhrase.Empty
        : new ErrorPhrase(
            $" Did you mean {kind.English}{OneOf(names, ", ", " or ", ", or ")}?",
            $"是否想用{kind.Chinese}{OneOf(names, "、", " 或 ", " 或 ")}？");

    /// <summary>The names near the written one, nearest first, equally near ones in natural order.</summary>
    internal static IReadOnlyList<string> Closest(string written, IEnumerable<string> names)
    {
        var threshold = (int)Math.Floor(written.Length * 0.4) + 1;
        return [.. names.Distinct()
            .Select(name => (Name: name, Distance: EditDistance.Measure(written, name, threshold)))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, NaturalOrder.Comparer)
            .Select(candidate => candidate.Name)];
    }

    private static string OneOf(IReadOnlyList<string> names, string separator, string pairSeparator, string lastSeparator)
    {
        var quoted = names.Take(Most).Select(name => $"\"{name}\"").ToArray();
        return quoted.Length switch
        {
            1 => quoted[0],
            2 => quoted[0] + pairSeparator + quoted[1],
            _ => string.Join(separator, quoted[..^1]) + lastSeparator + quoted[^1],
        };
    }
}
