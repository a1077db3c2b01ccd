using System.Runtime.CompilerServices;

namespace Platform.GraphQL.Execution;

/// <summary>What the executor needs of asynchronous sequences.</summary>
internal static class AsyncSequences
{
    internal static async IAsyncEnumerable<object?> Box<T>(
        IAsyncEnumerable<T> sequence, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var item in sequence.WithCancellation(cancellation))
        {
            yield return item;
        }
    }
}
