using System.Collections.Immutable;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Diagnostics;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Incremental;
using Platform.GraphQL.Language;
using Platform.GraphQL.Subscriptions;

namespace Platform.GraphQL.Requests;

/// <summary>
/// Answers requests. A document that was seen before costs a look-up: it is neither parsed nor validated nor compiled again.
/// Safe to use from several threads.
/// </summary>
public sealed class GraphQLServer
{
    private const int MostLanguages = 8;
    private readonly ExecutableSchema _schema;
    private readonly GraphQLServerOptions _options;
    private readonly CostModel? _costs;
    private readonly LruCache<DocumentText, PreparedDocument> _documents;

    /// <summary>Makes a server.</summary>
    /// <param name="schema">The schema with its resolvers.</param>
    /// <param name="options">Limits and hooks.</param>
    public GraphQLServer(ExecutableSchema schema, GraphQLServerOptions? options = null)
    {
        _options = options ?? new GraphQLServerOptions();
        _schema = _options.EnablesIncrementalDelivery ? schema.WithIncrementalDelivery() : schema;
        _costs = _options.Cost is { } cost ? CostModel.Read(_schema.Schema, cost) : null;
        _documents = new LruCache<DocumentText, PreparedDocument>(_options.DocumentCacheSize);
    }

    /// <summary>The schema with its resolvers, and with the directives for incremental delivery if that is enabled.</summary>
    public ExecutableSchema Schema => _schema;

    /// <summary>How many documents are kept prepared at the moment.</summary>
    public int CachedDocuments => _documents.Count;

    /// <summary>Prepares and executes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">Who asks, and with what at hand.</param>
    /// <param name="cancellationToken">Cancelled when the caller no longer waits.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled; every resolver has ended.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken) =>
        ExecuteAsync(Prepare(request), context, cancellationToken);

    /// <summary>Finds, parses and validates the document of a request and chooses the operation.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The request, ready to be executed; or what is wrong with it.</returns>
    public PreparedRequest Prepare(GraphQLRequest request)
    {
        if (FindDocument(request, out var utf8) is { } refusal)
        {
            return new PreparedRequest(request, null, [refusal]);
        }

        var document = PrepareDocument(utf8);
        if (!document.Errors.IsEmpty)
        {
            return new PreparedRequest(request, null, document.Errors);
        }

        var (operation, error) = document.Find(request.OperationName);
        return new PreparedRequest(request, operation, error is null ? ImmutableArray<GraphQLError>.Empty : [error]);
    }

