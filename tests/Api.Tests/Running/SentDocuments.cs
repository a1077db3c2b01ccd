using System.Collections.Concurrent;

namespace Platform.Api.Tests.Running;

/// <summary>The documents that the tests of this run have sent; the contract's test looks for what none of them used.</summary>
internal static class SentDocuments
{
    private static readonly ConcurrentDictionary<string, byte> Documents = new(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => [.. Documents.Keys];

    public static void Add(string document) => Documents.TryAdd(document, 0);
}
