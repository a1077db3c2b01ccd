using System.Buffers;
using System.Text.Json;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.Conformance.GraphQL;

/// <summary>Executes operations over plain JSON data, each field being the member of its name.</summary>
internal static class UntypedExecution
{
    internal static JsonElement Run(Schema schema, string query, bool validates, string? operationName, JsonElement variables, object? root)
    {
        var executable = new SchemaBinder(schema).UseFallback(Resolve, ResolveType).Bind();
        var context = new RequestContext { RootValue = root };
        var document = GraphQLParser.Parse(query);
        var errors = validates ? DocumentValidator.Validate(schema, document) : [];
        var execution = errors.IsEmpty
            ? Executor.ExecuteAsync(executable, document, operationName, variables, context, null, CancellationToken.None)
            : new ValueTask<OperationResult>(OperationResult.FromErrors(errors, context.Language));
        using var result = execution.AsTask().GetAwaiter().GetResult();
        return ToJson(result);
    }

    /// <summary>JSON as the objects that an untyped host would have.</summary>
    internal static object? ToObject(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(member => member.Name, member => ToObject(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Select(ToObject).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt32(out var number) ? number : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object? Resolve(ResolveContext context) =>
        (context.Parent as Dictionary<string, object?>)?.GetValueOrDefault(context.Field.Definition.Name);

    private static object? ResolveType(object value, CompositeType type) =>
        (value as Dictionary<string, object?>)?.GetValueOrDefault("__typename");

    private static JsonElement ToJson(OperationResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        result.WriteTo(buffer);
        return JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement;
    }
}
