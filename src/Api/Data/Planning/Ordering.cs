using System.Linq.Expressions;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Types;

namespace Platform.Api.Data.Planning;

/// <summary>One key of an order.</summary>
/// <param name="Value">Row to value.</param>
internal sealed record OrderKey(LambdaExpression Value, bool Descending, bool NullsFirst)
{
    public bool IsNullable => FilterCompiler.IsNullable(Value.ReturnType) && !IsKey;

    /// <summary>Whether this is the row's unique key, which is never null.</summary>
    public bool IsKey { get; init; }

    public Type ValueType => Nullable.GetUnderlyingType(Value.ReturnType) ?? Value.ReturnType;

    public OrderKey Reversed() => this with { Descending = !Descending, NullsFirst = !NullsFirst };
}

/// <summary>Reads the order of a list: what the caller asked for, or the default, made unique by the row's key.</summary>
internal sealed class Ordering(PlanCatalogue catalogue)
{
    public IReadOnlyList<OrderKey> Read(PlannedType type, object? argument, IReadOnlyList<DefaultOrder> fallback)
    {
        var keys = new List<OrderKey>();
        foreach (var item in (argument as object?[] ?? []).OfType<InputObjectValue>())
        {
            var row = Expression.Parameter(type.RowType, "row");
            AddKeys(type, item, row, row, keys);
        }

        if (keys.Count == 0)
        {
            keys.AddRange((fallback.Count > 0 ? fallback : type.Order).Select(order => KeyOf(type, order)));
        }

        keys.Add(new OrderKey(type.Key, keys.Count > 0 && keys[^1].Descending, NullsFirst: false) { IsKey = true });
        return keys;
    }

    public static void Describe(object? argument, QueryShape shape)
    {
        foreach (var item in (argument as object?[] ?? []).OfType<InputObjectValue>())
        {
            Describe(item, shape);
        }
    }

    private static void Describe(InputObjectValue item, QueryShape shape)
    {
        for (var index = 0; index < item.Type.Fields.Count; index++)
        {
            if (item[index] is EnumValueDefinition direction)
            {
                shape.Add(item.Type.Fields[index].Name);
                shape.Add((char)('A' + direction.Ordinal));
            }
            else if (item[index] is InputObjectValue inner)
            {
                shape.Add(item.Type.Fields[index].Name);
                shape.Add('(');
                Describe(inner, shape);
                shape.Add(')');
            }
        }
    }

    private void AddKeys(PlannedType type, InputObjectValue item, ParameterExpression root, Expression at, List<OrderKey> keys)
    {
        for (var index = 0; index < item.Type.Fields.Count; index++)
        {
            switch (type.Fields.GetValueOrDefault(item.Type.Fields[index].Name), item[index])
            {
                case (ColumnField column, EnumValueDefinition direction):
                    keys.Add(KeyOf(column.Value, root, at, direction.Name));
                    break;
                case (GlobalIdField id, EnumValueDefinition direction):
                    keys.Add(KeyOf(id.Key, root, at, direction.Name));
                    break;
                case (ReferenceField reference, InputObjectValue inner):
                    AddKeys(catalogue[reference.TypeName], inner, root, FilterCompiler.Inline(reference.Target, at), keys);
                    break;
            }
        }
    }

    private static OrderKey KeyOf(LambdaExpression value, ParameterExpression root, Expression at, string direction) => new(
        Expression.Lambda(FilterCompiler.Inline(value, at), root),
        direction.StartsWith("DESC", StringComparison.Ordinal),
        direction.EndsWith("NULLS_FIRST", StringComparison.Ordinal));

    private static OrderKey KeyOf(PlannedType type, DefaultOrder order) => type.Fields[order.Field] switch
    {
        ColumnField column => new OrderKey(column.Value, order.Descending, NullsFirst: false),
        GlobalIdField id => new OrderKey(id.Key, order.Descending, NullsFirst: false),
        _ => throw new InvalidOperationException($"{type.Name} cannot be ordered by {order.Field}."),
    };
}
