using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>An active <c>@stream</c> on a field.</summary>
internal sealed class StreamUsage
{
    private readonly ValueNode? _initialCount;

    private StreamUsage(DirectiveNode node)
    {
        Label = (Argument(node, "label") as StringValueNode)?.Value;
        _initialCount = Argument(node, "initialCount");
    }

    internal string? Label { get; }

    /// <summary>The use on a field, or null.</summary>
    internal static StreamUsage? Find(CompiledOperation operation, FieldNode field)
    {
        var node = field.Directives.FirstOrDefault(directive => directive.Name.Value == "stream");
        return node is not null && operation.IsActive(node) ? new StreamUsage(node) : null;
    }

    /// <summary>How many items come at first.</summary>
    /// <exception cref="GraphQLRequestException">The number is negative or missing.</exception>
    internal int InitialCount(VariableValues variables)
    {
        var value = _initialCount switch
        {
            null => 0,
            VariableNode variable when variables.Get(variable.Name.Value) is var given => InputValues.IsGiven(given) ? given : 0,
            var literal => IntCoercion.Instance.ParseLiteral(literal),
        };
        return value is int count and >= 0
            ? count
            : throw new GraphQLRequestException(ExecutionErrors.InitialCountNegative.Create());
    }

    private static ValueNode? Argument(DirectiveNode node, string name) =>
        node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
