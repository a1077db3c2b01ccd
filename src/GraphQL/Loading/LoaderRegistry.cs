namespace Platform.GraphQL.Loading;

/// <summary>The loaders of one run, and those of them that have keys to load.</summary>
internal sealed class LoaderRegistry
{
    private readonly IServiceProvider _services;
    private readonly Action _wake;
    private readonly Dictionary<Type, object> _loaders = [];
    private readonly Lock _lock = new();
    private List<DataLoader> _pending = [];

    internal LoaderRegistry(IServiceProvider services, Action wake, CancellationToken cancellation)
    {
        _services = services;
        _wake = wake;
        Cancellation = cancellation;
    }

    internal CancellationToken Cancellation { get; }

    /// <summary>The loader of a type: from the services, or else made with its constructor's parameters from there.</summary>
    internal TLoader Get<TLoader>()
        where TLoader : class
    {
        lock (_lock)
        {
            if (!_loaders.TryGetValue(typeof(TLoader), out var loader))
            {
                loader = _services.GetService(typeof(TLoader)) ?? LoaderActivator<TLoader>.Create(_services);
                _loaders.Add(typeof(TLoader), loader);
                (loader as DataLoader)?.Attach(this);
            }

            return (TLoader)loader;
        }
    }

    /// <summary>Notes that a loader has keys. They are loaded when every resolver waits.</summary>
    internal void Add(DataLoader loader)
    {
        lock (_lock)
        {
            _pending.Add(loader);
        }

        _wake();
    }

    /// <summary>Begins to load whatever is wanted, and says whether there was anything.</summary>
    internal bool Dispatch()
    {
        List<DataLoader> loaders;
        lock (_lock)
        {
            if (_pending.Count == 0)
            {
                return false;
            }

            (loaders, _pending) = (_pending, []);
        }

        loaders.ForEach(loader => loader.Dispatch());
        return true;
    }
}
