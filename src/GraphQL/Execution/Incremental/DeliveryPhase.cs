using System.Runtime.CompilerServices;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>
/// Delivers what an operation left for later. All of it happens on one logical thread, which begins when the first part of the
/// response was produced and somebody asks for the next; so the loaders of the request still gather keys across all parts.
/// </summary>
internal sealed class DeliveryPhase : ScheduledWork
{
    private readonly OperationResult _initial;
    private readonly CancellationTokenSource _cancellation;
    private readonly PayloadBuilder _payload;
    private readonly DeliveryGraph _graph;
    private readonly ResolverScheduler _scheduler;
    private readonly List<(DeferredTask Task, OperationRun Run)> _running = [];
    private readonly List<ItemStream> _opened;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<IncrementalPayload>? _demand;
    private int _filling;
    private bool _isStarted;
    private bool _hasBegun;
    private bool _isClosing;

    /// <param name="main">The run that produced the first part.</param>
    /// <param name="initial">What it produced.</param>
    /// <param name="work">What it left.</param>
    /// <param name="cancellation">The source of the main run's token; this disposes of it.</param>
    internal DeliveryPhase(OperationRun main, OperationResult initial, IncrementalWork work, CancellationTokenSource cancellation)
    {
        Main = main;
        _initial = initial;
        _cancellation = cancellation;
        _opened = [.. work.Streams];
        _payload = new PayloadBuilder(main.Context.Language);
        _graph = new DeliveryGraph(_payload, Start, Start);
        _scheduler = new ResolverScheduler(this);
        _graph.Begin(work);
    }

    internal OperationRun Main { get; }

    internal override bool IsFinished => _isClosing && _running.Count == 0 && _filling == 0;

    /// <summary>Closes the source of items that nobody wants any more. Its own failure interests nobody either.</summary>
    internal static void Abandon(StreamedItems items, OperationRun run) => _ = AbandonAsync(items, run);

