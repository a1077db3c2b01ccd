using System.Collections.Immutable;
using Platform.GraphQL.Execution.Incremental;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Execution;

/// <summary>The fields of a document that have one response name, while they are collected.</summary>
internal sealed class CollectedField
{
    private readonly ImmutableArray<FieldNode>.Builder _nodes = ImmutableArray.CreateBuilder<FieldNode>(1);
    private List<DeferUsage?>? _usages;

    internal string Name => _nodes[0].Name.Value;

    internal ImmutableArray<FieldNode> Nodes => _nodes.ToImmutable();

    /// <summary>For each node the deferred fragment that it stands in; null if none of them stands in one.</summary>
    internal IReadOnlyList<DeferUsage?>? Usages => _usages;

    internal void Add(FieldNode node, DeferUsage? usage)
    {
        if (usage is not null && _usages is null)
        {
            _usages = [.. Enumerable.Repeat<DeferUsage?>(null, _nodes.Count)];
        }

        _nodes.Add(node);
        _usages?.Add(usage);
    }
}
