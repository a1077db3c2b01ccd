using System.Text.Json;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Execution;

/// <summary>Executes operations of documents that the caller vouches for: nothing is validated and nothing kept.</summary>
public static class Executor
{
    /// <summary>
    /// Executes an operation. That of a subscription is executed like a query on the subscription root, as for one of its events.
    /// </summary>
    /// <param name="schema">The schema with its resolvers.</param>
    /// <param name="document">A valid document.</param>
    /// <param name="operationName">The operation; <see langword="null"/> if the document has only one.</param>
    /// <param name="variables">The variables: an object, or undefined or null.</param>
    /// <param name="context">Who asks, and with what at hand.</param>
    /// <param name="options">Limits and hooks.</param>
    /// <param name="cancellationToken">Cancelled when the caller no longer waits.</param>
    /// <exception cref="OperationCanceledException">The execution was cancelled; every resolver has ended.</exception>
    // https://spec.graphql.org/September2025/#ExecuteRequest()
    public static ValueTask<OperationResult> ExecuteAsync(
        ExecutableSchema schema,
        DocumentNode document,
        string? operationName,
        JsonElement variables,
        RequestContext context,
        ExecutionOptions? options,
        CancellationToken cancellationToken)
    {
        var (operation, error) = PreparedDocument.FromValid(schema, document).Find(operationName);
        if (operation is null)
        {
            return Refuse([error ?? RequestErrors.OperationMissing.Create()], context);
        }

        var (values, errors) = VariableCoercion.Coerce(operation.Variables, variables, []);
        if (values is null)
        {
            return Refuse(errors, context);
        }

        try
        {
            var compiled = operation.Compile(values, acceptsParts: false);
            return new OperationRun(compiled, values, context, options ?? new ExecutionOptions(), cancellationToken).ExecuteAsync(context.RootValue);
        }
        catch (GraphQLRequestException refusal)
        {
            return Refuse([refusal.Error], context);
        }
        catch (InsufficientExecutionStackException)
        {
            return Refuse([ValidationErrors.TooDeep.Create()], context);
        }
    }

    private static ValueTask<OperationResult> Refuse(IReadOnlyList<GraphQLError> errors, RequestContext context) =>
        new(OperationResult.FromErrors(errors, context.Language));
}
