using System.Text.Json;

namespace Platform.GraphQL.Coercion;

/// <summary>The coerced variables of one request.</summary>
public sealed class VariableValues
{
    private readonly string[] _names;
    private readonly object?[] _values;
    private readonly JsonElement[] _raw;

    internal VariableValues(string[] names, object?[] values, JsonElement[] raw)
    {
        _names = names;
        _values = values;
        _raw = raw;
    }

    /// <summary>No variables.</summary>
    public static VariableValues None { get; } = new([], [], []);

    /// <summary>The value of the variable at a position; <see cref="InputValues.NotGiven"/> if it has none.</summary>
    internal object? this[int index] => _values[index];

    /// <summary>The coerced value of a variable, its default included.</summary>
    /// <param name="name">The name without the dollar sign.</param>
    /// <returns><see cref="InputValues.NotGiven"/> if it has no value, or is not defined.</returns>
    public object? Get(string name)
    {
        var index = Array.IndexOf(_names, name);
        return index < 0 ? InputValues.NotGiven : _values[index];
    }

    /// <summary>The JSON that was sent for a variable; undefined if nothing was.</summary>
    internal JsonElement GetRaw(string name)
    {
        var index = Array.IndexOf(_names, name);
        return index < 0 ? default : _raw[index];
    }
}
