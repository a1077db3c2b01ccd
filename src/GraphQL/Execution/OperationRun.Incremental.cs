using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution.Incremental;

namespace Platform.GraphQL.Execution;

internal sealed partial class OperationRun
{
    private Dictionary<(ResultNode Node, DeferUsage Usage), DeliveryGroup>? _groups;

    /// <summary>What is left to be done after the result; null if nothing is.</summary>
    internal IncrementalWork? Work { get; private set; }

    /// <summary>Whether resolvers of the run are still at work.</summary>
    internal bool IsWaiting => _waiting > 0;

    /// <summary>The part of a response that a slot is, as a path from the root of the response.</summary>
    internal ImmutableArray<PathSegment> PathTo(ResultNode node, int slot) =>
        _part is null ? node.PathTo(slot) : _part.PathOf(node.PathTo(slot));

    /// <summary>How many items of a list come at first; -1 if the list is not streamed.</summary>
    /// <exception cref="GraphQLRequestException">The operation asks for less than none.</exception>
    internal int InitialCountOf(SelectedField field, ResultNode? node) =>
        field.Stream is { } stream && node?.Selections is not null ? stream.InitialCount(Variables) : -1;

    /// <summary>Leaves further items of a list for later.</summary>
    internal void Stream(SelectedField field, ResultNode node, int slot, StreamedItems items)
    {
        if (node[slot].Reference is not ResultNode list || list.IsDetached())
        {
            DeliveryPhase.Abandon(items, this);
            return;
        }

        Work ??= new IncrementalWork();
        Work.Streams.Add(new ItemStream(PathTo(node, slot), list, field.ForItems, field.Stream?.Label, items));
    }

    /// <summary>The deferred fragment that a use of <c>@defer</c> makes at an object or at the nearest one around it.</summary>
    internal DeliveryGroup? FindGroup(DeferUsage usage, ResultNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (_groups is not null && _groups.TryGetValue((node, usage), out var group))
            {
                return group;
            }
        }

        return _part?.FindGroup(usage);
    }

    /// <summary>Starts a run that executes a part of the operation.</summary>
    internal void StartPart() => _part?.Start(this, _root);

    /// <summary>The outcome of a part, when nothing of it waits.</summary>
    internal OperationResult FinishPart()
    {
        var result = new OperationResult(_hasNoData ? null : _root, _errors, _arena, Context.Language);
        result.Own(_owned);
        return result;
    }

    // The groups are known before the fields are executed, since fields below may be in them, too.
    private void ExecuteAndDefer(DeferPlan plan, SelectionSet selections, object? source, ResultNode node)
    {
        var path = node.Parent is { } parent ? PathTo(parent, node.ParentSlot) : PathOfRoot();
        var groups = new List<DeliveryGroup>();
        _groups ??= [];
        Work ??= new IncrementalWork();
        foreach (var usage in plan.NewUsages)
        {
            var group = new DeliveryGroup(path, usage.Label, usage.Parent is null ? null : FindGroup(usage.Parent, node));
            _groups[(node, usage)] = group;
            groups.Add(group);
        }

        ExecuteItems(selections, source, node);
        Work.Groups.AddRange(groups);
        Work.Tasks.AddRange(plan.Groups.Select(later => new DeferredTask(
            [.. later.Usages.Items.Select(usage => FindGroup(usage, node)).OfType<DeliveryGroup>()], path, this, node, source, later.Selections)));
    }

    private ImmutableArray<PathSegment> PathOfRoot() => _part?.PathOf([]) ?? [];
}
