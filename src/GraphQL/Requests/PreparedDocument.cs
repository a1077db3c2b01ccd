using System.Collections.Frozen;
using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Requests;

/// <summary>A document that was parsed and validated, with its operations made ready when they are first asked for.</summary>
internal sealed class PreparedDocument
{
    private readonly ExecutableSchema _schema;
    private readonly ImmutableArray<OperationDefinitionNode> _nodes;
    private readonly ExecutableOperation?[] _operations;
    private readonly FrozenDictionary<string, FragmentDefinitionNode> _fragments;

    private PreparedDocument(ExecutableSchema schema, DocumentNode? document, ImmutableArray<GraphQLError> errors)
    {
        _schema = schema;
        Errors = errors;
        _nodes = document is null ? [] : [.. document.Operations];
        _operations = new ExecutableOperation?[_nodes.Length];
        _fragments = (document?.Fragments ?? []).GroupBy(fragment => fragment.Name.Value)
            .ToFrozenDictionary(group => group.Key, group => group.Last());
    }

    /// <summary>What is wrong with the document; empty if it can be executed.</summary>
    internal ImmutableArray<GraphQLError> Errors { get; }

    internal static PreparedDocument Prepare(ExecutableSchema schema, ReadOnlyMemory<byte> utf8, GraphQLServerOptions options)
    {
        try
        {
            var document = GraphQLParser.Parse(new SourceText(utf8), options.Parsing);
            var errors = DocumentValidator.Validate(schema.Schema, document, options.Validation);
            errors = errors.IsEmpty ? [.. OperationSize.Check(document, options)] : errors;
            return new PreparedDocument(schema, errors.IsEmpty ? document : null, errors);
        }
        catch (GraphQLSyntaxException exception)
        {
            return new PreparedDocument(schema, null, [exception.Error]);
        }
        catch (InsufficientExecutionStackException)
        {
            return new PreparedDocument(schema, null, [ValidationErrors.TooDeep.Create()]);
        }
    }

    /// <summary>Takes a document without asking whether it is valid.</summary>
    internal static PreparedDocument FromValid(ExecutableSchema schema, DocumentNode document) => new(schema, document, []);

    /// <summary>The operation that a request means.</summary>
    // https://spec.graphql.org/September2025/#GetOperation()
    internal (ExecutableOperation? Operation, GraphQLError? Error) Find(string? name)
    {
        if (name is null)
        {
            return _nodes.Length switch
            {
                1 => Get(0),
                0 => (null, RequestErrors.OperationMissing.Create()),
                _ => (null, RequestErrors.OperationNameMissing.Create()),
            };
        }

        for (var index = 0; index < _nodes.Length; index++)
        {
            if (_nodes[index].Name?.Value == name)
            {
                return Get(index);
            }
        }

        return (null, RequestErrors.OperationUnknown.Create(("name", name)));
    }

    // If two requests make one at the same time, one of them is kept, so that plans stay with one object.
    private (ExecutableOperation?, GraphQLError?) Get(int index)
    {
        if (_operations[index] is { } known)
        {
            return (known, null);
        }

        var node = _nodes[index];
        if (_schema.Schema.RootType(node.Operation) is not ObjectType root)
        {
            return (null, RequestErrors.OperationNotConfigured.At(node, ("operation", Printer.Keyword(node.Operation))));
        }

        var made = new ExecutableOperation(_schema, node, root, _fragments);
        if (made.Conditions.Count > Conditions.MostVariables)
        {
            return (null, RequestErrors.TooManyConditions.At(node, ("limit", Conditions.MostVariables)));
        }

        return (Interlocked.CompareExchange(ref _operations[index], made, null) ?? made, null);
    }
}
