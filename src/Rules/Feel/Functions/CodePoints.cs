namespace Platform.Rules.Feel.Functions;

/// <summary>Positions in strings count Unicode code points (10.3.2.3.2), while .NET counts UTF-16 code units.</summary>
internal static class CodePoints
{
    internal static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += Width(text, i))
        {
            count++;
        }

        return count;
    }

    /// <summary>A stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="skip">Code points before it; not more than there are.</param>
    /// <param name="take">Its length in code points; what exceeds the text is ignored.</param>
    internal static string Slice(string text, int skip, int take)
    {
        var start = Advance(text, 0, skip);
        return text[start..Advance(text, start, take)];
    }

    private static int Advance(string text, int index, int count)
    {
        for (; count > 0 && index < text.Length; count--)
        {
            index += Width(text, index);
        }

        return index;
    }

    private static int Width(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
