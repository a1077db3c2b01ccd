using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.4, list functions that ask about a list or put lists together.</summary>
internal static class ListFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("list contains", FeelType.Boolean, Contains, List("list"), Anything("element")),
        Define("count", FeelType.Number, arguments => new FeelNumber(arguments.List(0).Count), List("list")),
        Define("all", FeelType.Boolean, arguments => Combine(arguments, isAll: true), Elements("list", FeelType.Boolean)),
        Define("any", FeelType.Boolean, arguments => Combine(arguments, isAll: false), Elements("list", FeelType.Boolean)),
        Define("append", FeelType.AnyList, Append, List("list"), Rest("item", FeelType.Any)),
        Define("concatenate", FeelType.AnyList, Concatenate, Rest("list", FeelType.AnyList)),
        Define("reverse", FeelType.AnyList, arguments => new FeelList([.. arguments.List(0).Reverse()]), List("list")),
        Define("index of", new ListType(FeelType.Number), IndexOf, List("list"), Anything("match")),
        Define("union", FeelType.AnyList, Union, Rest("list", FeelType.AnyList)),
        Define("distinct values", FeelType.AnyList, arguments => Distinct(arguments, arguments.List(0)), List("list")),
        Define("flatten", FeelType.AnyList, Flatten, List("list")),
    ];

    private static FeelValue Contains(Arguments arguments)
    {
        var comparer = new ValueComparer(arguments);
        return FeelBoolean.Of(arguments.List(0).Any(item => comparer.Equals(item, arguments[1])));
    }

    private static FeelValue Combine(Arguments arguments, bool isAll)
    {
        bool? combined = isAll;
        foreach (var item in arguments.List(0))
        {
            combined = isAll
                ? Comparisons.And(combined, Comparisons.Truth(item))
                : Comparisons.Or(combined, Comparisons.Truth(item));
        }

        return combined is { } truth ? FeelBoolean.Of(truth) : arguments.Fail(FeelProblemKind.NullOperand, arguments.Function);
    }

    private static FeelList Append(Arguments arguments) => new([.. arguments.List(0), .. arguments.List(1)]);

    private static FeelValue Concatenate(Arguments arguments) =>
        AllElements(arguments) is { } elements ? new FeelList([.. elements]) : arguments.Fail(FeelProblemKind.NullArgument, arguments.Function, "list");

    private static FeelValue Union(Arguments arguments) =>
        AllElements(arguments) is { } elements ? Distinct(arguments, elements) : arguments.Fail(FeelProblemKind.NullArgument, arguments.Function, "list");

    /// <summary>The elements of all lists; null if one of the lists is null.</summary>
    private static IEnumerable<FeelValue>? AllElements(Arguments arguments)
    {
        var lists = arguments.List(0);
        var elements = lists.OfType<FeelList>().SelectMany(list => list.Items);
        var total = lists.OfType<FeelList>().Sum(list => (long)list.Items.Count);
        return lists.Any(list => list is FeelNull) || !arguments.Spend((int)Math.Min(int.MaxValue, total)) ? null : elements;
    }

    private static FeelList Distinct(Arguments arguments, IEnumerable<FeelValue> elements) =>
        new([.. elements.TakeWhile(_ => !arguments.Evaluation.Stopped).Distinct(new ValueComparer(arguments))]);

    private static FeelList IndexOf(Arguments arguments)
    {
        var comparer = new ValueComparer(arguments);
        var positions = arguments.List(0)
            .Select((item, index) => (item, Position: index + 1))
            .Where(pair => comparer.Equals(pair.item, arguments[1]))
            .Select(pair => (FeelValue)new FeelNumber(pair.Position));
        return new FeelList([.. positions]);
    }

    private static FeelValue Flatten(Arguments arguments)
    {
        var whole = arguments[0];
        if (whole.Depth > arguments.Evaluation.Budget.MaxNesting || !arguments.Spend((int)Math.Min(int.MaxValue, whole.Weight)))
        {
            return arguments.Fail(FeelProblemKind.ValueTooDeep, $"{arguments.Evaluation.Budget.MaxNesting}");
        }

        var flat = new List<FeelValue>();
        AddFlat(flat, whole);
        return new FeelList(flat);
    }

    private static void AddFlat(List<FeelValue> flat, FeelValue value)
    {
        if (value is not FeelList list)
        {
            flat.Add(value);
            return;
        }

        foreach (var item in list.Items)
        {
            AddFlat(flat, item);
        }
    }
}
