using System.Linq.Expressions;

namespace Platform.Api.Data.Planning;

/// <summary>
/// The rows of a level below another, for all the rows above at once. They carry the key of the row above, so that the rows
/// above are not read again.
/// </summary>
internal sealed class ChildQuery
{
    private readonly ReadDatabase _database;
    private readonly ParameterExpression _row;
    private readonly Type _key;
    private readonly Expression _keys;

    // The column that refers to the row above.
    private readonly MemberExpression _above;

    /// <param name="collection">How the rows above lead to these: a relation of the read model.</param>
    /// <param name="row">A row of the level.</param>
    /// <param name="key">Type of the keys of the rows above.</param>
    /// <param name="database">The database, each of which has its own way to make rows of keys.</param>
    public ChildQuery(CollectionField collection, ParameterExpression row, Type key, ReadDatabase database)
    {
        (_database, _row, _key) = (database, row, key);
        _keys = key == typeof(long) ? KeySlot<long>.Expression : KeySlot<string>.Expression;
        _above = Expression.Property(row, database.ForeignKeyOf(((MemberExpression)collection.Items.Body).Member));
        Keyed = Expression.Parameter(typeof(KeyedRow<,>).MakeGenericType(key, row.Type), "keyed");
        KeyOfKeyed = Expression.Property(Keyed, nameof(KeyedRow<int, int>.Key));
        RowOfKeyed = Expression.Property(Keyed, nameof(KeyedRow<int, int>.Row));
    }

    /// <summary>A row together with the key of the row above it.</summary>
    public ParameterExpression Keyed { get; }

    public MemberExpression KeyOfKeyed { get; }

    public MemberExpression RowOfKeyed { get; }

    /// <summary>The key as a column of the row; which EF Core reads but once where a document asks for it, too.</summary>
    public Expression ColumnOfKeyed => Expression.Property(RowOfKeyed, _above.Member.Name);

    /// <summary>All rows that fulfil a condition.</summary>
    public Expression All(ReadContext context, Expression? condition) =>
        Rows(context).Where(_row, IsOneOf()).Where(_row, condition).Select(_row, NewKeyed(ValueAbove));

    /// <summary>A page for each row above: each is looked up by itself, in a subquery that knows the key.</summary>
    public Expression LateralPages(ReadContext context, Func<Expression, Expression> page)
    {
        var one = Expression.Parameter(_key, "key");
        var rows = page(Rows(context).Where(_row, IsSame(one)));

        // EF Core writes a lateral join because the subquery itself gives the key out.
        return KeyRows(context).SelectMany(one, rows.Select(_row, NewKeyed(one)), Keyed.Type);
    }

    /// <summary>A page for each row above: the rows of all are ranked by it.</summary>
    public Expression RankedPages(ReadContext context, Func<Expression, Expression> page)
    {
        var one = Expression.Parameter(_key, "key");

        // The ranking would take in the whole table if it were not told of the keys too.
        var rows = page(Rows(context).Where(_row, IsOneOf()).Where(_row, IsSame(one)));
        return KeyRows(context).SelectMany(one, rows, _row.Type).Select(_row, NewKeyed(ValueAbove));
    }

    /// <summary>The keys of the rows above that have rows which fulfil a condition, each with the number of them.</summary>
    public Expression Counts(ReadContext context, Expression? condition)
    {
        var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(_key, _row.Type), "group");
        var count = Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [_row.Type], group);
        var columns = Expression.NewArrayInit(
            typeof(object),
            Expression.Convert(Expression.Property(group, nameof(IGrouping<int, int>.Key)), typeof(object)),
            Expression.Convert(count, typeof(object)));
        return Rows(context).Where(_row, IsOneOf()).Where(_row, condition).GroupBy(_row, ValueAbove).Select(group, columns);
    }

    private Expression Rows(ReadContext context) => context.Rows(_row.Type).Expression;

    private Expression KeyRows(ReadContext context) =>
        (_key == typeof(long) ? (IQueryable)_database.KeyRows<long>(context) : _database.KeyRows<string>(context)).Expression;

    private Expression ValueAbove => _above.Type == _key ? _above : Expression.Property(_above, nameof(Nullable<int>.Value));

    private Expression IsOneOf() => IfGiven(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [_key], _keys, ValueAbove));

    private Expression IsSame(Expression one) => IfGiven(Expression.Equal(ValueAbove, one));

    // EF Core does not know that no key is empty, and would ask for rows without one too: said aloud, an index serves.
    private Expression IfGiven(Expression condition) => _above.Type.IsValueType && Nullable.GetUnderlyingType(_above.Type) is null
        ? condition
        : Expression.AndAlso(Expression.NotEqual(_above, Expression.Constant(null, _above.Type)), condition);

    private MemberInitExpression NewKeyed(Expression above) => Expression.MemberInit(
        Expression.New(Keyed.Type), Expression.Bind(KeyOfKeyed.Member, above), Expression.Bind(RowOfKeyed.Member, _row));
}
