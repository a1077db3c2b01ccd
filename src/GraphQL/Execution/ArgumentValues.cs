using Platform.GraphQL.Coercion;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>The coerced arguments of a field in one request.</summary>
public sealed class ArgumentValues
{
    private readonly FieldDefinition? _field;
    private readonly object?[] _values;

    internal ArgumentValues(FieldDefinition? field, object?[] values)
    {
        _field = field;
        _values = values;
    }

    internal static ArgumentValues Empty { get; } = new(null, []);

    /// <summary>The arguments as C# values, once they were converted.</summary>
    internal object?[]? Converted { get; set; }

    /// <summary>
    /// The coerced value of the argument at a position of the field's definition, in the form that
    /// <see cref="InputValues"/> describes; <see cref="InputValues.NotGiven"/> if it was not given and has no default.
    /// </summary>
    /// <param name="index">The position, from 0.</param>
    public object? this[int index] => _values[index];

    /// <summary>The coerced value of an argument, its default included.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="value">The value; <see langword="null"/> if none was given.</param>
    /// <returns>Whether the argument was given or has a default.</returns>
    public bool TryGet(string name, out object? value)
    {
        var index = _field?.Arguments.IndexOf(name) ?? -1;
        var isGiven = index >= 0 && InputValues.IsGiven(_values[index]);
        value = isGiven ? _values[index] : null;
        return isGiven;
    }

    /// <summary>The same values, to be converted anew.</summary>
    internal ArgumentValues Copy() => new(_field, _values);
}
