using System.Globalization;
using System.Text;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Feel.Values;

/// <summary>Writes values as text (10.3.4.1, function <c>string</c>) and as FEEL literals.</summary>
public static class FeelText
{
    /// <summary>Deeper values only come from outside; what lies deeper prints as an ellipsis rather than end the stack.</summary>
    private const int MaxDepth = 1_000;

    /// <summary>What <c>string(value)</c> gives: a string as it is, a date without quotation marks, a list as its literal.</summary>
    /// <param name="value">Any value.</param>
    public static string Of(FeelValue value) => value switch
    {
        FeelString text => text.Value,
        FeelDate date => date.Value.ToString(),
        FeelTime time => $"{time.Value}{time.Zone}",
        FeelDateTime dateTime => $"{dateTime.Date}T{dateTime.Time}{dateTime.Zone}",
        FeelDaysDuration duration => DurationText.Of(duration),
        FeelMonthsDuration duration => DurationText.Of(duration),
        _ => Literal(value),
    };

    /// <summary>A FEEL text that reads back as the value.</summary>
    /// <param name="value">Any value; a function prints its parameters only.</param>
    public static string Literal(FeelValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>A number in plain notation without superfluous zeros.</summary>
    /// <param name="number">The number.</param>
    public static string Number(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var trimmed = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return trimmed == "-0" ? "0" : trimmed;
    }

    private static void Append(StringBuilder text, FeelValue value)
    {
        switch (value)
        {
            case { Depth: > MaxDepth }:
                text.Append('…');
                break;
            case FeelNull:
                text.Append("null");
                break;
            case FeelBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case FeelNumber number:
                text.Append(Number(number.Value));
                break;
            case FeelString quoted:
                AppendQuoted(text, quoted.Value);
                break;
            case FeelList list:
                AppendList(text, list);
                break;
            case FeelContext context:
                AppendContext(text, context);
                break;
            case FeelRange range:
                AppendRange(text, range);
                break;
            case FeelFunction function:
                text.Append("function(").AppendJoin(", ", function.Overloads[0].Parameters.Select(parameter => parameter.Name)).Append(')');
                break;
            default:
                text.Append("@\"").Append(Of(value)).Append('"');
                break;
        }
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }

    private static void AppendList(StringBuilder text, FeelList list)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            text.Append(i > 0 ? ", " : "");
            Append(text, list.Items[i]);
        }

        text.Append(']');
    }

    private static void AppendContext(StringBuilder text, FeelContext context)
    {
        text.Append('{');
        for (var i = 0; i < context.Entries.Count; i++)
        {
            var (key, value) = context.Entries[i];
            text.Append(i > 0 ? ", " : "");
            AppendKey(text, key);
            text.Append(": ");
            Append(text, value);
        }

        text.Append('}');
    }

    private static void AppendKey(StringBuilder text, string key)
    {
        var parts = key.Split(' ');
        if (parts.All(part => part.Length > 0 && NameCharacters.IsStart(part.EnumerateRunes().First()) && part.EnumerateRunes().All(NameCharacters.IsPart)))
        {
            text.Append(key);
            return;
        }

        AppendQuoted(text, key);
    }

    private static void AppendRange(StringBuilder text, FeelRange range)
    {
        if (range.Start is FeelNull || range.End is FeelNull)
        {
            var (comparison, endpoint) = range.Start is FeelNull
                ? (range.EndIncluded ? "<= " : "< ", range.End)
                : (range.StartIncluded ? ">= " : "> ", range.Start);
            text.Append('(').Append(comparison);
            Append(text, endpoint);
            text.Append(')');
            return;
        }

        text.Append(range.StartIncluded ? '[' : '(');
        Append(text, range.Start);
        text.Append("..");
        Append(text, range.End);
        text.Append(range.EndIncluded ? ']' : ')');
    }
}