    /// <summary>Executes a request that was prepared.</summary>
    /// <param name="prepared">The request, prepared by this server.</param>
    /// <param name="context">Who asks, and with what at hand.</param>
    /// <param name="cancellationToken">Cancelled when the caller no longer waits.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled; every resolver has ended.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(PreparedRequest prepared, RequestContext context, CancellationToken cancellationToken)
    {
        if (prepared.Operation is not { } operation)
        {
            return Refuse(prepared.Errors, context);
        }

        var (variables, errors) = VariableCoercion.Coerce(operation.Variables, prepared.Request.Variables, prepared.Request.Files);
        if (variables is null)
        {
            return Refuse(WithoutSuggestions(errors), context);
        }

        try
        {
            var acceptsParts = _options.EnablesIncrementalDelivery && context.AcceptsIncrementalDelivery;
            return ExecuteAsync(operation.Compile(variables, acceptsParts), variables, context, cancellationToken);
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

    private ValueTask<GraphQLResponse> ExecuteAsync(
        CompiledOperation operation, VariableValues variables, RequestContext context, CancellationToken cancellation)
    {
        if (!operation.Guarded.IsEmpty && Check(operation, context) is { Count: > 0 } refusals)
        {
            return Refuse(refusals, context);
        }

        // A response in parts outlives this call and may be left by its reader, so it has a cancellation of its own.
        var source = operation.DeliversIncrementally ? CancellationTokenSource.CreateLinkedTokenSource(cancellation) : null;
        var run = new OperationRun(operation, variables, context, _options.Execution, source?.Token ?? cancellation);
        if (Price(run) is { Count: > 0 } dear)
        {
            return Refuse(dear, context, run.Cost);
        }

        if (_options.Execution.Inspect?.Invoke(new OperationView(run)) is { } refusal)
        {
            return Refuse([refusal], context, run.Cost);
        }

        if (source is not null)
        {
            return RespondInPartsAsync(run, source);
        }

        if (operation.Kind == OperationType.Subscription)
        {
            return new SubscriptionExecutor(run, _options.Execution).SubscribeAsync();
        }

        if (operation.IsIntrospectionOnly && operation.Answers.TryGetValue(context.Language, out var answer))
        {
            return new ValueTask<GraphQLResponse>(new GraphQLResponse(OperationResult.FromJson(answer, context.Language)) { Cost = run.Cost });
        }

        var result = run.ExecuteAsync(context.RootValue);
        return result.IsCompletedSuccessfully
            ? new ValueTask<GraphQLResponse>(Respond(run, result.GetAwaiter().GetResult()))
            : RespondAsync(run, result);
    }

    /// <summary>Prices an operation and says why it is refused for that.</summary>
    private List<GraphQLError> Price(OperationRun run)
    {
        if (_costs is not { } model)
        {
            return [];
        }

        var expression = run.Operation.Price(model);
        var refusals = expression.CheckSizes(run).ToList();
        var cost = expression.Evaluate(run);
        run.Cost = cost;
        if (cost.Requested > model.Options.MaxCost)
        {
            refusals.Add(CostErrors.LimitExceeded
                .Create(("requested", cost.Requested), ("limit", model.Options.MaxCost))
                .WithExtension("requested", cost.Requested)
                .WithExtension("limit", model.Options.MaxCost));
        }

        return refusals;
    }

    private async ValueTask<GraphQLResponse> RespondInPartsAsync(OperationRun run, CancellationTokenSource source)
    {
        var result = await run.ExecuteAsync(run.Context.RootValue);
        run.Work?.DropDetached().ForEach(stream => DeliveryPhase.Abandon(stream.Items, run));
        if (run.Work is { IsEmpty: false } work)
        {
            return new GraphQLResponse(result, new DeliveryPhase(run, result, work, source)) { Cost = run.Cost };
        }

        source.Dispose();
        return Respond(run, result);
    }

    private async ValueTask<GraphQLResponse> RespondAsync(OperationRun run, ValueTask<OperationResult> result) =>
        Respond(run, await result);

    // The answer to introspection is the same the next time.
    private GraphQLResponse Respond(OperationRun run, OperationResult result)
    {
        var (operation, language) = (run.Operation, run.Context.Language);
        if (operation.IsIntrospectionOnly && result.Errors.Count == 0 && operation.Answers.Count < MostLanguages)
        {
            operation.Answers.TryAdd(language, result.DataToJson());
        }

        var cost = _costs is { Options.CountsActual: true } model && run.Cost is { } requested
            ? requested with { Actual = result.CountCost(model) }
            : run.Cost;
        return new GraphQLResponse(result) { Cost = cost };
    }

    // What validation must not give away, variables must not either.
    private IReadOnlyList<GraphQLError> WithoutSuggestions(IReadOnlyList<GraphQLError> errors) =>
        _options.Validation.Suggestions ? errors : [.. errors.Select(error => error.WithoutSuggestions())];

    private List<GraphQLError> Check(CompiledOperation operation, RequestContext context)
    {
        var refusals = new List<GraphQLError>();
        foreach (var use in operation.Guarded)
        {
            if (_schema.Guard?.Check(use, context) is { } refusal)
            {
                refusals.Add(refusal.HasLocations ? refusal : refusal.WithNodes([use.Node]));
            }
        }

        return refusals;
    }

    private PreparedDocument PrepareDocument(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > _options.LongestCachedDocument)
        {
            return PreparedDocument.Prepare(_schema, utf8, _options);
        }

        var text = new DocumentText(utf8);
        var isKnown = _documents.TryGet(text, out var known);
        GraphQLDiagnostics.CountLookup(isKnown);
        if (isKnown && known is not null)
        {
            return known;
        }

        // What is wrong is not kept: errors cost little to find again, and good documents should not make room for them.
        var copy = text.Copy();
        var prepared = PreparedDocument.Prepare(_schema, copy.Utf8, _options);
        return prepared.Errors.IsEmpty ? _documents.Add(copy, prepared) : prepared;
    }

    private GraphQLError? FindDocument(GraphQLRequest request, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = request.Query ?? default;
        if (_options.RequiresPersistedDocuments)
        {
            return FindTrusted(request, ref utf8);
        }

        if (request.PersistedHash is { } hash)
        {
            return FindPersisted(hash, request.Query, ref utf8);
        }

        return request.Query is null ? RequestErrors.QueryMissing.Create() : null;
    }

    private GraphQLError? FindTrusted(GraphQLRequest request, ref ReadOnlyMemory<byte> utf8)
    {
        var documents = _options.PersistedDocuments;
        if (request.PersistedHash is { } hash && documents?.IsTrusted(hash) == true)
        {
            utf8 = documents.Find(hash) ?? default;
            return null;
        }

        var isTrusted = request.Query is { } query && documents?.IsTrusted(query.Span) == true;
        return isTrusted ? null : RequestErrors.PersistedQueryOnly.Create();
    }

    // The protocol of automatic persisted queries: a client sends the hash, and the document as well if the hash is unknown.
    private GraphQLError? FindPersisted(string hash, ReadOnlyMemory<byte>? query, ref ReadOnlyMemory<byte> utf8)
    {
        if (_options.PersistedDocuments is not { } documents)
        {
            return RequestErrors.PersistedQueryNotSupported.Create();
        }

        var known = documents.Find(hash);
        if (query is not { } sent)
        {
            utf8 = known ?? default;
            return known is null ? RequestErrors.PersistedQueryNotFound.Create() : null;
        }

        if (known is { } registered && registered.Span.SequenceEqual(sent.Span))
        {
            return null;
        }

        if (!PersistedDocuments.HashOf(sent.Span).Equals(hash, StringComparison.OrdinalIgnoreCase))
        {
            return RequestErrors.PersistedQueryHashMismatch.Create();
        }

        if (documents.AllowsRegistration)
        {
            documents.Register(hash, sent);
        }

        return null;
    }

    private static ValueTask<GraphQLResponse> Refuse(IReadOnlyList<GraphQLError> errors, RequestContext context, OperationCost? cost = null) =>
        new(new GraphQLResponse(OperationResult.FromErrors(errors, context.Language)) { Cost = cost });
}
