
namespace Platform.GraphQL.Requests;

/// <summary>Who asks, and with what at hand. One per request; for a subscription each event gets a copy with services of its own.</summary>
public sealed class RequestContext
{
    /// <summary>A context without services.</summary>
    public RequestContext()
        : this(NoServices.Instance)
    {
    }

    /// <summary>A context with the services of a request.</summary>
    /// <param name="services">Resolvers' services come from here.</param>
    public RequestContext(IServiceProvider services) => Services = services;

    /// <summary>The services of the request, or of the event.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The language of errors and descriptions as a tag, such as <c>zh-CN</c>; English by default.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The caller, in a form that only the host knows; <see langword="null"/> if the host tells none.</summary>
    public object? Principal { get; init; }

    /// <summary>The object that has the fields of the root types; <see langword="null"/> unless the host gives one.</summary>
    public object? RootValue { get; init; }

    /// <summary>What the host lets resolvers and hooks know of the request, by type.</summary>
    public RequestFeatures Features { get; init; } = new();

    /// <summary>
    /// Opens the services for one event of a subscription; <see langword="null"/> to use those of the request for all events.
    /// </summary>
    public Func<EventScope>? OpenEventScope { get; init; }

    /// <summary>
    /// Whether the caller can read an answer in several parts. Off by default: <c>@defer</c> and <c>@stream</c> are then delivered
    /// at once.
    /// </summary>
    public bool AcceptsIncrementalDelivery { get; init; }

    /// <summary>The same context with other services.</summary>
    /// <param name="services">The services.</param>
    public RequestContext WithServices(IServiceProvider services) => new(services)
    {
        Language = Language,
        Principal = Principal,
        RootValue = RootValue,
        Features = Features,
        OpenEventScope = OpenEventScope,
        AcceptsIncrementalDelivery = AcceptsIncrementalDelivery,
    };

    private sealed class NoServices : IServiceProvider
    {
        internal static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
