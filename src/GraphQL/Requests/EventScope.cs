namespace Platform.GraphQL.Requests;

/// <summary>The services for one event of a subscription.</summary>
/// <param name="Services">The services.</param>
/// <param name="Owner">Disposed of when the event's result is complete; <see langword="null"/> if there is nothing to dispose of.</param>
public sealed record EventScope(IServiceProvider Services, IAsyncDisposable? Owner = null);
