using System.Runtime.CompilerServices;

namespace Platform.GraphQL.Execution;

/// <summary>What the executor needs of asynchronous sequences.</summary>
internal static class AsyncSequences
{
    /// <summary>All items of a sequence, for a field that is a list.</summary>
    internal static async ValueTask<List<T>> CollectAsync<T>(IAsyncEnumerable<T> sequence, CancellationToken cancellation)
    {
        var items = new List<T>();
        await foreach (var item in sequence.WithCancellation(cancellation))
        {
            items.Add(item);
        }

        return items;
    }

    internal static async IAsyncEnumerable<object?> Box<T>(
        IAsyncEnumerable<T> sequence, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var item in sequence.WithCancellation(cancellation))
        {
            yield return item;
        }
    }
}
