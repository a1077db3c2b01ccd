using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Requests;

/// <summary>
/// A request whose document was found, parsed and validated, before it is executed: so that a host can refuse a mutation in a GET
/// request, price the operation, or choose the way of the answer.
/// </summary>
public sealed class PreparedRequest
{
    internal PreparedRequest(GraphQLRequest request, ExecutableOperation? operation, ImmutableArray<GraphQLError> errors)
    {
        Request = request;
        Operation = operation;
        Errors = errors;
    }

    /// <summary>The request.</summary>
    public GraphQLRequest Request { get; }

    /// <summary>What is wrong with the document or the choice of operation; empty if the request can be executed.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>Whether the request can be executed.</summary>
    public bool IsValid => Errors.IsEmpty;

    /// <summary>The kind of operation; <see langword="null"/> if the request is not valid.</summary>
    public OperationType? Kind => Operation?.Node.Operation;

    /// <summary>The operation's syntax; <see langword="null"/> if the request is not valid.</summary>
    public OperationDefinitionNode? Node => Operation?.Node;

    internal ExecutableOperation? Operation { get; }
}
