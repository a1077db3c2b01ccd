using System.Collections.Frozen;

namespace Platform.Api.Data.Planning;

/// <summary>The planned types by their name in the schema.</summary>
public sealed class PlanCatalogue(IEnumerable<PlannedType> types)
{
    private readonly FrozenDictionary<string, PlannedType> _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    public IEnumerable<PlannedType> Types => _types.Values;

    public PlannedType this[string name] => _types[name];

    public bool Contains(string name) => _types.ContainsKey(name);
}
