using System.Linq.Expressions;

namespace Platform.Api.Data.Planning;

/// <summary>A field at which planned reading begins. Closed: every kind is in this file.</summary>
/// <param name="TypeName">The planned type that it delivers.</param>
public abstract record PlannedRoot(string TypeName);

/// <summary>Rows by pages.</summary>
public sealed record ConnectionRoot(string TypeName, params IReadOnlyList<DefaultOrder> Order) : PlannedRoot(TypeName);

/// <summary>All rows, as a list.</summary>
public sealed record ListRoot(string TypeName, params IReadOnlyList<DefaultOrder> Order) : PlannedRoot(TypeName);

/// <summary>One row, by whichever unique value the caller gives.</summary>
public sealed record SingleRoot(string TypeName, params IReadOnlyList<UniqueArgument> By) : PlannedRoot(TypeName);

/// <summary>One row, by a key that the parent object holds; null where it holds none. Parents of one request are read together.</summary>
/// <param name="KeyOf">Parent object to key.</param>
public sealed record ParentKeyRoot(string TypeName, Func<object, object?> KeyOf) : PlannedRoot(TypeName);

/// <summary>An argument whose value finds one row.</summary>
/// <param name="Argument">The argument's name.</param>
/// <param name="Column">Row to the unique value.</param>
/// <param name="Read">Coerced input to the column's value; <see langword="null"/> if it can match no row.</param>
public sealed record UniqueArgument(string Argument, LambdaExpression Column, Func<object, object?> Read)
{
    public static UniqueArgument Id<TRow>(string argument, string typeName, Expression<Func<TRow, long>> key) =>
        new(argument, key, value => GlobalId.KeyOf(value as string, typeName));

    public static UniqueArgument Number<TRow>(string argument, Expression<Func<TRow, long>> column) =>
        new(argument, column, value => value as long?);

    public static UniqueArgument Text<TRow>(string argument, Expression<Func<TRow, string>> column) =>
        new(argument, column, value => value as string);
}

/// <summary>Rows by their keys, for <c>nodes</c> and for keys that parents hold.</summary>
/// <param name="Keys">A typed array of keys.</param>
internal sealed record NodeKeyRoot(string TypeName, Array Keys) : PlannedRoot(TypeName);

/// <summary>One row by its key, for <c>node</c>.</summary>
/// <param name="Key">The key.</param>
internal sealed record KeyRoot(string TypeName, object Key) : PlannedRoot(TypeName);
