using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>A deferred fragment at one place of the response.</summary>
internal sealed class DeliveryGroup(ImmutableArray<PathSegment> path, string? label, DeliveryGroup? parent)
{
    internal ImmutableArray<PathSegment> Path { get; } = path;

    internal string? Label { get; } = label;

    internal DeliveryGroup? Parent { get; } = parent;

    /// <summary>Deferred fragments inside this one, which wait until it is delivered.</summary>
    internal List<DeliveryGroup> Children { get; } = [];

    /// <summary>What has still to be delivered for it.</summary>
    internal List<DeferredTask> Tasks { get; } = [];

    /// <summary>How many of its tasks are not finished.</summary>
    internal int Pending { get; set; }

    /// <summary>Whether it is part of the delivery: announced, or waiting for its parent.</summary>
    internal bool IsKnown { get; set; }

    /// <summary>Whether the client was told to expect it.</summary>
    internal bool IsRoot { get; set; }

    /// <summary>The number under which the client knows it; null while it does not.</summary>
    internal string? Id { get; set; }
}
