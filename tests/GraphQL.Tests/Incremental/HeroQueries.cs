using System.Runtime.CompilerServices;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Loading;

namespace Platform.GraphQL.Tests.Incremental;

internal sealed record Person(string Id, string Name);

/// <summary>Fields whose items arrive one after another, and one that is loaded in batches.</summary>
[ResolversFor("Query")]
internal static class HeroQueries
{
    public static async IAsyncEnumerable<Person> Arriving()
    {
        await Task.Yield();
        yield return new Person("2", "Han");
        await Task.Yield();
        yield return new Person("3", "Leia");
    }

    public static async IAsyncEnumerable<string> Broken()
    {
        await Task.Yield();
        yield return "a";
        throw new GraphQLRequestException(GraphQLError.Create("BAD", "bad"));
    }

    /// <summary>Counts at once to 250 and then waits for ever; says at the end that it was closed.</summary>
    public static async IAsyncEnumerable<int?> Endless(Source source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            for (var number = 0; number < 250; number++)
            {
                source.Read = number;
                yield return number;
            }

            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            source.IsClosed = true;
        }
    }

    public static Task<int> ByKeyAsync(int key, Doubler doubler) => doubler.LoadAsync(key);

    internal sealed class Source
    {
        internal int Read { get; set; }

        internal bool IsClosed { get; set; }
    }

    internal sealed class Doubler(Batches batches) : BatchDataLoader<int, int>
    {
        protected override Task<IReadOnlyDictionary<int, int>> LoadValuesAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            batches.Keys.Add(string.Join(',', keys));
            return Task.FromResult<IReadOnlyDictionary<int, int>>(keys.ToDictionary(key => key, key => key * 2));
        }
    }

    internal sealed class Batches
    {
        internal List<string> Keys { get; } = [];
    }
}
