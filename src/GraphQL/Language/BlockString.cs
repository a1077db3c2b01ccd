namespace Platform.GraphQL.Language;

/// <summary>Reading and printing of <c>"""</c> strings.</summary>
internal static class BlockString
{
    // https://spec.graphql.org/September2025/#BlockStringValue()
    internal static string Value(string raw)
    {
        var lines = SplitLines(raw);
        var indent = CommonIndent(lines);
        for (var index = 1; index < lines.Length; index++)
        {
            lines[index] = lines[index][Math.Min(indent, lines[index].Length)..];
        }

        var first = Array.FindIndex(lines, line => !IsBlank(line));
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }

    /// <summary>The literal, quotes included, that reads back as the value.</summary>
    internal static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Length == 1;

        // If all further lines are indented, only a leading line break keeps their indent.
        var forceLeadingBreak = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var endsWithTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var endsAmbiguously = (value.EndsWith('"') && !endsWithTripleQuotes) || value.EndsWith('\\');
        var isMultiline = !isSingleLine || value.Length > 70 || endsAmbiguously || forceLeadingBreak || endsWithTripleQuotes;
        var startsWithSpace = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);

        var leading = (isMultiline && !startsWithSpace) || forceLeadingBreak ? "\n" : "";
        var trailing = isMultiline ? "\n" : "";
        return $"\"\"\"{leading}{escaped}{trailing}\"\"\"";
    }

    /// <summary>Whether a value survives printing as a block string and reading back.</summary>
    internal static bool IsPrintable(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        if (value.Any(character => character is <= '\u000F' and not ('\t' or '\n')))
        {
            return false;
        }

        var lines = value.Split('\n');
        if (IsBlank(lines[0]) && lines.Length > 1 || IsBlank(lines[^1]))
        {
            return false;
        }

        var isIndented = lines.Where(line => !IsBlank(line)).All(line => IsWhiteSpace(line[0]));
        return lines.Length == 1 || !isIndented;
    }

    internal static string[] SplitLines(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static int CommonIndent(string[] lines) =>
        lines.Skip(1).Where(line => !IsBlank(line)).Select(Indent).DefaultIfEmpty(0).Min();

    private static int Indent(string line) => line.Length - line.TrimStart(' ', '\t').Length;

    private static bool IsBlank(string line) => line.All(IsWhiteSpace);

    private static bool IsWhiteSpace(char character) => character is ' ' or '\t';
}
