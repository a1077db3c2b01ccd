using System.Linq.Expressions;
using System.Reflection;

namespace Platform.Api.Data.Planning;

/// <summary>An object type of the schema whose fields are read by planned statements.</summary>
public abstract class PlannedType(string name, Type rowType)
{
    private readonly Dictionary<string, PlannedField> _fields = new(StringComparer.Ordinal);

    /// <summary>The type's name in the schema.</summary>
    public string Name { get; } = name;

    public Type RowType { get; } = rowType;

    /// <summary>Row to its unique key, a long or a string.</summary>
    public LambdaExpression Key { get; protected set; } = Expression.Lambda(Expression.Constant(0));

    public IReadOnlyDictionary<string, PlannedField> Fields => _fields;

    /// <summary>Order of pages where the caller gives none.</summary>
    public IReadOnlyList<DefaultOrder> Order { get; protected set; } = [];

    protected void Add(PlannedField field) => _fields[field.Name] = field;
}

/// <summary>Declares the fields of a planned type. Properties of the row are fields by themselves, under their camel case name.</summary>
/// <typeparam name="TRow">The row.</typeparam>
public abstract class PlannedType<TRow> : PlannedType
{
    protected PlannedType(string name, Expression<Func<TRow, object>> key)
        : base(name, typeof(TRow))
    {
        Key = Expression.Lambda(WithoutBoxing(key.Body), key.Parameters);
        foreach (var property in typeof(TRow).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsScalar))
        {
            var row = Expression.Parameter(typeof(TRow), "row");
            Add(new ColumnField(Camel(property.Name), Expression.Lambda(Expression.Property(row, property), row), KindOf(property.PropertyType)));
        }

        Add(new GlobalIdField("id", name, Key));
    }

    protected void OrderBy(string field, bool descending = false) => Order = [.. Order, new DefaultOrder(field, descending)];

    protected void Column<T>(string name, Expression<Func<TRow, T>> value) =>
        Add(new ColumnField(name, value, KindOf(typeof(T))));

    protected void Enum(string name, Expression<Func<TRow, string?>> value) => Add(new ColumnField(name, value, ColumnKind.Name));

    /// <summary>Columns that hold names of enum members.</summary>
    protected void Enums(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            Add(Fields[name] is ColumnField column ? column with { Kind = ColumnKind.Name } : throw new ArgumentException($"{name} is no column."));
        }
    }

    /// <summary>A column that holds JSON.</summary>
    protected void Json(string name) =>
        Add(Fields[name] is ColumnField column ? column with { Kind = ColumnKind.Json } : throw new ArgumentException($"{name} is no column."));

    protected void Reference<T>(string name, string typeName, Expression<Func<TRow, T?>> target)
        where T : class => Add(new ReferenceField(name, typeName, target));

    protected void List<T>(string name, string typeName, Expression<Func<TRow, IEnumerable<T>>> items, params DefaultOrder[] order) =>
        Add(new CollectionField(name, typeName, items, IsConnection: false, order));

    protected void Connection<T>(string name, string typeName, Expression<Func<TRow, IEnumerable<T>>> items, params DefaultOrder[] order) =>
        Add(new CollectionField(name, typeName, items, IsConnection: true, order));

    protected void Resolved<TParent>(string name, Expression<Func<TRow, TParent>> parent)
        where TParent : class => Add(new DeferredField(name, parent));

    private static bool IsScalar(PropertyInfo property) =>
        property.PropertyType == typeof(string) || (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsValueType;

    private static Expression WithoutBoxing(Expression body) =>
        body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : body;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static ColumnKind KindOf(Type type) => ColumnKinds.Of(type);
}

internal static class ColumnKinds
{
    /// <summary>How values of a type are written, where nothing else is said.</summary>
    public static ColumnKind Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var number when number == typeof(int) => ColumnKind.Integer,
        var number when number == typeof(long) => ColumnKind.Long,
        var number when number == typeof(decimal) => ColumnKind.Decimal,
        var number when number == typeof(double) => ColumnKind.Double,
        var flag when flag == typeof(bool) => ColumnKind.Boolean,
        var date when date == typeof(DateOnly) => ColumnKind.Date,
        var instant when instant == typeof(DateTime) => ColumnKind.Instant,
        var text when text == typeof(string) => ColumnKind.Text,
        _ => throw new ArgumentException($"A column of type {type} cannot be written."),
    };
}
