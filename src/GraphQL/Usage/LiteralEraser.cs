using System.Text;

namespace Platform.GraphQL.Usage;

/// <summary>Takes texts and numbers out of a printed document. A printed document has no comments.</summary>
internal static class LiteralEraser
{
    private const string BlockQuote = "\"\"\"";

    internal static string Erase(string document)
    {
        var erased = new StringBuilder(document.Length);
        var position = 0;
        while (position < document.Length)
        {
            var next = document[position];
            var (end, stand) = next switch
            {
                '"' => (EndOfText(document, position), "\"\""),
                '-' or (>= '0' and <= '9') => (EndOf(document, position, IsOfNumber), "0"),
                _ when IsOfName(next) => (EndOf(document, position, IsOfName), null),
                _ => (position + 1, null),
            };
            erased.Append(stand ?? document[position..end]);
            position = end;
        }

        return erased.ToString();
    }

    private static int EndOf(string document, int start, Func<char, bool> isPart)
    {
        var end = start + 1;
        while (end < document.Length && isPart(document[end]))
        {
            end++;
        }

        return end;
    }

    // https://spec.graphql.org/September2025/#StringValue
    private static int EndOfText(string document, int start)
    {
        var isBlock = string.CompareOrdinal(document, start, BlockQuote, 0, BlockQuote.Length) == 0;
        var quote = isBlock ? BlockQuote : "\"";
        var position = start + quote.Length;
        while (string.CompareOrdinal(document, position, quote, 0, quote.Length) != 0)
        {
            // In a block only the quote itself can be escaped; elsewhere any character that follows belongs to the escape.
            var isEscape = document[position] == '\\' && (!isBlock || string.CompareOrdinal(document, position + 1, quote, 0, quote.Length) == 0);
            position += !isEscape ? 1 : isBlock ? 1 + quote.Length : 2;
        }

        return position + quote.Length;
    }

    private static bool IsOfNumber(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '+' or '-';

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
