using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Platform.GraphQL.Errors;

/// <summary>Fills the named places of an error's text.</summary>
internal static class ErrorText
{
    /// <summary>The place that holds the question "Did you mean …?".</summary>
    internal const string SuggestionPlace = "suggestion";

    internal static string Render(string template, ImmutableArray<(string Name, object Value)> arguments, bool chinese)
    {
        var text = new StringBuilder(template.Length + 32);
        for (var position = 0; position < template.Length;)
        {
            position += Append(text, template, position, arguments, chinese);
        }

        return text.ToString();
    }

    /// <summary>The names of a template's places, in order of appearance.</summary>
    internal static IEnumerable<string> Places(string template)
    {
        for (var position = 0; position < template.Length; position++)
        {
            if (IsDoubled(template, position))
            {
                position++;
            }
            else if (template[position] == '{')
            {
                yield return template[(position + 1)..template.IndexOf('}', position)];
            }
        }
    }

    private static int Append(
        StringBuilder text, string template, int position, ImmutableArray<(string Name, object Value)> arguments, bool chinese)
    {
        if (IsDoubled(template, position))
        {
            text.Append(template[position]);
            return 2;
        }

        if (template[position] != '{')
        {
            text.Append(template[position]);
            return 1;
        }

        var end = template.IndexOf('}', position);
        text.Append(ValueOf(template.AsSpan(position + 1, end - position - 1), arguments, chinese));
        return end - position + 1;
    }

    private static bool IsDoubled(string template, int position) =>
        template[position] is '{' or '}'
        && position + 1 < template.Length
        && template[position + 1] == template[position];

    private static string ValueOf(
        ReadOnlySpan<char> name, ImmutableArray<(string Name, object Value)> arguments, bool chinese)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return TextOf(argument.Value, chinese);
            }
        }

        throw new ArgumentException($"The error text has no value for its place '{name}'.", nameof(arguments));
    }

    private static string TextOf(object value, bool chinese) => value switch
    {
        GraphQLError error => error.Render(chinese),
        ErrorPhrase phrase => chinese ? phrase.Chinese : phrase.English,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
