using System.Linq.Expressions;

namespace Platform.Api.Data.Planning;

/// <summary>A field of a planned type: how it becomes part of a statement. Closed: every kind is in this file.</summary>
/// <param name="Name">The field's name in the schema.</param>
public abstract record PlannedField(string Name);

/// <summary>A scalar or enum value of the row.</summary>
/// <param name="Value">Row to value.</param>
/// <param name="Kind">How it is written.</param>
public sealed record ColumnField(string Name, LambdaExpression Value, ColumnKind Kind) : PlannedField(Name);

/// <summary>The global id: type name and key.</summary>
/// <param name="Key">Row to key.</param>
public sealed record GlobalIdField(string Name, string TypeName, LambdaExpression Key) : PlannedField(Name);

/// <summary>Another object that the row leads to; null where there is none.</summary>
/// <param name="Target">Row to row.</param>
public sealed record ReferenceField(string Name, string TypeName, LambdaExpression Target) : PlannedField(Name);

/// <summary>All objects below the row, as a list or by pages.</summary>
/// <param name="Items">Row to rows.</param>
/// <param name="IsConnection">Whether the schema pages it.</param>
/// <param name="Order">Order where the caller gives none.</param>
public sealed record CollectionField(
    string Name, string TypeName, LambdaExpression Items, bool IsConnection, IReadOnlyList<DefaultOrder> Order) : PlannedField(Name);

/// <summary>A field with a resolver of its own, which gets an object built from columns of the row.</summary>
/// <param name="Parent">Row to the resolver's parent: a constructor call over columns.</param>
public sealed record DeferredField(string Name, LambdaExpression Parent) : PlannedField(Name);

/// <summary>One key of an order that the caller did not ask for.</summary>
public sealed record DefaultOrder(string Field, bool Descending = false);

/// <summary>How a column is written as JSON.</summary>
public enum ColumnKind
{
    /// <summary>A JSON number without fraction, 32 bits.</summary>
    Integer,

    /// <summary>A JSON number without fraction, 64 bits.</summary>
    Long,

    /// <summary>A JSON number.</summary>
    Decimal,

    /// <summary>A JSON number.</summary>
    Double,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A JSON string.</summary>
    Text,

    /// <summary>A JSON string that needs no escaping: a stored enum name.</summary>
    Name,

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary><c>yyyy-MM-ddTHH:mm:ss.fffZ</c>.</summary>
    Instant,

    /// <summary>Stored JSON, copied as it is.</summary>
    Json,
}
