using System.Collections.Immutable;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Coercion;

/// <summary>Coerces the variables of a request.</summary>
// https://spec.graphql.org/September2025/#CoerceVariableValues()
internal sealed class VariableCoercion
{
    private const int MostErrors = 50;
    private readonly Schema _schema;
    private readonly JsonElement _sent;
    private readonly List<GraphQLError> _errors = [];

    private VariableCoercion(Schema schema, JsonElement sent)
    {
        _schema = schema;
        _sent = sent;
    }

    /// <summary>The coerced variables, or the errors if any does not fit.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="definitions">The operation's variables.</param>
    /// <param name="sent">What was sent: an object, or undefined or null for nothing.</param>
    internal static (VariableValues? Values, IReadOnlyList<GraphQLError> Errors) Coerce(
        Schema schema, ImmutableArray<VariableDefinitionNode> definitions, JsonElement sent)
    {
        if (sent.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
        {
            return (null, [CoercionErrors.VariablesNotObject.Create(("found", Inspection.Describe(sent)))]);
        }

        return definitions.IsEmpty ? (VariableValues.None, []) : new VariableCoercion(schema, sent).Run(definitions);
    }

    private (VariableValues?, IReadOnlyList<GraphQLError>) Run(ImmutableArray<VariableDefinitionNode> definitions)
    {
        var values = new object?[definitions.Length];
        var raw = new JsonElement[definitions.Length];
        for (var index = 0; index < values.Length && _errors.Count <= MostErrors; index++)
        {
            values[index] = CoerceOne(definitions[index], out raw[index]);
        }

        if (_errors.Count > MostErrors)
        {
            return (null, [.. _errors.Take(MostErrors), CoercionErrors.TooManyVariableErrors.Create()]);
        }

        var names = definitions.Select(definition => definition.Variable.Name.Value).ToArray();
        return _errors.Count > 0 ? (null, _errors) : (new VariableValues(names, values, raw), []);
    }

    private object? CoerceOne(VariableDefinitionNode definition, out JsonElement raw)
    {
        raw = default;
        var name = definition.Variable.Name.Value;
        if (_schema.FindType(definition.Type) is not { IsInput: true } type)
        {
            return Report(CoercionErrors.VariableNotInput.At(definition.Type, ("name", name), ("type", Printer.Print(definition.Type))));
        }

        if (_sent.ValueKind != JsonValueKind.Object || !_sent.TryGetProperty(name, out raw))
        {
            return CoerceMissing(definition, type);
        }

        if (raw.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            return Report(CoercionErrors.VariableNull.At(definition, ("name", name), ("type", type)));
        }

        var coercion = new InputCoercion((value, path, error) => ReportInvalid(definition, value, path, error));
        return coercion.Coerce(raw, type);
    }

    private object? CoerceMissing(VariableDefinitionNode definition, GraphQLType type)
    {
        if (definition.DefaultValue is { } literal)
        {
            return LiteralCoercion.Coerce(literal, type, VariableValues.None);
        }

        return type.IsNonNull
            ? Report(CoercionErrors.VariableMissing.At(definition, ("name", definition.Variable.Name.Value), ("type", type)))
            : InputValues.NotGiven;
    }

    private void ReportInvalid(
        VariableDefinitionNode definition, JsonElement value, ImmutableStack<PathSegment> path, GraphQLError error)
    {
        var name = definition.Variable.Name.Value;
        var steps = string.Concat(path.Reverse().Select(step => step.Key is null ? $"[{step.Index}]" : $".{step.Key}"));
        var place = path.IsEmpty
            ? ErrorPhrase.Empty
            : new ErrorPhrase($" at \"{name}{steps}\"", $"（位于 \"{name}{steps}\"）");
        Report(CoercionErrors.VariableInvalid.At(
            definition, ("name", name), ("value", Inspection.Describe(value)), ("place", place), ("reason", error)));
    }

    private object? Report(GraphQLError error)
    {
        _errors.Add(error);
        return null;
    }
}
