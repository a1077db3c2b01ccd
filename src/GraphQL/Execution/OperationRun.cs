using Platform.GraphQL.Coercion;
using Platform.GraphQL.Language;
using Platform.GraphQL.Loading;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Execution;

/// <summary>
/// One execution of an operation. All of it happens on one logical thread: no two resolvers of a run ever run at the same
/// moment, though many may wait at the same time. So nothing here needs a lock.
/// </summary>
// https://spec.graphql.org/September2025/#sec-Executing-Operations
internal sealed partial class OperationRun
{
    private readonly ExecutionOptions _options;
    private readonly ResultArena _arena = new();
    private readonly ResultNode _root;
    private ArgumentValues?[] _arguments = [];
    private ResolverScheduler? _scheduler;
    private LoaderRegistry? _loaders;
    private List<ResponseMemory>? _owned;
    private object? _rootValue;
    private int _waiting;
    private int _nextSerialField;
    private bool _hasNoData;

    internal OperationRun(
        CompiledOperation operation, VariableValues variables, RequestContext context, ExecutionOptions options, CancellationToken cancellation)
    {
        _options = options;
        Operation = operation;
        Variables = variables;
        Context = context;
        Cancellation = cancellation;
        _root = NewObject(null, 0, operation.Root);
    }

    internal CompiledOperation Operation { get; }

    internal ExecutableSchema Schema => Operation.Schema;

    internal VariableValues Variables { get; }

    internal RequestContext Context { get; }

    internal CancellationToken Cancellation { get; }

    internal bool IsCancelled => Cancellation.IsCancellationRequested;

    /// <summary>The loaders of this run.</summary>
    internal LoaderRegistry Loaders => _loaders ??= new LoaderRegistry(Context.Services, () => _scheduler?.Wake(), Cancellation);

    /// <summary>A service of the request, for a resolver's parameter.</summary>
    /// <exception cref="InvalidOperationException">There is no such service.</exception>
    internal TService GetService<TService>()
        where TService : class =>
        FindService<TService>()
        ?? throw new InvalidOperationException($"A resolver needs {typeof(TService)}, which is no service of the request.");

    internal TService? FindService<TService>()
        where TService : class => Context.Services.GetService(typeof(TService)) as TService;

    /// <summary>Executes the operation.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled; every resolver has ended.</exception>
    internal ValueTask<OperationResult> ExecuteAsync(object? rootValue)
    {
        var outer = SynchronizationContext.Current;
        _rootValue = rootValue;
        try
        {
            Start();
        }
        finally
        {
            if (_scheduler is not null)
            {
                SynchronizationContext.SetSynchronizationContext(outer);
            }
        }

        return _scheduler is null ? FinishAtOnce() : _scheduler.RunAsync();
    }

    /// <summary>Makes the run's scheduler the current one, so that what resolvers await comes back to the logical thread.</summary>
    internal void EnterScheduler()
    {
        if (_scheduler is null)
        {
            _scheduler = new ResolverScheduler(this);
            SynchronizationContext.SetSynchronizationContext(_scheduler);
        }
    }

    /// <summary>Takes charge of memory that is handed back with the result.</summary>
    internal void Own(ResponseMemory piece) => (_owned ??= []).Add(piece);

    internal void BeginWait() => _waiting++;

    internal void EndWait() => _waiting--;

    /// <summary>Called when every resolver waits or has ended: starts what can be started now.</summary>
    /// <returns>Whether anything was started.</returns>
    internal bool ContinueWhenIdle()
    {
        if (_loaders is not null && _loaders.Dispatch())
        {
            return true;
        }

        if (_waiting > 0 || !HasSerialFieldsLeft)
        {
            return false;
        }

        ExecuteSerially();
        return true;
    }

    /// <summary>Whether nothing is left to wait for.</summary>
    internal bool IsFinished => _waiting == 0 && !HasSerialFieldsLeft;

    internal OperationResult Finish()
    {
        var result = new OperationResult(_hasNoData ? null : _root, _errors, _arena, Context.Language);
        result.Own(_owned);
        if (IsCancelled)
        {
            result.Dispose();
            throw new OperationCanceledException(Cancellation);
        }

        return result;
    }

    private ValueTask<OperationResult> FinishAtOnce()
    {
        try
        {
            return new ValueTask<OperationResult>(Finish());
        }
        catch (OperationCanceledException)
        {
            return ValueTask.FromCanceled<OperationResult>(Cancellation);
        }
    }

    private bool HasSerialFieldsLeft =>
        Operation.Kind == OperationType.Mutation && _nextSerialField < Operation.Root.Items.Length && !_root.IsDead && !IsCancelled;

    private void Start()
    {
        if (Operation.Kind == OperationType.Mutation)
        {
            ExecuteSerially();
        }
        else
        {
            ExecuteFields(Operation.Root, _rootValue, _root);
        }
    }

    // https://spec.graphql.org/September2025/#sec-Mutation
    // A field is begun only when the one before it, with everything below it, is complete.
    private void ExecuteSerially()
    {
        while (_waiting == 0 && HasSerialFieldsLeft)
        {
            var slot = _nextSerialField++;
            var field = Operation.Root.Items[slot];
            field.Executor.Execute(this, field, _rootValue, _root, slot);
            if (_scheduler is not null)
            {
                // What the field began may still be queued; the scheduler comes back when it is done.
                return;
            }
        }
    }
}
