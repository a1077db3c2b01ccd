using System.Linq.Expressions;

namespace Platform.Api.Data.Planning;

/// <summary>The rows that come after a cursor in an order, as a condition.</summary>
internal static class Keyset
{
    /// <summary>Adds which keys of the cursor are null, and the values of the others.</summary>
    public static void Describe(object?[] cursor, QueryShape shape)
    {
        foreach (var value in cursor)
        {
            if (value is null)
            {
                shape.Add('0');
            }
            else
            {
                shape.AddValue(value);
            }
        }
    }

    /// <summary>Builds the condition: later in the first key, or equal in it and later in the second, and so on.</summary>
    public static Expression Build(IReadOnlyList<OrderKey> keys, object?[] cursor, Expression row, SlotTable slots)
    {
        var values = keys.Select((key, index) => cursor[index] is null ? null : slots.Next(key.ValueType)).ToList();
        Expression? condition = null;
        for (var last = keys.Count - 1; last >= 0; last--)
        {
            var later = Later(keys[last], row, values[last]);
            condition = condition is null
                ? later
                : Expression.OrElse(later, Expression.AndAlso(Same(keys[last], row, values[last]), condition));
        }

        // Says again what the first key's part says, so that the database can begin to read its index at the cursor.
        return keys[0].IsNullable || values[0] is not { } first || condition is null
            ? condition ?? Expression.Constant(false)
            : Expression.AndAlso(
                FilterCompiler.Comparison(keys[0].Descending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, ColumnOf(keys[0], row), first),
                condition);
    }

    private static Expression Later(OrderKey key, Expression row, Expression? value)
    {
        var column = ColumnOf(key, row);
        if (value is null)
        {
            return key.NullsFirst ? Expression.Not(FilterCompiler.IsNull(column)) : Expression.Constant(false);
        }

        var later = FilterCompiler.Comparison(key.Descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, column, value);
        return key.IsNullable && !key.NullsFirst ? Expression.OrElse(later, FilterCompiler.IsNull(column)) : later;
    }

    private static Expression Same(OrderKey key, Expression row, Expression? value)
    {
        var column = ColumnOf(key, row);
        return value is null ? FilterCompiler.IsNull(column) : Expression.Equal(column, FilterCompiler.Lift(value, column.Type));
    }

    private static Expression ColumnOf(OrderKey key, Expression row) => FilterCompiler.Inline(key.Value, row);
}
