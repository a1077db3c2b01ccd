using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Session.Aggregates;

/// <summary>The facts of one key and the subjects that look at them.</summary>
internal sealed class FactGroup(AggregateFunction function)
{
    /// <summary>How often each amount is there, for the smallest and the largest.</summary>
    private readonly Dictionary<decimal, int>? _amounts = function is AggregateFunction.Min or AggregateFunction.Max ? [] : null;

    private readonly SortedSet<decimal> _distinct = [];
    private int _count;
    private decimal _sum;

    /// <summary>The first subject of the group; -1 for none.</summary>
    internal int FirstMember { get; set; } = -1;

    /// <summary>The value before the first change that is not yet passed on; null where there is none.</summary>
    internal FeelValue? Before { get; set; }

    internal FeelValue Value => function switch
    {
        AggregateFunction.Count => new FeelNumber(_count),
        AggregateFunction.Exists => FeelBoolean.Of(_count > 0),
        AggregateFunction.Sum => new FeelNumber(_sum),
        AggregateFunction.Min => _count == 0 ? FeelNull.Value : new FeelNumber(_distinct.Min),
        _ => _count == 0 ? FeelNull.Value : new FeelNumber(_distinct.Max),
    };

    internal static FeelValue ValueOfNone(AggregateFunction function) => new FactGroup(function).Value;

    internal void Add(decimal amount)
    {
        _count++;
        _sum += amount;
        if (_amounts is not null)
        {
            _amounts[amount] = _amounts.GetValueOrDefault(amount) + 1;
            _distinct.Add(amount);
        }
    }

    internal void Remove(decimal amount)
    {
        _count--;
        _sum -= amount;
        if (_amounts is not null && --_amounts[amount] == 0)
        {
            _amounts.Remove(amount);
            _distinct.Remove(amount);
        }
    }
}
