namespace Platform.GraphQL.Errors;

/// <summary>Orders names so that digits within them compare as numbers: <c>a2</c> before <c>a10</c>.</summary>
internal static class NaturalOrder
{
    internal static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    internal static int Compare(string left, string right)
    {
        var (a, b) = (0, 0);
        while (a < left.Length && b < right.Length)
        {
            var isNumber = char.IsAsciiDigit(left[a]) && char.IsAsciiDigit(right[b]);
            var order = isNumber ? CompareNumbers(left, ref a, right, ref b) : left[a++].CompareTo(right[b++]);
            if (order != 0)
            {
                return order;
            }
        }

        return (left.Length - a).CompareTo(right.Length - b);
    }

    private static int CompareNumbers(string left, ref int a, string right, ref int b)
    {
        var first = TakeNumber(left, ref a);
        var second = TakeNumber(right, ref b);
        return first.Length != second.Length
            ? first.Length.CompareTo(second.Length)
            : string.CompareOrdinal(first, second);
    }

    private static string TakeNumber(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return text[start..position].TrimStart('0');
    }
}
