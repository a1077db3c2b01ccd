using Platform.GraphQL.Types;

namespace Platform.GraphQL.Coercion;

/// <summary>The coerced form of an input object.</summary>
public sealed class InputObjectValue
{
    private readonly object?[] _values;

    internal InputObjectValue(InputObjectType type, object?[] values)
    {
        Type = type;
        _values = values;
    }

    /// <summary>The input object's type.</summary>
    public InputObjectType Type { get; }

    /// <summary>The coerced value of a field by its position; <see cref="InputValues.NotGiven"/> if there is none.</summary>
    /// <param name="index">The field's position in <see cref="InputObjectType.Fields"/>.</param>
    public object? this[int index] => _values[index];

    /// <summary>The coerced value of a field, the default included.</summary>
    /// <param name="name">The field's name; it must exist in the type.</param>
    /// <param name="value">The value; <see langword="null"/> if none was given.</param>
    /// <returns>Whether the field was given or has a default.</returns>
    public bool TryGet(string name, out object? value)
    {
        var index = Type.Fields.IndexOf(name);
        ArgumentOutOfRangeException.ThrowIfNegative(index, name);
        value = InputValues.IsGiven(_values[index]) ? _values[index] : null;
        return InputValues.IsGiven(_values[index]);
    }
}
