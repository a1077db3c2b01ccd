using System.Globalization;

namespace Platform.Api.Hosting;

/// <summary>
/// The platform's clock in Development: an administrator can set it and let it run on from there, so that a person can
/// watch a year pass. How far it is ahead is kept in a file, so that a restart does not turn time back.
/// </summary>
public sealed class SimulatedClock : TimeProvider
{
    private readonly TimeProvider _system;
    private readonly string? _file;
    private long _offsetTicks;

    /// <param name="system">The clock that it runs by.</param>
    /// <param name="file">Where the lead is kept; <see langword="null"/> to forget it with the process.</param>
    public SimulatedClock(TimeProvider system, string? file)
    {
        (_system, _file) = (system, file);
        if (file is not null && File.Exists(file) && TimeSpan.TryParseExact(File.ReadAllText(file), "c", CultureInfo.InvariantCulture, out var lead))
        {
            _offsetTicks = lead.Ticks;
        }
    }

    /// <summary>How far this clock is ahead of the system's.</summary>
    public TimeSpan Lead => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _system.GetUtcNow() + Lead;

    public override long GetTimestamp() => _system.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _system.CreateTimer(callback, state, dueTime, period);

    public void Set(DateTimeOffset now)
    {
        var lead = now - _system.GetUtcNow();
        Interlocked.Exchange(ref _offsetTicks, lead.Ticks);
        if (_file is not null)
        {
            File.WriteAllText(_file, lead.ToString("c", CultureInfo.InvariantCulture));
        }
    }
}
