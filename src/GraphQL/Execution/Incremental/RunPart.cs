using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>The part of an operation that a run after the first one executes. Closed.</summary>
internal abstract class RunPart
{
    private protected RunPart(DeliveryPhase phase) => Phase = phase;

    internal DeliveryPhase Phase { get; }

    internal abstract ResultNode NewRoot(ResultArena arena);

    /// <summary>Starts the run's resolvers.</summary>
    internal abstract void Start(OperationRun run, ResultNode root);

    /// <summary>A path from the run's root on, as it is in the response.</summary>
    internal abstract ImmutableArray<PathSegment> PathOf(ImmutableArray<PathSegment> inner);

    /// <summary>A deferred fragment that the part is in.</summary>
    internal abstract DeliveryGroup? FindGroup(DeferUsage usage);
}

/// <summary>Fields that were deferred.</summary>
internal sealed class DeferredPart(DeliveryPhase phase, DeferredTask task) : RunPart(phase)
{
    internal DeferredTask Task { get; } = task;

    internal override ResultNode NewRoot(ResultArena arena)
    {
        var buffer = arena.Take(Task.Selections.Items.Length, out var offset);
        return new ResultNode(null, 0, Task.Selections, buffer, offset);
    }

    internal override void Start(OperationRun run, ResultNode root) => run.ExecuteFields(Task.Selections, Task.Source, root);

    internal override ImmutableArray<PathSegment> PathOf(ImmutableArray<PathSegment> inner) => [.. Task.Path, .. inner];

    internal override DeliveryGroup? FindGroup(DeferUsage usage) => Task.Outer.FindGroup(usage, Task.Node);
}

/// <summary>An item of a list: a list of its own with one item.</summary>
internal sealed class StreamedPart(DeliveryPhase phase, ItemStream stream, int index) : RunPart(phase)
{
    internal override ResultNode NewRoot(ResultArena arena)
    {
        var buffer = arena.Take(1, out var offset);
        return new ResultNode(null, 0, stream.AreItemsNonNull, buffer, offset, 1);
    }

    internal override void Start(OperationRun run, ResultNode root)
    {
        try
        {
            stream.Items.Complete(run, stream.Field, root, 0);
        }
        catch (Exception exception)
        {
            run.Fail(exception, stream.Field, root, 0);
        }
    }

    internal override ImmutableArray<PathSegment> PathOf(ImmutableArray<PathSegment> inner) =>
        [.. stream.Path, new PathSegment(index), .. inner.Skip(1)];

    internal override DeliveryGroup? FindGroup(DeferUsage usage) => null;
}
