namespace Platform.Api.Hosting;

/// <summary>
/// The platform's clock. Outside Development it is the system's; in Development an administrator can set it and let it
/// run on from there, so that a person can watch a year pass.
/// </summary>
public sealed class SimulatedClock(TimeProvider system) : TimeProvider
{
    private long _offsetTicks;

    /// <summary>How far this clock is ahead of the system's.</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + Offset;

    public override long GetTimestamp() => system.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        system.CreateTimer(callback, state, dueTime, period);

    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _offsetTicks, (now - system.GetUtcNow()).Ticks);
}
