using System.Text;
using System.Text.RegularExpressions;
using Platform.Rules.Feel.Functions.Patterns;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>
/// DMN 1.5, 10.3.4.3, string functions with patterns. Patterns, flags and replacements are those of XPath and XQuery
/// Functions and Operators 3.1, section 5.6.
/// </summary>
internal static class PatternFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("matches", FeelType.Boolean, Matches, Text("input"), Text("pattern"), Text("flags").OrNull().Optional()),
        Define("replace", FeelType.Text, Replace, Text("input"), Text("pattern"), Text("replacement"), Text("flags").OrNull().Optional()),
        Define("split", new ListType(FeelType.Text), Split, Text("string"), Text("delimiter")),
    ];

    private static FeelValue Matches(Arguments arguments) =>
        WithPattern(arguments, 2, regex => FeelBoolean.Of(regex.IsMatch(arguments.Text(0))));

    private static FeelValue Replace(Arguments arguments) => WithPattern(arguments, 3, regex =>
    {
        // Functions and Operators 5.6.4: a pattern that matches nothing at all would match everywhere.
        if (regex.IsMatch(""))
        {
            return arguments.Fail(FeelProblemKind.InvalidPattern, Arguments.Shown(arguments[1]), "it matches the empty string");
        }

        return Replacement.Read(arguments.Text(2), regex.GetGroupNumbers().Length - 1) is { } replacement
            ? Replace(arguments, regex, replacement)
            : arguments.Fail(FeelProblemKind.InvalidPattern, Arguments.Shown(arguments[2]), "it is no replacement");
    });

    private static FeelValue Replace(Arguments arguments, Regex regex, Replacement replacement)
    {
        var input = arguments.Text(0);
        var limit = arguments.Evaluation.Budget.MaxText;
        var result = new StringBuilder();
        var end = 0;
        for (var match = regex.Match(input); match.Success; match = match.NextMatch())
        {
            result.Append(input, end, match.Index - end);
            replacement.AppendTo(result, match);
            end = match.Index + match.Length;
            if (result.Length > limit || !arguments.Spend(1))
            {
                return arguments.Fail(FeelProblemKind.ValueTooLarge, arguments.Function, $"{limit}");
            }
        }

        return new FeelString(result.Append(input, end, input.Length - end).ToString());
    }

    private static FeelValue Split(Arguments arguments) => WithPattern(arguments, -1, regex =>
    {
        if (regex.IsMatch(""))
        {
            return arguments.Fail(FeelProblemKind.InvalidPattern, Arguments.Shown(arguments[1]), "it matches the empty string");
        }

        var input = arguments.Text(0);
        var parts = new List<FeelValue>();
        var end = 0;
        for (var match = regex.Match(input); match.Success && arguments.Spend(1); match = match.NextMatch())
        {
            parts.Add(new FeelString(input[end..match.Index]));
            end = match.Index + match.Length;
        }

        parts.Add(new FeelString(input[end..]));
        return new FeelList(parts);
    });

    private static FeelValue WithPattern(Arguments arguments, int flagsIndex, Func<Regex, FeelValue> use)
    {
        var pattern = arguments.Text(1);
        var flags = flagsIndex >= 0 && arguments[flagsIndex] is FeelString given ? given.Value : "";
        try
        {
            var compiled = Compiled(arguments.Evaluation, pattern, flags);
            var cost = compiled.Cost(arguments.Text(0), arguments.Evaluation.Budget.MaxSteps);
            return arguments.Spend(cost) ? use(compiled.Regex) : FeelNull.Value;
        }
        catch (PatternException refusal)
        {
            return refusal.IsTooCostly
                ? arguments.Fail(FeelProblemKind.PatternTooCostly, Arguments.Shown(arguments[1]))
                : arguments.Fail(FeelProblemKind.InvalidPattern, Arguments.Shown(arguments[1]), refusal.Message);
        }
        catch (RegexMatchTimeoutException)
        {
            return arguments.Fail(FeelProblemKind.PatternTooCostly, Arguments.Shown(arguments[1]));
        }
    }

    private static CompiledPattern Compiled(Evaluation evaluation, string pattern, string flags)
    {
        const int MostPatterns = 100;
        if (!evaluation.Patterns.TryGetValue((pattern, flags), out var compiled))
        {
            compiled = PatternCompiler.Compile(pattern, flags);
            if (evaluation.Patterns.Count < MostPatterns)
            {
                evaluation.Patterns.Add((pattern, flags), compiled);
            }
        }

        return compiled;
    }
}
