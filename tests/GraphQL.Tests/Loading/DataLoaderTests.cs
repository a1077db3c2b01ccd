using Platform.GraphQL.Binding;
using Platform.GraphQL.Loading;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Loading;

public sealed class DataLoaderTests
{
    private const string Sdl = """
        type Query { towns: [Town!]! town(id: Int!): Town }
        type Town { name: String county: County slowCounty: County enterprises: [Enterprise!]! }
        type County { name: String province: Province }
        type Province { name: String }
        type Enterprise { name: String }
        """;

    private readonly BatchLog _log = new();

    [Fact]
    public async Task Load_BySiblings_IsOneBatch()
    {
        var answer = await AskAsync("{ towns { county { name } } }");

        Assert.Equal("""{"data":{"towns":[{"county":{"name":"c1"}},{"county":{"name":"c2"}},{"county":{"name":"c1"}}]}}""", answer);
        Assert.Equal(["counties 1,2"], _log.Batches);
    }

    [Fact]
    public async Task Load_AtTwoLevels_IsABatchEach()
    {
        await AskAsync("{ towns { county { province { name } } } }");

        Assert.Equal(["counties 1,2", "provinces 10,20"], _log.Batches);
    }

    [Fact]
    public async Task Load_AfterWaitingForSomethingElse_IsStillOneBatch()
    {
        await AskAsync("{ towns { slowCounty { name } } }");

        Assert.Equal(["counties 1,2"], _log.Batches);
    }

    [Fact]
    public async Task Load_OfAKeyThatWasLoaded_IsNotRepeated()
    {
        await AskAsync("{ a: towns { county { name } } b: towns { county { province { name } } } }");

        Assert.Equal(["counties 1,2", "provinces 10,20"], _log.Batches);
    }

    [Fact]
    public async Task Load_InAnotherRequest_BeginsAnew()
    {
        await AskAsync("{ town(id: 1) { county { name } } }");
        await AskAsync("{ town(id: 1) { county { name } } }");

        Assert.Equal(["counties 1", "counties 1"], _log.Batches);
    }

    [Fact]
    public async Task Load_OfGroups_GivesEmptyListsWhereThereIsNothing()
    {
        var answer = await AskAsync("{ towns { name enterprises { name } } }");

        Assert.Equal(
            """{"data":{"towns":[{"name":"t1","enterprises":[{"name":"e1"},{"name":"e2"}]},{"name":"t2","enterprises":[]},{"name":"t3","enterprises":[{"name":"e3"}]}]}}""",
            answer);
        Assert.Equal(["enterprises 1,2,3"], _log.Batches);
    }

    [Fact]
    public async Task Load_OfABatchThatFailsForOneKey_FailsThatFieldAlone()
    {
        _log.FailingCounty = 2;

        var answer = await AskAsync("{ towns { county { name } } }");

        Assert.EndsWith(""""data":{"towns":[{"county":{"name":"c1"}},{"county":null},{"county":{"name":"c1"}}]}}"""", answer, StringComparison.Ordinal);
        Assert.Equal(1, answer.Split("INTERNAL_SERVER_ERROR").Length - 1);
    }

    [Fact]
    public async Task Load_WithALimitOfTheBatch_IsSplit()
    {
        var loader = new SquareLoader(_log);

        var squares = await loader.LoadAllAsync([1, 2, 3, 4, 5]);

        Assert.Equal([1, 4, 9, 16, 25], squares);
        Assert.Equal(["squares 1,2", "squares 3,4", "squares 5"], _log.Batches.Order());
    }

    [Fact]
    public async Task Prime_OfAKey_SparesTheLoad()
    {
        var loader = new SquareLoader(_log);
        loader.Prime(7, 50);

        Assert.Equal(50, await loader.LoadAsync(7));
        Assert.Empty(_log.Batches);
    }

    [Fact]
    public async Task Load_OfAMissingKeyThatExcludesNull_Fails()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => new SquareLoader(_log).LoadAsync(-1));
    }

    private Task<string> AskAsync(string query)
    {
        var server = new TestServer(Sdl, binder => binder.Add(
            typeof(TownQueries), typeof(TownFields), typeof(CountyFields), typeof(Town), typeof(County), typeof(Province), typeof(Enterprise)));
        return server.AskAsync(query, context: new RequestContext(new TestServices().Add(_log)));
    }
}

