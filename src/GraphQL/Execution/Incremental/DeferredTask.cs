using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>Fields of one object that are executed together after the first part of the response.</summary>
/// <param name="groups">The deferred fragments that wait for them; at least one.</param>
/// <param name="path">Where the object stands in the response.</param>
/// <param name="outer">The run that met the object.</param>
/// <param name="node">The object in the result of that run.</param>
/// <param name="source">The object's value.</param>
/// <param name="selections">The fields.</param>
internal sealed class DeferredTask(
    DeliveryGroup[] groups, ImmutableArray<PathSegment> path, OperationRun outer, ResultNode node, object? source, SelectionSet selections)
{
    internal DeliveryGroup[] Groups { get; } = groups;

    internal ImmutableArray<PathSegment> Path { get; } = path;

    internal OperationRun Outer { get; } = outer;

    internal ResultNode Node { get; } = node;

    internal object? Source { get; } = source;

    internal SelectionSet Selections { get; } = selections;

    internal bool IsStarted { get; set; }

    /// <summary>Whether it was delivered, or nobody wants it any more.</summary>
    internal bool IsDone { get; set; }

    /// <summary>The outcome; null while it is not finished.</summary>
    internal OperationResult? Result { get; set; }

    /// <summary>Lists inside the outcome that are streamed when it was delivered.</summary>
    internal List<ItemStream> Streams { get; } = [];
}
