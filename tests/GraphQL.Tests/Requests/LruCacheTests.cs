using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Requests;

public sealed class LruCacheTests
{
    [Fact]
    public void Add_BeyondTheSize_DropsWhatWasNotRead()
    {
        var cache = new LruCache<int, string>(2);
        cache.Add(1, "one");
        cache.Add(2, "two");
        cache.TryGet(1, out _);

        cache.Add(3, "three");

        Assert.True(cache.TryGet(1, out _));
        Assert.False(cache.TryGet(2, out _));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void Add_OfAKnownKey_KeepsTheFirstValue()
    {
        var cache = new LruCache<int, string>(2);
        cache.Add(1, "one");

        Assert.Equal("one", cache.Add(1, "other"));
    }

    [Fact]
    public void Add_ToACacheWithoutRoom_KeepsNothing()
    {
        var cache = new LruCache<int, string>(0);

        Assert.Equal("one", cache.Add(1, "one"));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void Cache_UsedByManyThreads_NeverExceedsItsSize()
    {
        var cache = new LruCache<int, string>(50);

        Parallel.For(0, 20_000, index =>
        {
            cache.Add(index % 200, "value");
            cache.TryGet(index % 70, out _);
        });

        Assert.InRange(cache.Count, 1, 50);
    }
}
