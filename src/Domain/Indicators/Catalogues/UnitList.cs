using System.Collections.Frozen;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>The closed list of units, read from <c>indicators/units.json</c>. Frozen once built.</summary>
public sealed class UnitList
{
    private readonly FrozenDictionary<string, Unit> _units;

    /// <param name="units">The units, their codes distinct.</param>
    public UnitList(IEnumerable<Unit> units) => _units = units.ToFrozenDictionary(unit => unit.Code);

    /// <summary>The codes, in no order.</summary>
    public IEnumerable<string> Codes => _units.Keys;

    /// <summary>Whether the list holds a unit.</summary>
    /// <param name="code">As a catalogue writes it.</param>
    public bool Contains(string code) => _units.ContainsKey(code);

    /// <summary>A unit.</summary>
    /// <param name="code">A code of the list.</param>
    /// <exception cref="KeyNotFoundException">The list does not hold it.</exception>
    public Unit this[string code] => _units[code];
}
