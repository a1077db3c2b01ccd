using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Rules.Feel.Functions.Patterns;

/// <summary>The replacement of <c>replace</c> (Functions and Operators 5.6.4): text, <c>$N</c> for a group, <c>\$</c> and <c>\\</c>.</summary>
internal sealed class Replacement
{
    private readonly List<(string Text, int Group)> _parts = [];

    private Replacement()
    {
    }

    /// <summary>The replacement of a text; null if a dollar sign or backslash in it means nothing.</summary>
    internal static Replacement? Read(string text, int groups)
    {
        var replacement = new Replacement();
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case '\\' when next is '\\' or '$':
                    plain.Append(next);
                    i++;
                    break;
                case '$' when char.IsAsciiDigit(next):
                    replacement._parts.Add((plain.ToString(), ReadGroup(text, ref i, groups)));
                    plain.Clear();
                    break;
                case '\\' or '$':
                    return null;
                default:
                    plain.Append(text[i]);
                    break;
            }
        }

        replacement._parts.Add((plain.ToString(), -1));
        return replacement;
    }

    internal void AppendTo(StringBuilder result, Match match)
    {
        foreach (var (text, group) in _parts)
        {
            result.Append(text).Append(group < 0 ? "" : match.Groups[group].Value);
        }
    }

    // As many digits as still name a group; a single digit beyond the groups stands for nothing.
    private static int ReadGroup(string text, ref int index, int groups)
    {
        var number = text[++index] - '0';
        while (index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]) && (number * 10) + text[index + 1] - '0' <= groups)
        {
            number = (number * 10) + text[++index] - '0';
        }

        return number;
    }
}
