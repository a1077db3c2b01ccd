using System.Linq.Expressions;

namespace Platform.GraphQL.Loading;

/// <summary>Makes loaders that the host's services do not know, with a constructor compiled once.</summary>
internal static class LoaderActivator<TLoader>
    where TLoader : class
{
    private static readonly Func<IServiceProvider, TLoader> Make = Compile();

    /// <exception cref="InvalidOperationException">A parameter of the constructor is no service.</exception>
    internal static TLoader Create(IServiceProvider services) => Make(services);

    private static Func<IServiceProvider, TLoader> Compile()
    {
        var services = Expression.Parameter(typeof(IServiceProvider));
        var constructor = typeof(TLoader).GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault()
            ?? throw new InvalidOperationException($"{typeof(TLoader)} has no public constructor.");
        var arguments = constructor.GetParameters().Select(parameter => Expression.Call(
            typeof(LoaderActivator<TLoader>), nameof(Find), [parameter.ParameterType], services));
        return Expression.Lambda<Func<IServiceProvider, TLoader>>(Expression.New(constructor, arguments), services).Compile();
    }

    private static TService Find<TService>(IServiceProvider services) => services.GetService(typeof(TService)) is TService service
        ? service
        : throw new InvalidOperationException($"{typeof(TLoader)} needs {typeof(TService)}, which is no service of the request.");
}
