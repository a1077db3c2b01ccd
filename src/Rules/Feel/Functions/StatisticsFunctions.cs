using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.4, list functions that make one value of many. Each takes one list or its elements.</summary>
internal static class StatisticsFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("min", FeelType.Any, arguments => Extreme(arguments, -1), Elements("list", FeelType.Any)),
        Define("max", FeelType.Any, arguments => Extreme(arguments, 1), Elements("list", FeelType.Any)),
        Define("sum", FeelType.Number, OfNumbers(numbers => numbers.Sum()), Elements("list", FeelType.Number)),
        Define("mean", FeelType.Number, OfNumbers(Mean), Elements("list", FeelType.Number)),
        Define("product", FeelType.Number, OfNumbers(numbers => numbers.Aggregate((a, b) => a * b)), Elements("list", FeelType.Number)),
        Define("median", FeelType.Number, OfNumbers(Median), Elements("list", FeelType.Number)),
        Define("stddev", FeelType.Number, StandardDeviation, Elements("list", FeelType.Number)),
        Define("mode", new ListType(FeelType.Number), Mode, Elements("list", FeelType.Number)),
    ];

    private static FeelValue Extreme(Arguments arguments, int direction)
    {
        var items = arguments.List(0);
        if (items.Count == 0)
        {
            return arguments.OutOfRange(0);
        }

        var extreme = items[0];
        foreach (var item in items)
        {
            if (Ordering.Compare(item, extreme) is not { } order)
            {
                return arguments.Fail(FeelProblemKind.NotComparable, $"{extreme.Type}", $"{item.Type}");
            }

            extreme = Math.Sign(order) == direction ? item : extreme;
        }

        return extreme;
    }

    private static FunctionBody OfNumbers(Func<List<decimal>, decimal> aggregate) => arguments =>
        Numbers(arguments) is not { } numbers ? FeelNull.Value
        : numbers.Count == 0 ? arguments.OutOfRange(0)
        : new FeelNumber(aggregate(numbers));

    /// <summary>The numbers of the list; null, with a problem, if one of them is null.</summary>
    private static List<decimal>? Numbers(Arguments arguments)
    {
        var items = arguments.List(0);
        if (items.Any(item => item is FeelNull))
        {
            arguments.Fail(FeelProblemKind.NullOperand, arguments.Function);
            return null;
        }

        return [.. items.Cast<FeelNumber>().Select(number => number.Value)];
    }

    private static decimal Mean(List<decimal> numbers) => numbers.Sum() / numbers.Count;

    private static decimal Median(List<decimal> numbers)
    {
        numbers.Sort();
        var middle = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }

    // Of a sample: the sum of squares is divided by one less than their number, so one number has none.
    private static FeelValue StandardDeviation(Arguments arguments)
    {
        if (Numbers(arguments) is not { } numbers)
        {
            return FeelNull.Value;
        }

        if (numbers.Count < 2)
        {
            return arguments.OutOfRange(0);
        }

        var mean = Mean(numbers);
        var squares = numbers.Sum(number => (number - mean) * (number - mean));
        return new FeelNumber(Powers.SquareRoot(squares / (numbers.Count - 1)));
    }

    // The most frequent numbers in rising order; none for no numbers.
    private static FeelValue Mode(Arguments arguments)
    {
        if (Numbers(arguments) is not { } numbers)
        {
            return FeelNull.Value;
        }

        var groups = numbers.GroupBy(number => number).ToList();
        var most = groups.Count == 0 ? 0 : groups.Max(group => group.Count());
        var modes = groups.Where(group => group.Count() == most).Select(group => group.Key).Order();
        return new FeelList([.. modes.Select(number => new FeelNumber(number))]);
    }
}
