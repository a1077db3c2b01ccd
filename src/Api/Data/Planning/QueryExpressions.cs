using System.Linq.Expressions;

namespace Platform.Api.Data.Planning;

/// <summary>The operators of LINQ over expressions whose types are known only at run time.</summary>
internal static class QueryExpressions
{
    public static Expression Where(this Expression source, ParameterExpression row, Expression? condition) => condition is null
        ? source
        : Call(nameof(Queryable.Where), [row.Type], source, Expression.Quote(Expression.Lambda(condition, row)));

    public static Expression OrderBy(this Expression source, ParameterExpression row, IEnumerable<(Expression Value, bool Descending)> keys)
    {
        var isFirst = true;
        foreach (var (value, descending) in keys)
        {
            var method = (isFirst, descending) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                _ => nameof(Queryable.ThenByDescending),
            };
            source = Call(method, [row.Type, value.Type], source, Expression.Quote(Expression.Lambda(value, row)));
            isFirst = false;
        }

        return source;
    }

    public static Expression Take(this Expression source, Type row, Expression? count) =>
        count is null ? source : Call(nameof(Queryable.Take), [row], source, count);

    public static Expression Select(this Expression source, ParameterExpression row, Expression result) =>
        Call(nameof(Queryable.Select), [row.Type, result.Type], source, Expression.Quote(Expression.Lambda(result, row)));

    public static Expression SelectMany(this Expression source, ParameterExpression row, Expression inner, Type item)
    {
        var type = typeof(IEnumerable<>).MakeGenericType(item);
        var selector = Expression.Lambda(typeof(Func<,>).MakeGenericType(row.Type, type), inner, row);
        return Call(nameof(Queryable.SelectMany), [row.Type, item], source, Expression.Quote(selector));
    }

    public static Expression GroupBy(this Expression source, ParameterExpression row, Expression key) =>
        Call(nameof(Queryable.GroupBy), [row.Type, key.Type], source, Expression.Quote(Expression.Lambda(key, row)));

    /// <summary>The keys of an order, empty values ranked where the order wants them, whatever the database's habit.</summary>
    public static IEnumerable<(Expression Value, bool Descending)> Ranked(IEnumerable<OrderKey> keys, Expression row)
    {
        foreach (var key in keys)
        {
            var column = FilterCompiler.Inline(key.Value, row);
            if (key.IsNullable)
            {
                var (first, second) = key.NullsFirst ? (0, 1) : (1, 0);
                yield return (Expression.Condition(FilterCompiler.IsNull(column), Expression.Constant(first), Expression.Constant(second)), false);
            }

            yield return (column, key.Descending);
        }
    }

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);
}

/// <summary>A row with the key of the row above it.</summary>
internal sealed class KeyedRow<TKey, TRow>
{
    public required TKey Key { get; init; }

    public required TRow Row { get; init; }
}
