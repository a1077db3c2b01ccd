using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>A scalar's value, by its coercion.</summary>
internal sealed class LeafCompleter<T> : ValueCompleter<T>
{
    private readonly Func<T, LeafValue> _serialize;

    internal LeafCompleter(Func<T, LeafValue> serialize) => _serialize = serialize;

    // https://spec.graphql.org/September2025/#CoerceResult()
    internal override void Complete(OperationRun run, SelectedField field, T value, ResultNode node, int slot)
    {
        var result = value is null ? default : _serialize(value).Value;
        if (result.IsNull)
        {
            run.CompleteNull(field, node, slot);
        }
        else
        {
            node[slot] = result;
        }
    }
}

/// <summary>The most frequent leaf.</summary>
internal sealed class TextCompleter : ValueCompleter<string?>
{
    internal override void Complete(OperationRun run, SelectedField field, string? value, ResultNode node, int slot)
    {
        if (value is null)
        {
            run.CompleteNull(field, node, slot);
        }
        else
        {
            node[slot] = new ResultValue(ResultKind.Text, value);
        }
    }
}

/// <summary>A value type that may be missing.</summary>
internal sealed class NullableCompleter<T> : ValueCompleter<T?>
    where T : struct
{
    private readonly ValueCompleter<T> _inner;

    internal NullableCompleter(ValueCompleter<T> inner) => _inner = inner;

    internal override void Complete(OperationRun run, SelectedField field, T? value, ResultNode node, int slot)
    {
        if (value is { } present)
        {
            _inner.Complete(run, field, present, node, slot);
        }
        else
        {
            run.CompleteNull(field, node, slot);
        }
    }
}

/// <summary>An enum, by a table from its C# values.</summary>
internal sealed class EnumCompleter<T> : ValueCompleter<T>
    where T : struct, Enum
{
    private readonly EnumType _type;
    private readonly Dictionary<T, byte[]> _values;

    internal EnumCompleter(EnumType type, Dictionary<T, byte[]> values)
    {
        _type = type;
        _values = values;
    }

    internal override void Complete(OperationRun run, SelectedField field, T value, ResultNode node, int slot) =>
        node[slot] = _values.TryGetValue(value, out var json)
            ? new ResultValue(ResultKind.Json, json)
            : throw new ScalarCoercionException(CoercionErrors.EnumNotRepresentable.Create(
                ("type", _type.Name), ("value", Inspection.Describe(value.ToString()))));
}

/// <summary>A value of the schema's own enums, during introspection or by a host without C# enums.</summary>
internal sealed class EnumValueCompleter : ValueCompleter<EnumValueDefinition?>
{
    internal override void Complete(OperationRun run, SelectedField field, EnumValueDefinition? value, ResultNode node, int slot)
    {
        if (value is null)
        {
            run.CompleteNull(field, node, slot);
        }
        else
        {
            node[slot] = new ResultValue(ResultKind.Json, value.Json);
        }
    }
}
