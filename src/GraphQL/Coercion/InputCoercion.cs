using System.Collections.Immutable;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;
using Platform.GraphQL.Uploads;

namespace Platform.GraphQL.Coercion;

/// <summary>Coerces what was sent for one variable and reports every place that does not fit.</summary>
// https://spec.graphql.org/September2025/#sec-Input-Values
internal sealed class InputCoercion
{
    private readonly Action<JsonElement, ImmutableStack<PathSegment>, GraphQLError> _report;
    private readonly RequestFiles? _files;
    private ImmutableStack<PathSegment> _path = [];

    /// <param name="report">Receives the offending value, its path (innermost step on top) and what is wrong.</param>
    /// <param name="files">The files that came with the request, if any.</param>
    internal InputCoercion(Action<JsonElement, ImmutableStack<PathSegment>, GraphQLError> report, RequestFiles? files = null)
    {
        _report = report;
        _files = files;
    }

    internal object? Coerce(JsonElement value, GraphQLType type)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return type.IsNonNull ? Refuse(value, CoercionErrors.NullNotAllowed.Create(("type", type))) : null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(value, list.Item),
            InputObjectType inputObject => CoerceObject(value, inputObject),
            var leaf => CoerceLeaf(value, leaf.Named),
        };
    }

    // https://spec.graphql.org/September2025/#sec-List.Input-Coercion
    private object?[] CoerceList(JsonElement value, GraphQLType itemType)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(value, itemType)];
        }

        var items = new object?[value.GetArrayLength()];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            items[index] = Within(new PathSegment(index), item, itemType);
            index++;
        }

        return items;
    }

    // https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion
    private object? CoerceObject(JsonElement value, InputObjectType type)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Refuse(value, CoercionErrors.ExpectedObject.Create(("type", type.Name)));
        }

        var values = new object?[type.Fields.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = CoerceField(value, type.Fields[index]);
        }

        ReportUnknownFields(value, type);
        CheckOneOf(value, type, values);
        return new InputObjectValue(type, values);
    }

    private object? CoerceField(JsonElement container, InputValueDefinition field)
    {
        if (container.TryGetProperty(field.Name, out var value))
        {
            return Within(new PathSegment(field.Name), value, field.Type);
        }

        return field.IsRequired
            ? Refuse(container, CoercionErrors.InputFieldMissing.Create(("field", field.Name), ("type", field.Type)))
            : field.DefaultValue;
    }

    private void ReportUnknownFields(JsonElement value, InputObjectType type)
    {
        foreach (var property in value.EnumerateObject().Where(property => type.Fields.Find(property.Name) is null))
        {
            var suggestion = Suggestions.For(property.Name, type.Fields.Select(field => field.Name));
            Refuse(value, CoercionErrors.InputFieldUnknown.Create(("field", property.Name), ("type", type.Name), ("suggestion", suggestion)));
        }
    }

    // https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
    private void CheckOneOf(JsonElement value, InputObjectType type, object?[] values)
    {
        if (!type.IsOneOf)
        {
            return;
        }

        var given = Enumerable.Range(0, values.Length).Where(index => InputValues.IsGiven(values[index])).ToArray();
        if (given.Length != 1)
        {
            Refuse(value, CoercionErrors.OneOfKeyCount.Create(("type", type.Name)));
            return;
        }

        var field = type.Fields[given[0]].Name;
        if (values[given[0]] is null && value.TryGetProperty(field, out var sent) && sent.ValueKind == JsonValueKind.Null)
        {
            _path = _path.Push(new PathSegment(field));
            Refuse(sent, CoercionErrors.OneOfNull.Create(("field", field)));
            _path = _path.Pop();
        }
    }

    private object? CoerceLeaf(JsonElement value, NamedType type)
    {
        try
        {
            return type switch
            {
                ScalarType scalar => scalar.Coercion.ReadJson(value, _files),
                EnumType enumType => EnumCoercion.ReadJson(enumType, value),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (ScalarCoercionException refusal) when (refusal.NamesType)
        {
            return Refuse(value, refusal.Error);
        }
        catch (ScalarCoercionException refusal)
        {
            return Refuse(value, CoercionErrors.ExpectedType.Create(("type", type.Name), ("reason", refusal.Error.Spaced())));
        }
    }

    private object? Within(PathSegment step, JsonElement value, GraphQLType type)
    {
        _path = _path.Push(step);
        var coerced = Coerce(value, type);
        _path = _path.Pop();
        return coerced;
    }

    private object? Refuse(JsonElement value, GraphQLError error)
    {
        _report(value, _path, error);
        return null;
    }
}
