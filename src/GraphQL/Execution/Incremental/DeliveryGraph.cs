using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>
/// Knows which deferred fragments and streams the client expects, what each of them still waits for and what comes after it.
/// Used on the logical thread of the delivery alone.
/// </summary>
// https://github.com/graphql/graphql-spec/pull/1110 Incremental delivery
internal sealed class DeliveryGraph
{
    private readonly HashSet<DeliveryGroup> _rootGroups = [];
    private readonly HashSet<ItemStream> _rootStreams = [];
    private readonly PayloadBuilder _payload;
    private readonly Action<DeferredTask> _startTask;
    private readonly Action<ItemStream> _startStream;

    internal DeliveryGraph(PayloadBuilder payload, Action<DeferredTask> startTask, Action<ItemStream> startStream)
    {
        _payload = payload;
        _startTask = startTask;
        _startStream = startStream;
    }

    /// <summary>Whether the client expects nothing more.</summary>
    internal bool IsOver => _rootGroups.Count == 0 && _rootStreams.Count == 0;

    /// <summary>The streams that are being delivered.</summary>
    internal IReadOnlyCollection<ItemStream> Streams => _rootStreams;

    /// <summary>Takes what the first part of the response left, and announces it. Nothing is started yet.</summary>
    internal void Begin(IncrementalWork work)
    {
        var groups = WithoutEmpty(Add(work, null));
        _payload.Announce(groups, work.Streams);
        groups.ForEach(Expect);
        _rootStreams.UnionWith(work.Streams);
    }

    /// <summary>Starts what was announced first.</summary>
    internal void StartAll()
    {
        foreach (var group in _rootGroups.ToList())
        {
            Start(group);
        }

        _rootStreams.ToList().ForEach(_startStream);
    }

    /// <summary>A task is finished: what waits for nothing else is delivered.</summary>
    internal void Succeed(DeferredTask task, OperationResult result, IncrementalWork? work)
    {
        if (task.IsDone)
        {
            result.Dispose();
            return;
        }

        task.Result = result;
        if (work is not null)
        {
            Add(work, task);
        }

        var next = new Successors();
        foreach (var group in task.Groups.Where(group => group.IsKnown))
        {
            group.Pending--;
            FinishIfReady(group, next);
        }

        StartNew(next);
    }

    /// <summary>A task has no data: every fragment that waits for it fails.</summary>
    internal void Fail(DeferredTask task, IReadOnlyList<GraphQLError> errors)
    {
        foreach (var group in task.Groups.Where(group => group is { IsKnown: true, IsRoot: true }))
        {
            _payload.Complete(group, errors);
            Remove(group);
        }
    }

    /// <summary>Items of a stream are complete.</summary>
    internal void Deliver(ItemStream stream, List<OperationResult> items, IEnumerable<IncrementalWork> works)
    {
        var next = new Successors();
        foreach (var work in works)
        {
            next.Groups.AddRange(WithoutEmpty(Add(work, null)));
            next.Streams.AddRange(work.Streams);
        }

        _payload.Add(stream, items);
        _payload.Announce(next.Groups, next.Streams);
        StartNew(next);
    }

    /// <summary>A stream is at its end, or broke.</summary>
    internal void Complete(ItemStream stream, IReadOnlyList<GraphQLError>? errors)
    {
        stream.IsDone = true;
        _rootStreams.Remove(stream);
        _payload.Complete(stream, errors);
    }

    private void Expect(DeliveryGroup group)
    {
        group.IsRoot = true;
        _rootGroups.Add(group);
    }

    /// <summary>Takes work that was found in a task, or in none, and returns the fragments that belong to no other.</summary>
    private List<DeliveryGroup> Add(IncrementalWork work, DeferredTask? parent)
    {
        var roots = new List<DeliveryGroup>();
        foreach (var group in work.Groups)
        {
            Add(group, work.Groups, roots, hasTask: parent is not null);
        }

        work.Tasks.ForEach(Add);
        parent?.Streams.AddRange(work.Streams);
        return roots;
    }

    // A fragment whose parent was delivered or failed already is not known any more, and nobody waits for it.
    private static void Add(DeliveryGroup group, List<DeliveryGroup> siblings, List<DeliveryGroup> roots, bool hasTask)
    {
        if (group.IsKnown)
        {
            return;
        }

        if (group.Parent is { IsKnown: false } unknown && siblings.Contains(unknown))
        {
            Add(unknown, siblings, roots, hasTask);
        }

        if (group.Parent is { } parent)
        {
            group.IsKnown = parent.IsKnown;
            (parent.IsKnown ? parent.Children : []).Add(group);
        }
        else
        {
            group.IsKnown = true;
            (hasTask ? [] : roots).Add(group);
        }
    }

    private void Add(DeferredTask task)
    {
        foreach (var group in task.Groups.Where(group => group.IsKnown))
        {
            group.Tasks.Add(task);
            group.Pending++;
            if (group.IsRoot)
            {
                Start(task);
            }
        }
    }

    // A fragment without fields of its own is not announced; those inside it are.
    private static List<DeliveryGroup> WithoutEmpty(IEnumerable<DeliveryGroup> groups)
    {
        var found = new List<DeliveryGroup>();
        foreach (var group in groups)
        {
            if (group.Tasks.Count > 0)
            {
                found.Add(group);
            }
            else if (group.IsKnown)
            {
                group.IsKnown = false;
                found.AddRange(WithoutEmpty(group.Children));
            }
        }

        return found;
    }

    private void StartNew(Successors next)
    {
        for (var index = 0; index < next.Groups.Count; index++)
        {
            var group = next.Groups[index];
            Expect(group);
            Start(group);
            FinishIfReady(group, next);
        }

        foreach (var stream in next.Streams)
        {
            _rootStreams.Add(stream);
            _startStream(stream);
        }
    }

    private void Start(DeliveryGroup group) => group.Tasks.ToList().ForEach(Start);

    private void Start(DeferredTask task)
    {
        if (!task.IsStarted)
        {
            task.IsStarted = true;
            _startTask(task);
        }
    }

    private void FinishIfReady(DeliveryGroup group, Successors next)
    {
        if (!group.IsRoot || !group.IsKnown || group.Pending > 0)
        {
            return;
        }

        group.IsKnown = false;
        _rootGroups.Remove(group);
        var tasks = group.Tasks.Where(task => task is { IsDone: false, Result: not null }).ToList();
        tasks.ForEach(task => _payload.Add(group, task));
        tasks.ForEach(Finish);
        var children = WithoutEmpty(group.Children);
        var streams = tasks.SelectMany(task => task.Streams).ToList();
        _payload.Complete(group, null);
        _payload.Announce(children, streams);
        next.Groups.AddRange(children);
        next.Streams.AddRange(streams);
    }

    private void Remove(DeliveryGroup group)
    {
        _rootGroups.Remove(group);
        group.IsKnown = false;
        foreach (var task in group.Tasks.Where(task => task.Groups.All(other => !other.IsKnown)).ToList())
        {
            Finish(task);
        }

        group.Children.FindAll(child => child.IsKnown).ForEach(Remove);
    }

    private static void Finish(DeferredTask task)
    {
        task.IsDone = true;
        foreach (var group in task.Groups)
        {
            group.Tasks.Remove(task);
        }
    }

    private sealed class Successors
    {
        internal List<DeliveryGroup> Groups { get; } = [];

        internal List<ItemStream> Streams { get; } = [];
    }
}
