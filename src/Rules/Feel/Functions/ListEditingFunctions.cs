using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>
/// DMN 1.5, 10.3.4.4, list functions that work at a position. Positions count from 1, and from -1 at the end backwards.
/// </summary>
internal static class ListEditingFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("sublist", FeelType.AnyList, Sublist, List("list"), Number("start position"), Number("length").Optional()),
        Define("insert before", FeelType.AnyList, InsertBefore, List("list"), Number("position"), Anything("newItem")),
        Define("remove", FeelType.AnyList, Remove, List("list"), Number("position")),
        Define("list replace", FeelType.AnyList, ReplaceAt, List("list"), Number("position"), Anything("newItem")),
        Define("list replace", FeelType.AnyList, ReplaceWhere, List("list"), Parameter("match", FeelType.AnyFunction), Anything("newItem")),
    ];

    /// <summary>The index of a position; -1 where the list has none.</summary>
    private static int IndexOf(IReadOnlyList<FeelValue> list, int position)
    {
        var index = position > 0 ? position - 1L : position < 0 ? list.Count + (long)position : -1;
        return index >= 0 && index < list.Count ? (int)index : -1;
    }

    private static FeelValue Sublist(Arguments arguments)
    {
        var list = arguments.List(0);
        var start = IndexOf(list, arguments.Whole(1));
        if (start < 0)
        {
            return arguments.OutOfRange(1);
        }

        var length = arguments.IsGiven(2) ? arguments.Whole(2) : list.Count;
        return length < 1 ? arguments.OutOfRange(2) : new FeelList([.. list.Skip(start).Take(length)]);
    }

    private static FeelValue InsertBefore(Arguments arguments)
    {
        var list = arguments.List(0);
        var index = IndexOf(list, arguments.Whole(1));
        return index < 0
            ? arguments.OutOfRange(1)
            : new FeelList([.. list.Take(index), arguments[2], .. list.Skip(index)]);
    }

    private static FeelValue Remove(Arguments arguments)
    {
        var list = arguments.List(0);
        var index = IndexOf(list, arguments.Whole(1));
        return index < 0
            ? arguments.OutOfRange(1)
            : new FeelList([.. list.Take(index), .. list.Skip(index + 1)]);
    }

    private static FeelValue ReplaceAt(Arguments arguments)
    {
        var list = arguments.List(0);
        var index = IndexOf(list, arguments.Whole(1));
        return index < 0
            ? arguments.OutOfRange(1)
            : new FeelList([.. list.Take(index), arguments[2], .. list.Skip(index + 1)]);
    }

    private static FeelValue ReplaceWhere(Arguments arguments)
    {
        var match = (FeelFunction)arguments[1];
        var replaced = new List<FeelValue>();
        foreach (var item in arguments.List(0))
        {
            var isMatch = Invocation.Invoke(match, [(null, item), (null, arguments[2])], arguments.Evaluation, arguments.Span);
            if (isMatch is not FeelBoolean { Value: var replace })
            {
                return arguments.Fail(FeelProblemKind.ConditionNotBoolean, arguments.Function, $"{isMatch.Type}");
            }

            replaced.Add(replace ? arguments[2] : item);
        }

        return new FeelList(replaced);
    }
}
