using Platform.Api.Events;
using Platform.Domain;

namespace Platform.Api.Data;

/// <summary>One change: a context of its own, saved with the events of what changed in it.</summary>
public sealed class WriteSession(PlatformContext context, EventSignal signal, TimeProvider clock) : IAsyncDisposable
{
    private readonly ChangeSaver _saver = new(context, signal, clock);

    public PlatformContext Context { get; } = context;

    /// <returns>Whether it was saved; <see langword="false"/> if somebody else was faster.</returns>
    public Task<bool> SaveAsync(CancellationToken cancellation) => _saver.SaveAsync(null, cancellation);

    /// <param name="subject">What the change is about, for mutations that can be sent twice (<c>@idempotent</c>).</param>
    /// <param name="cancellation">Ends it; nothing is saved then.</param>
    /// <returns>Whether it was saved; <see langword="false"/> if somebody else was faster.</returns>
    public Task<bool> SaveAsync(Aggregate subject, CancellationToken cancellation) => _saver.SaveAsync(subject, cancellation);

    /// <summary>Tells the relay about a transaction that the caller committed itself.</summary>
    public void Announce() => signal.Raise();

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}

/// <summary>Opens sessions for changes.</summary>
public sealed class WriteSessions(Func<PlatformContext> open, EventSignal signal, TimeProvider clock)
{
    public WriteSession Open() => new(open(), signal, clock);
}
