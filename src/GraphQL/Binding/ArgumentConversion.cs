using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.GraphQL.Binding;

/// <summary>Turns a field's coerced arguments into C# values.</summary>
internal sealed class ArgumentConversion
{
    private readonly Func<object?, object?>[] _converters;

    /// <param name="converters">One for each argument of the definition, in its order.</param>
    /// <param name="isShareable">Whether no value can be changed by a resolver, so that requests may share it.</param>
    internal ArgumentConversion(Func<object?, object?>[] converters, bool isShareable)
    {
        _converters = converters;
        IsShareable = isShareable;
    }

    internal static ArgumentConversion None { get; } = new([], isShareable: true);

    internal bool IsShareable { get; }

    /// <exception cref="GraphQLRequestException">A value cannot be converted, for instance an ID that is no number.</exception>
    internal object?[] Convert(ArgumentValues arguments, SelectedField field)
    {
        var values = _converters.Length == 0 ? [] : new object?[_converters.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Convert(arguments, field, index);
        }

        return values;
    }

    private object? Convert(ArgumentValues arguments, SelectedField field, int index)
    {
        try
        {
            return _converters[index](arguments[index]);
        }
        catch (ScalarCoercionException refusal)
        {
            var argument = field.Definition.Arguments[index].Name;
            var node = field.Nodes[0].Arguments.FirstOrDefault(given => given.Name.Value == argument);
            throw new GraphQLRequestException(CoercionErrors.ArgumentRefused.At(node, ("argument", argument), ("reason", refusal.Error)));
        }
    }
}
