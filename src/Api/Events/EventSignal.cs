namespace Platform.Api.Events;

/// <summary>Wakes those who wait for something new in the log. A lost signal costs time, never an event: the readers also poll.</summary>
public sealed class EventSignal
{
    private volatile TaskCompletionSource _next = New();
    private long _raised;

    /// <summary>How often it was raised since the process began.</summary>
    public long Raised => Interlocked.Read(ref _raised);

    public void Raise()
    {
        Interlocked.Increment(ref _raised);
        Interlocked.Exchange(ref _next, New()).TrySetResult();
    }

    /// <summary>Completes at the next <see cref="Raise"/> or after <paramref name="atMost"/>, whichever comes first.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        var next = _next.Task;
        await next.WaitAsync(atMost, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