    /// <summary>The parts of the response, the first one included.</summary>
    internal async IAsyncEnumerable<IncrementalPayload> DeliverAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var registration = cancellationToken.UnsafeRegister(
            static source => ((CancellationTokenSource?)source)?.Cancel(), _cancellation);
        try
        {
            yield return _payload.Take(_initial, hasNext: true);
            var hasNext = true;
            while (hasNext)
            {
                var payload = await NextAsync();
                hasNext = payload.HasNext;
                yield return payload;
            }
        }
        finally
        {
            await CloseAsync();
        }
    }

    /// <summary>Ends the delivery: resolvers are told to stop and waited for, sources are closed.</summary>
    internal async ValueTask CloseAsync()
    {
        await _cancellation.CancelAsync();
        Post(() =>
        {
            _isClosing = true;
            _opened.ForEach(stream => stream.MakeRoom());
        });
        await _ended.Task;
        foreach (var stream in _opened)
        {
            await AbandonAsync(stream.Items, Main);
        }

        _payload.Take(null, hasNext: false).Dispose();
        _cancellation.Dispose();
    }

    internal override bool ContinueWhenIdle()
    {
        if (Main.DispatchLoaders() || Sweep())
        {
            return true;
        }

        Publish();
        return false;
    }

    internal override void ReportStray(Exception exception) => Main.ReportStray(exception);

    internal override void Complete() => _ended.TrySetResult();

    private static async Task AbandonAsync(StreamedItems items, OperationRun run)
    {
        try
        {
            await items.DisposeAsync();
        }
        catch (Exception exception)
        {
            run.ReportStray(exception);
        }
    }

    private async Task<IncrementalPayload> NextAsync()
    {
        var demand = new TaskCompletionSource<IncrementalPayload>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = _cancellation.Token.UnsafeRegister(static phase => ((DeliveryPhase?)phase)?._scheduler.Wake(), this);
        Post(() =>
        {
            _demand = demand;
            StartOnce();
        });
        return await demand.Task;
    }

    private void Post(Action action)
    {
        _scheduler.Post(static state => ((Action?)state)?.Invoke(), action);
        if (!_isStarted)
        {
            _isStarted = true;
            RunScheduler();
        }
    }

    // A new logical thread is held by its maker until it is run for the first time.
    private void RunScheduler()
    {
        Main.Successor = _scheduler;
        _scheduler.Run();
    }

    private void StartOnce()
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _graph.StartAll();
        }
    }

    private void Start(DeferredTask task)
    {
        var run = new OperationRun(Main, new DeferredPart(this, task), _scheduler, _cancellation.Token);
        _running.Add((task, run));
        run.StartPart();
    }

    private void Start(ItemStream stream)
    {
        if (!_opened.Contains(stream))
        {
            _opened.Add(stream);
        }

        _ = FillAsync(stream);
    }

    // Items are begun in the order of the list; several may be on their way, so that loaders gather keys across them.
    private async Task FillAsync(ItemStream stream)
    {
        _filling++;
        try
        {
            while (!IsStopped(stream) && await stream.Items.MoveNextAsync())
            {
                var part = new StreamedPart(this, stream, stream.NextIndex++);
                var run = new OperationRun(Main, part, _scheduler, _cancellation.Token);
                stream.Waiting.Enqueue(run);
                run.StartPart();
                await (IsStopped(stream) ? Task.CompletedTask : stream.WaitForRoomAsync());
            }
        }
        catch (Exception exception)
        {
            stream.Failure = Main.ErrorOf(exception, stream.Field, stream.Path);
        }
        finally
        {
            stream.IsExhausted = true;
            _filling--;
        }
    }

    private bool IsStopped(ItemStream stream) => stream.IsDone || _cancellation.IsCancellationRequested;

    /// <summary>Takes what is complete and says whether that was anything.</summary>
    private bool Sweep()
    {
        var isAnything = false;
        foreach (var finished in _running.FindAll(entry => !entry.Run.IsWaiting))
        {
            isAnything = true;
            _running.Remove(finished);
            Finish(finished.Task, finished.Run);
        }

        if (_demand is not null)
        {
            foreach (var stream in _graph.Streams.Where(stream => !stream.IsInNextPart).ToList())
            {
                isAnything |= Sweep(stream);
            }
        }

        return isAnything;
    }

    private void Finish(DeferredTask task, OperationRun run)
    {
        var result = run.FinishPart();
        var work = Take(run);
        if (result.IsDataNull)
        {
            _graph.Fail(task, result.Errors);
            result.Dispose();
        }
        else
        {
            _graph.Succeed(task, result, work);
        }
    }

    private bool Sweep(ItemStream stream)
    {
        var (items, works) = (new List<OperationResult>(), new List<IncrementalWork>());
        IReadOnlyList<GraphQLError>? failure = null;
        while (failure is null && stream.Waiting.TryPeek(out var run) && !run.IsWaiting)
        {
            stream.Waiting.Dequeue();
            var item = run.FinishPart();
            failure = item.IsDataNull ? item.Errors : null;
            if (failure is null)
            {
                items.Add(item);
                works.AddRange(Take(run) is { } work ? [work] : []);
            }
        }

        return Deliver(stream, items, works, failure);
    }

    private bool Deliver(ItemStream stream, List<OperationResult> items, List<IncrementalWork> works, IReadOnlyList<GraphQLError>? failure)
    {
        if (items.Count > 0)
        {
            stream.IsInNextPart = true;
            _graph.Deliver(stream, items, works);
        }

        var isAtEnd = failure is not null || (stream.IsExhausted && stream.Waiting.Count == 0);
        if (isAtEnd)
        {
            _graph.Complete(stream, failure ?? (stream.Failure is { } broken ? [broken] : null));
        }

        stream.MakeRoom();
        return isAtEnd || items.Count > 0;
    }

    private static IncrementalWork? Take(OperationRun run)
    {
        run.Work?.DropDetached().ForEach(stream => Abandon(stream.Items, run));
        return run.Work;
    }

    private void Publish()
    {
        if (_demand is not { } demand)
        {
            return;
        }

        if (_cancellation.IsCancellationRequested && _running.Count == 0)
        {
            _demand = null;
            demand.TrySetCanceled(_cancellation.Token);
        }
        else if (!_payload.IsEmpty)
        {
            _demand = null;
            _opened.ForEach(stream => stream.IsInNextPart = false);
            demand.TrySetResult(_payload.Take(null, hasNext: !_graph.IsOver));
        }
    }
}
