using System.Collections.Immutable;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Uploads;

namespace Platform.GraphQL.Coercion;

/// <summary>Coerces the variables of a request.</summary>
// https://spec.graphql.org/September2025/#CoerceVariableValues()
internal sealed class VariableCoercion
{
    private const int MostErrors = 50;
    private readonly JsonElement _sent;
    private readonly RequestFiles? _files;
    private List<GraphQLError>? _errors;

    private VariableCoercion(JsonElement sent, RequestFiles? files)
    {
        _sent = sent;
        _files = files;
    }

    private List<GraphQLError> Errors => _errors ??= [];

    private int ErrorCount => _errors?.Count ?? 0;

    /// <summary>The coerced variables, or the errors if any does not fit.</summary>
    /// <param name="variables">The operation's variables.</param>
    /// <param name="sent">What was sent: an object, or undefined or null for nothing.</param>
    /// <param name="files">The files that came with the request; empty if none did.</param>
    internal static (VariableValues? Values, IReadOnlyList<GraphQLError> Errors) Coerce(
        OperationVariables variables, JsonElement sent, ImmutableArray<UploadPlace> files)
    {
        if (sent.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
        {
            return (null, [CoercionErrors.VariablesNotObject.Create(("found", Inspection.Describe(sent)))]);
        }

        return variables.Items.Length == 0 && files.IsEmpty
            ? (VariableValues.None, [])
            : new VariableCoercion(sent, files.IsEmpty ? null : new RequestFiles(files)).Run(variables);
    }

    private (VariableValues?, IReadOnlyList<GraphQLError>) Run(OperationVariables variables)
    {
        var values = new object?[variables.Items.Length];
        var raw = new JsonElement[values.Length];
        for (var index = 0; index < values.Length && ErrorCount <= MostErrors; index++)
        {
            values[index] = CoerceOne(variables.Items[index], out raw[index]);
        }

        if (ErrorCount == 0 && _files is not null)
        {
            Errors.AddRange(_files.FindMisplaced());
        }

        if (ErrorCount > MostErrors)
        {
            return (null, [.. Errors.Take(MostErrors), CoercionErrors.TooManyVariableErrors.Create()]);
        }

        return ErrorCount > 0 ? (null, Errors) : (new VariableValues(variables.Names, values, raw), []);
    }

    private object? CoerceOne(OperationVariables.Variable variable, out JsonElement raw)
    {
        raw = default;
        if (variable.Type is not { } type)
        {
            var node = variable.Definition.Type;
            return Report(CoercionErrors.VariableNotInput.At(node, ("name", variable.Name), ("type", Printer.Print(node))));
        }

        if (_sent.ValueKind != JsonValueKind.Object || !_sent.TryGetProperty(variable.Name, out raw))
        {
            return type.IsNonNull && !InputValues.IsGiven(variable.DefaultValue)
                ? Report(CoercionErrors.VariableMissing.At(variable.Definition, ("name", variable.Name), ("type", type)))
                : variable.DefaultValue;
        }

        if (raw.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            return Report(CoercionErrors.VariableNull.At(variable.Definition, ("name", variable.Name), ("type", type)));
        }

        if (TryCoerceLeaf(raw, type, out var leaf))
        {
            return leaf;
        }

        var coercion = new InputCoercion((value, path, error) => ReportInvalid(variable.Definition, value, path, error), _files);
        return coercion.Coerce(raw, type);
    }

    // The most frequent case needs no bookkeeping. If it fails, the general way finds out why.
    private bool TryCoerceLeaf(JsonElement raw, GraphQLType type, out object? value)
    {
        value = null;
        if (type.Nullable is not ScalarType scalar || raw.ValueKind is JsonValueKind.Null)
        {
            return false;
        }

        try
        {
            value = scalar.Coercion.ReadJson(raw, _files);
            return true;
        }
        catch (ScalarCoercionException)
        {
            return false;
        }
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
        Errors.Add(error);
        return null;
    }
}
