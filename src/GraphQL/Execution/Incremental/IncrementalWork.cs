namespace Platform.GraphQL.Execution.Incremental;

/// <summary>What a run leaves to be done after its result.</summary>
internal sealed class IncrementalWork
{
    internal List<DeliveryGroup> Groups { get; } = [];

    internal List<DeferredTask> Tasks { get; } = [];

    internal List<ItemStream> Streams { get; } = [];

    internal bool IsEmpty => Tasks.Count == 0 && Streams.Count == 0;

    /// <summary>Drops what belongs to objects and lists that an error turned into null.</summary>
    /// <returns>The streams that were dropped; their sources are to be closed.</returns>
    internal List<ItemStream> DropDetached()
    {
        Tasks.RemoveAll(task => task.Node.IsDetached());
        var dropped = Streams.FindAll(stream => stream.List.IsDetached());
        Streams.RemoveAll(dropped.Contains);
        return dropped;
    }
}
