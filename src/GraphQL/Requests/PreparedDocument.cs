using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Requests;

/// <summary>A document that was parsed and validated, with its operations ready; or what is wrong with it.</summary>
internal sealed class PreparedDocument
{
    private readonly ImmutableArray<ExecutableOperation> _operations;

    private PreparedDocument(ImmutableArray<ExecutableOperation> operations, ImmutableArray<GraphQLError> errors)
    {
        _operations = operations;
        Errors = errors;
    }

    internal ImmutableArray<GraphQLError> Errors { get; }

    internal static PreparedDocument Prepare(ExecutableSchema schema, ReadOnlyMemory<byte> utf8, GraphQLServerOptions options)
    {
        try
        {
            var document = GraphQLParser.Parse(new SourceText(utf8), options.Parsing);
            var errors = DocumentValidator.Validate(schema.Schema, document, options.Validation);
            errors = errors.IsEmpty ? [.. OperationSize.Check(document, options)] : errors;
            return errors.IsEmpty ? Compile(schema, document) : new PreparedDocument([], errors);
        }
        catch (GraphQLSyntaxException exception)
        {
            return new PreparedDocument([], [exception.Error]);
        }
        catch (InsufficientExecutionStackException)
        {
            return new PreparedDocument([], [ValidationErrors.TooDeep.Create()]);
        }
    }

    /// <summary>The operation that a request means.</summary>
    // https://spec.graphql.org/September2025/#GetOperation()
    internal (ExecutableOperation? Operation, GraphQLError? Error) Find(string? name)
    {
        if (name is null)
        {
            return _operations switch
            {
                [var only] => (only, null),
                [] => (null, RequestErrors.OperationMissing.Create()),
                _ => (null, RequestErrors.OperationNameMissing.Create()),
            };
        }

        foreach (var operation in _operations)
        {
            if (operation.Node.Name?.Value == name)
            {
                return (operation, null);
            }
        }

        return (null, RequestErrors.OperationUnknown.Create(("name", name)));
    }

    /// <summary>Makes a document's operations ready without asking whether it is valid.</summary>
    internal static PreparedDocument Compile(ExecutableSchema schema, DocumentNode document)
    {
        var operations = document.Operations
            .Select(operation => (Node: operation, Root: schema.Schema.RootType(operation.Operation) as ObjectType))
            .ToList();
        var errors = operations.Where(operation => operation.Root is null)
            .Select(operation => RequestErrors.OperationNotConfigured.At(
                operation.Node, ("operation", Printer.Keyword(operation.Node.Operation))))
            .ToImmutableArray();
        return new PreparedDocument(
            [.. operations.Where(operation => operation.Root is not null)
                .Select(operation => new ExecutableOperation(schema, document, operation.Node, operation.Root!))], // Filtered in the line above.
            errors);
    }
}
