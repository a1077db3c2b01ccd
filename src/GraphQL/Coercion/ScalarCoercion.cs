using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Uploads;

namespace Platform.GraphQL.Coercion;

/// <summary>How the values of a scalar enter and leave. Derive from <see cref="ScalarCoercion{T}"/>.</summary>
// https://spec.graphql.org/September2025/#sec-Scalars
public abstract class ScalarCoercion
{
    private protected ScalarCoercion()
    {
    }

    /// <summary>The C# type of the values.</summary>
    public abstract Type ClrType { get; }

    /// <summary>Coerces a value of a variable. Throws <see cref="ScalarCoercionException"/> for one that does not fit.</summary>
    internal abstract object ReadJson(JsonElement value);

    /// <summary>Coerces a value of a variable that may stand for a file.</summary>
    internal virtual object ReadJson(JsonElement value, RequestFiles? files) => ReadJson(value);

    /// <summary>Coerces a constant in a document. Throws <see cref="ScalarCoercionException"/> for one that does not fit.</summary>
    internal abstract object ReadLiteral(ValueNode value);

    /// <summary>Coerces a result whose C# type is not known. Throws <see cref="ScalarCoercionException"/> for one that does not fit.</summary>
    internal abstract LeafValue WriteAny(object value);
}

/// <summary>How the values of a scalar enter and leave, with their C# type.</summary>
/// <typeparam name="T">The C# type of the values in resolvers.</typeparam>
public abstract class ScalarCoercion<T> : ScalarCoercion
    where T : notnull
{
    /// <inheritdoc/>
    public sealed override Type ClrType => typeof(T);

    /// <summary>Coerces a value of a variable; never called with a JSON null.</summary>
    /// <param name="value">The value as it was sent.</param>
    /// <returns>The C# value.</returns>
    /// <exception cref="ScalarCoercionException">The value does not fit; its text is shown to the client.</exception>
    public abstract T Parse(JsonElement value);

    /// <summary>Coerces a constant in a document; by default through the JSON that looks alike.</summary>
    /// <param name="value">The constant; it contains no variables.</param>
    /// <returns>The C# value.</returns>
    /// <exception cref="ScalarCoercionException">The value does not fit; its text is shown to the client.</exception>
    public virtual T ParseLiteral(ValueNode value) => Parse(LiteralJson.ToJson(value));

    /// <summary>Coerces a result.</summary>
    /// <param name="value">The C# value.</param>
    /// <returns>The value as the response carries it.</returns>
    /// <exception cref="ScalarCoercionException">The value cannot be represented.</exception>
    public abstract LeafValue Serialize(T value);

    internal sealed override object ReadJson(JsonElement value)
    {
        try
        {
            return Parse(value);
        }
        catch (Exception failure) when (IsRefusal(failure))
        {
            throw Refuse(failure);
        }
    }

    internal sealed override object ReadLiteral(ValueNode value)
    {
        try
        {
            return ParseLiteral(value);
        }
        catch (Exception failure) when (IsRefusal(failure))
        {
            throw Refuse(failure);
        }
    }

    internal override LeafValue WriteAny(object value) =>
        value is T typed
            ? Serialize(typed)
            : throw new ScalarCoercionException(
                CoercionErrors.ScalarNotRepresentable.Create(("type", typeof(T).Name), ("value", Inspection.Describe(value))));

    // A parser that throws something of its own still refuses the value; its text is not shown.
    private static bool IsRefusal(Exception failure) =>
        failure is FormatException or OverflowException or ArgumentException or InvalidOperationException;

    private static ScalarCoercionException Refuse(Exception failure) =>
        new("The value has no valid format.", "该值的格式无效。", failure);
}
