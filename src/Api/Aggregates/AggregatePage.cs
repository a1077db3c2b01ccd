using Platform.GraphQL.Coercion;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.Aggregates;

/// <summary>Which groups are wanted, in which order. Decided after protection, so that neither tells of what is withheld.</summary>
/// <param name="First">Most groups.</param>
/// <param name="Having">Conditions on a group's figures.</param>
/// <param name="Order">Keys of the order, the most important first.</param>
internal sealed record AggregatePage(int First, InputObjectValue? Having, IReadOnlyList<AggregateOrderKey> Order)
{
    private const int MostGroups = 1000;
    private const int UsualGroups = 100;

    public static AggregatePage Read(ArgumentValues arguments)
    {
        arguments.TryGet("first", out var first);
        arguments.TryGet("having", out var having);
        arguments.TryGet("order", out var order);
        var count = first as int? ?? UsualGroups;
        return count is < 0 or > MostGroups
            ? throw AggregateErrors.PageSize("first", count, MostGroups)
            : new AggregatePage(count, having as InputObjectValue, [.. (order as object?[] ?? []).OfType<InputObjectValue>().SelectMany(KeysOf)]);
    }

    /// <summary>Whether a condition or the order looks at a measure.</summary>
    public bool Names(string measure) =>
        Order.Any(key => key.Field == measure) || (Having is not null && Having.TryGet(measure, out var conditions) && conditions is not null);

    /// <summary>The groups that fit, in order. A withheld group has no figures to compare: conditions leave it out, orders put it last.</summary>
    public IReadOnlyList<AggregateCell> Choose(IEnumerable<AggregateCell> cells)
    {
        var fitting = cells.Where(cell => Having is null || (!cell.IsSuppressed && AggregateHaving.Holds(Having, cell)));
        var ordered = fitting.OrderBy(cell => cell.IsSuppressed && Order.Any(key => key.Field != "key"));
        foreach (var key in Order)
        {
            ordered = key.Field == "key" ? ByKey(ordered, key.IsDescending)
                : ByFigure(ordered.ThenBy(cell => ValueOf(cell, key) is null != key.NullsFirst), key);
        }

        return [.. ByKey(ordered, isDescending: false)];
    }

    private static IEnumerable<AggregateOrderKey> KeysOf(InputObjectValue order)
    {
        foreach (var field in order.Type.Fields)
        {
            order.TryGet(field.Name, out var value);
            if (value is EnumValueDefinition direction)
            {
                yield return new AggregateOrderKey(field.Name, "count", direction.Name.StartsWith("DESC", StringComparison.Ordinal), direction.Name.EndsWith("FIRST", StringComparison.Ordinal));
            }
            else if (value is InputObjectValue inner)
            {
                foreach (var key in KeysOf(inner))
                {
                    yield return key with { Function = key.Field, Field = field.Name };
                }
            }
        }
    }

    private static decimal? ValueOf(AggregateCell cell, AggregateOrderKey key) => cell.IsSuppressed ? null : cell.Figure(key.Field, key.Function);

    private static IOrderedEnumerable<AggregateCell> ByFigure(IOrderedEnumerable<AggregateCell> cells, AggregateOrderKey key) => key.IsDescending
        ? cells.ThenByDescending(cell => ValueOf(cell, key))
        : cells.ThenBy(cell => ValueOf(cell, key));

    private static IOrderedEnumerable<AggregateCell> ByKey(IOrderedEnumerable<AggregateCell> cells, bool isDescending) => isDescending
        ? cells.ThenByDescending(cell => cell.SortText, StringComparer.Ordinal)
        : cells.ThenBy(cell => cell.SortText, StringComparer.Ordinal);
}

/// <summary>One key of an order of groups.</summary>
/// <param name="Field"><c>key</c>, <c>count</c> or a measure.</param>
/// <param name="Function">What of the measure: <c>sum</c>, <c>average</c> …</param>
/// <param name="IsDescending">Whether the largest comes first.</param>
/// <param name="NullsFirst">Whether groups without the figure come first.</param>
internal sealed record AggregateOrderKey(string Field, string Function, bool IsDescending, bool NullsFirst);
