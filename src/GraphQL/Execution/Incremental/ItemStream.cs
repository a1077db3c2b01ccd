using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>A list whose further items are delivered one after another.</summary>
/// <param name="path">Where the list stands in the response.</param>
/// <param name="list">The list in the result of the run that met it.</param>
/// <param name="field">The field, as it is for the items.</param>
/// <param name="label">The label; null if there is none.</param>
/// <param name="items">The items.</param>
internal sealed class ItemStream(
    ImmutableArray<PathSegment> path, ResultNode list, SelectedField field, string? label, StreamedItems items)
{
    private const int MostWaiting = 100;
    private TaskCompletionSource? _room;

    internal ImmutableArray<PathSegment> Path { get; } = path;

    internal ResultNode List { get; } = list;

    internal SelectedField Field { get; } = field;

    internal string? Label { get; } = label;

    internal StreamedItems Items { get; } = items;

    internal bool AreItemsNonNull => List.IsNonNull(0);

    /// <summary>The position of the next item.</summary>
    internal int NextIndex { get; set; } = list.Count;

    /// <summary>The runs that complete items which were not delivered yet, in the order of the list.</summary>
    internal Queue<OperationRun> Waiting { get; } = [];

    /// <summary>Whether no more items come.</summary>
    internal bool IsExhausted { get; set; }

    /// <summary>Whether it was delivered to its end, or failed.</summary>
    internal bool IsDone { get; set; }

    /// <summary>Whether the next part of the response has items of it already, so that further ones wait for the part after it.</summary>
    internal bool IsInNextPart { get; set; }

    /// <summary>Why the source broke; null if it did not.</summary>
    internal GraphQLError? Failure { get; set; }

    /// <summary>The number under which the client knows it; null while it does not.</summary>
    internal string? Id { get; set; }

    /// <summary>Waits while too many items are on their way, so that a fast source does not fill the memory of a slow client's server.</summary>
    internal Task WaitForRoomAsync() =>
        Waiting.Count < MostWaiting ? Task.CompletedTask : (_room ??= new TaskCompletionSource()).Task;

    /// <summary>Goes on when items were taken away.</summary>
    internal void MakeRoom()
    {
        var room = _room;
        _room = null;
        room?.TrySetResult();
    }
}
