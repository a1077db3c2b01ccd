using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.9, sort.</summary>
internal static class SortFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("sort", FeelType.AnyList, Sort, List("list"), Parameter("precedes", FeelType.AnyFunction)),
    ];

    // A stable merge sort, because it ends after n log n questions whatever the function answers.
    private static FeelValue Sort(Arguments arguments)
    {
        var from = arguments.List(0).ToArray();
        var to = new FeelValue[from.Length];
        for (var width = 1; width < from.Length; width *= 2)
        {
            for (var start = 0; start < from.Length; start += 2 * width)
            {
                var middle = Math.Min(start + width, from.Length);
                if (!Merge(arguments, from, to, (start, middle, Math.Min(start + (2 * width), from.Length))))
                {
                    return FeelNull.Value;
                }
            }

            (from, to) = (to, from);
        }

        return new FeelList(from);
    }

    private static bool Merge(Arguments arguments, FeelValue[] from, FeelValue[] to, (int Start, int Middle, int End) run)
    {
        var (left, right) = (run.Start, run.Middle);
        for (var i = run.Start; i < run.End; i++)
        {
            var takesRight = left >= run.Middle;
            if (!takesRight && right < run.End)
            {
                if (Precedes(arguments, from[right], from[left]) is not { } precedes)
                {
                    return false;
                }

                takesRight = precedes;
            }

            to[i] = takesRight ? from[right++] : from[left++];
        }

        return true;
    }

    private static bool? Precedes(Arguments arguments, FeelValue first, FeelValue second)
    {
        var function = (FeelFunction)arguments[1];
        var answer = Invocation.Invoke(function, [(null, first), (null, second)], arguments.Evaluation, arguments.Span);
        if (answer is FeelBoolean precedes)
        {
            return precedes.Value;
        }

        arguments.Fail(FeelProblemKind.ConditionNotBoolean, arguments.Function, $"{answer.Type}");
        return null;
    }
}
