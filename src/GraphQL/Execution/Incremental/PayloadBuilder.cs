using System.Collections.Immutable;
using System.Globalization;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>Gathers what the next part of a response says, and numbers what the client is to expect.</summary>
internal sealed class PayloadBuilder(string language)
{
    private List<PendingPart> _pending = [];
    private List<DeliveredPart> _delivered = [];
    private List<CompletedPart> _completed = [];
    private int _nextId;

    internal bool IsEmpty => _pending.Count == 0 && _delivered.Count == 0 && _completed.Count == 0;

    internal void Announce(IEnumerable<DeliveryGroup> groups, IEnumerable<ItemStream> streams)
    {
        foreach (var group in groups)
        {
            group.Id = NextId();
            _pending.Add(new PendingPart(group.Id, group.Path, group.Label));
        }

        foreach (var stream in streams)
        {
            stream.Id = NextId();
            _pending.Add(new PendingPart(stream.Id, stream.Path, stream.Label));
        }
    }

    /// <summary>Delivers the fields of a task, told from the innermost fragment that the client knows of.</summary>
    internal void Add(DeliveryGroup group, DeferredTask task)
    {
        if (task.Result is not { } result)
        {
            return;
        }

        var best = task.Groups.Where(other => other.Id is not null).Prepend(group).MaxBy(other => other.Path.Length) ?? group;
        var subPath = task.Path.Skip(best.Path.Length).ToImmutableArray();
        _delivered.Add(new DeliveredPart(best.Id ?? "", subPath, result, null));
    }

    internal void Add(ItemStream stream, List<OperationResult> items) =>
        _delivered.Add(new DeliveredPart(stream.Id ?? "", [], null, items));

    internal void Complete(DeliveryGroup group, IReadOnlyList<GraphQLError>? errors)
    {
        _completed.Add(new CompletedPart(group.Id ?? "", errors));
        group.Id = null;
    }

    internal void Complete(ItemStream stream, IReadOnlyList<GraphQLError>? errors)
    {
        _completed.Add(new CompletedPart(stream.Id ?? "", errors));
        stream.Id = null;
    }

    /// <summary>What was gathered, as a part of the response; the next one begins.</summary>
    internal IncrementalPayload Take(OperationResult? initial, bool hasNext)
    {
        var payload = new IncrementalPayload(initial, _pending, _delivered, _completed, hasNext, language);
        (_pending, _delivered, _completed) = ([], [], []);
        return payload;
    }

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);
}
