using Platform.Api.Evaluation;
using Platform.Api.Events;
using Platform.Domain;

namespace Platform.Api.Data;

/// <summary>One change: a context of its own, saved with the events of what changed in it.</summary>
public sealed class WriteSession : IAsyncDisposable
{
    private readonly EventSignal _signal;
    private readonly Judge? _judge;
    private readonly ChangeSaver _saver;

    private WriteSession(PlatformContext context, EventSignal signal, TimeProvider clock, Judge? judge, bool judges)
    {
        (Context, _signal, _judge) = (context, signal, judge);
        _saver = new ChangeSaver(context, signal, clock, judges);
    }

    public PlatformContext Context { get; }

    /// <summary>A change that the rules look at as soon as it is committed; by the next evaluation, if there is no judge.</summary>
    public static WriteSession Of(PlatformContext context, EventSignal signal, TimeProvider clock, Judge? judge) =>
        new(context, signal, clock, judge, judges: false);

    /// <summary>What the rules themselves change.</summary>
    public static WriteSession OfJudge(PlatformContext context, EventSignal signal, TimeProvider clock) =>
        new(context, signal, clock, judge: null, judges: true);

    /// <returns>Whether it was saved; <see langword="false"/> if somebody else was faster.</returns>
    public Task<bool> SaveAsync(CancellationToken cancellation) => SaveAsync(null, cancellation);

    /// <param name="subject">What the change is about, for mutations that can be sent twice (<c>@idempotent</c>).</param>
    /// <param name="cancellation">Ends it; nothing is saved then.</param>
    /// <returns>Whether it was saved; <see langword="false"/> if somebody else was faster.</returns>
    public async Task<bool> SaveAsync(Aggregate? subject, CancellationToken cancellation)
    {
        var concerned = await _saver.SaveAsync(subject, cancellation);
        if (concerned is { Count: > 0 } && _judge is not null && Context.Database.CurrentTransaction is null)
        {
            await _judge.JudgeAsync(concerned, cancellation);
        }

        return concerned is not null;
    }

    /// <summary>Tells the relay about a transaction that the caller committed itself.</summary>
    public void Announce() => _signal.Raise();

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}

/// <summary>Opens sessions for changes.</summary>
public sealed class WriteSessions(Func<PlatformContext> open, EventSignal signal, TimeProvider clock, Judge judge)
{
    /// <summary>A session for one change: what the rules say to it is done when it is saved.</summary>
    public WriteSession Open() => WriteSession.Of(open(), signal, clock, judge);

    /// <summary>A session for many changes: the next evaluation looks at them.</summary>
    public WriteSession OpenForMany() => WriteSession.Of(open(), signal, clock, judge: null);
}
