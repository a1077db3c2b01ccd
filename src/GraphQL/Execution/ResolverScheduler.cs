namespace Platform.GraphQL.Execution;

/// <summary>
/// The logical thread of a piece of work. Whatever resolvers await is continued here, one thing after another, on whichever thread brings
/// the next piece of work; when nothing is left to do, the work learns that all its resolvers are waiting.
/// </summary>
internal sealed class ResolverScheduler : SynchronizationContext
{
    private readonly ScheduledWork _work;
    private readonly Lock _lock = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();
    private readonly ExecutionContext? _executionContext = ExecutionContext.Capture();
    private bool _isPumping = true;

    /// <summary>Made on the thread that starts the work, which keeps the pump until it calls <see cref="Run"/>.</summary>
    internal ResolverScheduler(ScheduledWork work) => _work = work;

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (Enqueue(d, state))
        {
            PumpInContext();
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Goes on with the work until it is finished or everything waits. To be called once, on the thread that made this.</summary>
    internal void Run() => Pump();

    /// <summary>Lets the run look for work, from a thread that is not its own; the caller is not held up.</summary>
    internal void Wake()
    {
        if (Current != this)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static scheduler => scheduler.Post(static _ => { }, null), this, preferLocal: true);
        }
    }

    /// <summary>Queues work and says whether the caller has to do it.</summary>
    private bool Enqueue(SendOrPostCallback callback, object? state)
    {
        lock (_lock)
        {
            _queue.Enqueue((callback, state));
            var isIdle = !_isPumping;
            _isPumping = true;
            return isIdle;
        }
    }

    // The context of the request, so that resolvers started on another thread see the same ambient values.
    private void PumpInContext()
    {
        if (_executionContext is null)
        {
            Pump();
        }
        else
        {
            ExecutionContext.Run(_executionContext, static scheduler => ((ResolverScheduler)scheduler!).Pump(), this); // The state is passed as this.
        }
    }

    private void Pump()
    {
        var outer = Current;
        SetSynchronizationContext(this);
        bool isFinished;
        do
        {
            Drain();
        }
        while (_work.ContinueWhenIdle() || !TryRest(out isFinished));

        SetSynchronizationContext(outer);
        if (isFinished)
        {
            _work.Complete();
        }
    }

    private void Drain()
    {
        while (TryDequeue(out var work))
        {
            Invoke(work.Callback, work.State);
        }
    }

    // What a resolver awaits never throws here; a method that returns void and is asynchronous may.
    private void Invoke(SendOrPostCallback callback, object? state)
    {
        try
        {
            callback(state);
        }
        catch (Exception exception)
        {
            _work.ReportStray(exception);
        }
    }

    private bool TryDequeue(out (SendOrPostCallback Callback, object? State) work)
    {
        lock (_lock)
        {
            return _queue.TryDequeue(out work);
        }
    }

    // Gives up the pump unless work arrived in the meantime.
    private bool TryRest(out bool isFinished)
    {
        lock (_lock)
        {
            isFinished = _work.IsFinished;
            _isPumping = _queue.Count > 0;
            return !_isPumping;
        }
    }
}
