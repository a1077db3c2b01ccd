using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.3, string functions without patterns.</summary>
internal static class StringFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("substring", FeelType.Text, Substring, Text("string"), Number("start position"), Number("length").Optional()),
        Define("string length", FeelType.Number, arguments => new FeelNumber(CodePoints.Count(arguments.Text(0))), Text("string")),
        Define("upper case", FeelType.Text, arguments => new FeelString(arguments.Text(0).ToUpperInvariant()), Text("string")),
        Define("lower case", FeelType.Text, arguments => new FeelString(LowerCase(arguments.Text(0))), Text("string")),
        Define("substring before", FeelType.Text, SubstringBefore, Text("string"), Text("match")),
        Define("substring after", FeelType.Text, SubstringAfter, Text("string"), Text("match")),
        Define("contains", FeelType.Boolean, Compare((text, match) => text.Contains(match, StringComparison.Ordinal)), Text("string"), Text("match")),
        Define("starts with", FeelType.Boolean, Compare((text, match) => text.StartsWith(match, StringComparison.Ordinal)), Text("string"), Text("match")),
        Define("ends with", FeelType.Boolean, Compare((text, match) => text.EndsWith(match, StringComparison.Ordinal)), Text("string"), Text("match")),
        Define("string join", FeelType.Text, Join, Parameter("list", new ListType(FeelType.Text)), Text("delimiter").OrNull().Optional()),
    ];

    private static FunctionBody Compare(Func<string, string, bool> compare) =>
        arguments => FeelBoolean.Of(compare(arguments.Text(0), arguments.Text(1)));

    // The specification asks for lower case; the analyzer's advice concerns round trips of identifiers.
#pragma warning disable CA1308
    private static string LowerCase(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308

    private static FeelValue Substring(Arguments arguments)
    {
        var text = arguments.Text(0);
        var length = CodePoints.Count(text);
        var start = arguments.Whole(1);
        if (start == 0 || Math.Abs((long)start) > length)
        {
            return arguments.OutOfRange(1);
        }

        var take = arguments.IsGiven(2) ? arguments.Whole(2) : length;
        return take < 1
            ? arguments.OutOfRange(2)
            : new FeelString(CodePoints.Slice(text, start > 0 ? start - 1 : length + start, take));
    }

    private static FeelString SubstringBefore(Arguments arguments)
    {
        var text = arguments.Text(0);
        var index = text.IndexOf(arguments.Text(1), StringComparison.Ordinal);
        return new FeelString(index < 0 ? "" : text[..index]);
    }

    private static FeelString SubstringAfter(Arguments arguments)
    {
        var (text, match) = (arguments.Text(0), arguments.Text(1));
        var index = text.IndexOf(match, StringComparison.Ordinal);
        return new FeelString(index < 0 ? "" : text[(index + match.Length)..]);
    }

    // Nulls in the list are left out.
    private static FeelValue Join(Arguments arguments)
    {
        var parts = arguments.List(0).OfType<FeelString>().Select(part => part.Value).ToList();
        var delimiter = (arguments[1] as FeelString)?.Value ?? "";
        var length = parts.Sum(part => (long)part.Length) + (delimiter.Length * (long)Math.Max(0, parts.Count - 1));
        return length > arguments.Evaluation.Budget.MaxText
            ? arguments.Fail(FeelProblemKind.ValueTooLarge, arguments.Function, $"{arguments.Evaluation.Budget.MaxText}")
            : new FeelString(string.Join(delimiter, parts));
    }
}
