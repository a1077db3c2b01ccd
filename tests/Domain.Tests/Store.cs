using System.Reflection;

namespace Platform.Domain.Tests;

/// <summary>Gives aggregates the ids that a store would.</summary>
internal static class Store
{
    internal static T WithId<T>(this T aggregate, long id)
        where T : Aggregate
    {
        var property = typeof(Aggregate).GetProperty(nameof(Aggregate.Id), BindingFlags.Public | BindingFlags.Instance);
        property?.SetValue(aggregate, id);
        return aggregate;
    }
}
