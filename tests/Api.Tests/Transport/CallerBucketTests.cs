using Platform.Api.Transport;

namespace Platform.Api.Tests.Transport;

public sealed class CallerBucketTests
{
    private static readonly RateSettings Rate = new() { Capacity = 100, RestoredPerSecond = 10 };
    private readonly ManualClock _clock = new();

    [Fact]
    public void Take_MoreThanIsLeft_TellsWhenThereIsEnoughAndTakesNothing()
    {
        var bucket = new CallerBucket(Rate, _clock);
        bucket.Take(80);

        var wait = bucket.Take(50);

        Assert.Equal(TimeSpan.FromSeconds(3), wait);
        Assert.Equal(20, bucket.Left);
    }

    [Fact]
    public void Take_AfterTheWait_Succeeds()
    {
        var bucket = new CallerBucket(Rate, _clock);
        bucket.Take(100);
        _clock.Advance(bucket.Take(50));

        Assert.Equal(TimeSpan.Zero, bucket.Take(50));
        Assert.Equal(0, bucket.Left);
    }

    [Fact]
    public void Refund_MoreThanWasTaken_FillsNoHigherThanTheCapacity()
    {
        var bucket = new CallerBucket(Rate, _clock);
        bucket.Take(10);

        bucket.Refund(50);

        Assert.Equal(100, bucket.Left);
        Assert.True(bucket.IsFull);
    }

    [Fact]
    public void Of_SubjectNamedLikeAnAddress_HasABucketOfItsOwn()
    {
        var buckets = new CallerBuckets(new GraphQLSettings { Rate = Rate }, _clock);

        Assert.NotSame(buckets.Of("", "127.0.0.1"), buckets.Of("127.0.0.1", "127.0.0.1"));
        Assert.Same(buckets.Of("a", "127.0.0.1"), buckets.Of("a", "127.0.0.2"));
    }

    [Fact]
    public void Of_ManyCallersWhoSpendNothing_ForgetsThem()
    {
        var buckets = new CallerBuckets(new GraphQLSettings { Rate = Rate }, _clock);
        for (var caller = 0; caller < 25_000; caller++)
        {
            buckets.Of($"{caller}", "");
        }

        Assert.InRange(buckets.Count, 1, 10_000);
    }
}