public sealed class BatchLog
{
    public List<string> Batches { get; } = [];

    public int FailingCounty { get; set; }

    public void Note(string name, IEnumerable<int> keys)
    {
        lock (Batches)
        {
            Batches.Add($"{name} {string.Join(',', keys)}");
        }
    }
}

[ObjectType]
public sealed record Town(int Id, string Name, int CountyId);

[ObjectType]
public sealed record County(int Id, string Name);

[ObjectType]
public sealed record Province(string Name);

[ObjectType]
public sealed record Enterprise(string Name, int TownId);

[ResolversFor("Query")]
public static class TownQueries
{
    private static readonly Town[] All = [new(1, "t1", 1), new(2, "t2", 2), new(3, "t3", 1)];

    public static IReadOnlyList<Town> GetTowns() => All;

    public static Town? GetTown(int id) => Array.Find(All, town => town.Id == id);
}

[ResolversFor("Town")]
public static class TownFields
{
    public static Task<County?> GetCountyAsync([Parent] Town town, CountyLoader counties) => counties.LoadAsync(town.CountyId);

    public static async Task<County?> GetSlowCountyAsync([Parent] Town town, CountyLoader counties)
    {
        await Task.Yield();
        return await counties.LoadAsync(town.CountyId);
    }

    public static Task<IReadOnlyList<Enterprise>> GetEnterprisesAsync([Parent] Town town, EnterpriseLoader enterprises) =>
        enterprises.LoadAsync(town.Id);
}

[ResolversFor("County")]
public static class CountyFields
{
    public static Task<Province?> GetProvinceAsync([Parent] County county, ProvinceLoader provinces) => provinces.LoadAsync(county.Id * 10);
}

public sealed class CountyLoader(BatchLog log) : DataLoader<int, County?>
{
    protected override async Task<IReadOnlyDictionary<int, LoadResult<County?>>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Note("counties", keys);
        await Task.Yield();
        return keys.ToDictionary(key => key, key => key == log.FailingCounty
            ? LoadResult.Failed<County?>(new InvalidOperationException("gone"))
            : LoadResult.Of<County?>(new County(key, $"c{key}")));
    }
}

public sealed class ProvinceLoader(BatchLog log) : BatchDataLoader<int, Province?>
{
    protected override Task<IReadOnlyDictionary<int, Province?>> LoadValuesAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Note("provinces", keys);
        return Task.FromResult<IReadOnlyDictionary<int, Province?>>(keys.ToDictionary(key => key, Province? (key) => new Province($"p{key}")));
    }
}

public sealed class EnterpriseLoader(BatchLog log) : GroupedDataLoader<int, Enterprise>
{
    private static readonly Enterprise[] All = [new("e1", 1), new("e2", 1), new("e3", 3)];

    protected override Task<ILookup<int, Enterprise>> LoadGroupsAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Note("enterprises", keys);
        return Task.FromResult(All.Where(enterprise => keys.Contains(enterprise.TownId)).ToLookup(enterprise => enterprise.TownId));
    }
}

public sealed class SquareLoader(BatchLog log) : BatchDataLoader<int, int>(new DataLoaderOptions { MaxBatchSize = 2 })
{
    protected override Task<IReadOnlyDictionary<int, int>> LoadValuesAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Note("squares", keys);
        return Task.FromResult<IReadOnlyDictionary<int, int>>(keys.Where(key => key > 0).ToDictionary(key => key, key => key * key));
    }
}
