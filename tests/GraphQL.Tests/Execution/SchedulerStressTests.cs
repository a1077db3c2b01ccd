using Platform.GraphQL.Binding;
using Platform.GraphQL.Loading;

namespace Platform.GraphQL.Tests.Execution;

public sealed class SchedulerStressTests
{
    private const string Sdl = "type Query { node(id: Int!): Leafy } type Leafy { id: Int! left: Leafy! right: Leafy! doubled: Int! }";

    private static readonly TestServer Server = new(Sdl, binder => binder.Add(typeof(LeafyQueries), typeof(LeafyFields), typeof(Leafy)));

    [Fact]
    public async Task Requests_InGreatNumberWithResolversOnAllThreads_AllAnswerRight()
    {
        const string query = "query ($id: Int!) { node(id: $id) { left { left { doubled } right { doubled } } right { left { doubled } right { doubled } } } }";

        var answers = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(id => Server.AskAsync(query, $$"""{"id": {{id}}}""")));

        Assert.Equal(Enumerable.Range(0, 2_000).Select(Expected), answers);
    }

    private static string Expected(int id)
    {
        string Doubled(int leaf) => $$"""{"doubled":{{leaf * 2}}}""";
        string Pair(string left, string right) => $$"""{"left":{{left}},"right":{{right}}}""";
        var (left, right) = ((id * 2) + 1, (id * 2) + 2);
        var tree = Pair(
            Pair(Doubled((left * 2) + 1), Doubled((left * 2) + 2)),
            Pair(Doubled((right * 2) + 1), Doubled((right * 2) + 2)));
        return $$$"""{"data":{"node":{{{tree}}}}}""";
    }
}

[ObjectType]
public sealed record Leafy(int Id);

[ResolversFor("Query")]
public static class LeafyQueries
{
    public static async Task<Leafy?> NodeAsync(int id)
    {
        await Task.Yield();
        return new Leafy(id);
    }
}

[ResolversFor("Leafy")]
public static class LeafyFields
{
    public static async Task<Leafy> LeftAsync([Parent] Leafy parent)
    {
        await Task.Delay(parent.Id % 3).ConfigureAwait(false);
        return new Leafy((parent.Id * 2) + 1);
    }

    public static async ValueTask<Leafy> RightAsync([Parent] Leafy parent)
    {
        await Task.Yield();
        return new Leafy((parent.Id * 2) + 2);
    }

    // The loader is asked from a thread that is not the run's own.
    public static async Task<int> DoubledAsync([Parent] Leafy parent, DoublingLoader loader)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return await loader.LoadAsync(parent.Id).ConfigureAwait(false);
    }
}

public sealed class DoublingLoader : BatchDataLoader<int, int>
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadValuesAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return keys.ToDictionary(key => key, key => key * 2);
    }
}
