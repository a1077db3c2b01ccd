using Platform.GraphQL.Coercion;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Execution.Incremental;
using Platform.GraphQL.Language;
using Platform.GraphQL.Loading;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Execution;

/// <summary>
/// One execution of an operation. All of it happens on one logical thread: no two resolvers of a run ever run at the same
/// moment, though many may wait at the same time. So nothing here needs a lock.
/// </summary>
// https://spec.graphql.org/September2025/#sec-Executing-Operations
internal sealed partial class OperationRun : ScheduledWork
{
    private readonly ExecutionOptions _options;
    private readonly RunPart? _part;
    private readonly ResultArena _arena;
    private readonly ResultNode _root;
    private ArgumentValues?[] _arguments = [];
    private ResolverScheduler? _scheduler;
    private TaskCompletionSource<OperationResult>? _completion;
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
        _arena = new ResultArena();
        _root = NewObject(null, 0, operation.Root);
    }

    /// <summary>A run for a part of an operation, on the logical thread of the delivery.</summary>
    internal OperationRun(OperationRun main, RunPart part, ResolverScheduler scheduler, CancellationToken cancellation)
    {
        _options = main._options;
        _part = part;
        _scheduler = scheduler;
        _arena = new ResultArena(ResultArena.SmallChunk);
        Operation = main.Operation;
        Variables = main.Variables;
        Context = main.Context;
        Cancellation = cancellation;
        _root = part.NewRoot(_arena);
    }

    internal CompiledOperation Operation { get; }

    internal ExecutableSchema Schema => Operation.Schema;

    internal VariableValues Variables { get; }

    internal RequestContext Context { get; }

    internal CancellationToken Cancellation { get; }

    /// <summary>The price; null if operations are not priced.</summary>
    internal OperationCost? Cost { get; set; }

    internal bool IsCancelled => Cancellation.IsCancellationRequested;

    /// <summary>The loaders of this run.</summary>
    internal LoaderRegistry Loaders => _part?.Phase.Main.Loaders
        ?? (_loaders ??= new LoaderRegistry(Context.Services, () => (Successor ?? _scheduler)?.Wake(), Cancellation));

    /// <summary>The logical thread that goes on after the run, for parts that are delivered later.</summary>
    internal ResolverScheduler? Successor { get; set; }

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

        return _scheduler is null ? FinishAtOnce() : FinishLater(_scheduler);
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

    /// <summary>Begins to load what loaders were asked for, and says whether that was anything.</summary>
    internal bool DispatchLoaders() => _loaders is not null && _loaders.Dispatch();

    internal override bool ContinueWhenIdle()
    {
        if (DispatchLoaders())
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

    internal override bool IsFinished => _waiting == 0 && !HasSerialFieldsLeft;

    // The caller's continuation runs here, outside the pump.
    internal override void Complete()
    {
        if (_completion is not { Task.IsCompleted: false } completion)
        {
            return;
        }

        try
        {
            completion.TrySetResult(Finish());
        }
        catch (OperationCanceledException cancellation)
        {
            completion.TrySetCanceled(cancellation.CancellationToken);
        }
    }

    private OperationResult Finish()
    {
        var result = FinishPart();
        if (IsCancelled)
        {
            result.Dispose();
            throw new OperationCanceledException(Cancellation);
        }

        return result;
    }

    private ValueTask<OperationResult> FinishLater(ResolverScheduler scheduler)
    {
        _completion = new TaskCompletionSource<OperationResult>();
        scheduler.Run();
        return new ValueTask<OperationResult>(_completion.Task);
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
