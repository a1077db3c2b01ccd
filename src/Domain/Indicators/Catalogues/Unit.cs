namespace Platform.Domain.Indicators.Catalogues;

/// <summary>A unit of raw values and counts.</summary>
/// <param name="Code">As a catalogue writes it.</param>
/// <param name="Names">What people see.</param>
/// <param name="Plausible">What a figure in this unit can be, unless a catalogue says otherwise of one.</param>
/// <param name="IsWhole">Whether figures are whole numbers.</param>
/// <param name="IsHundredths">Whether figures are parts of a hundred, so that parts of one (0.85 for 85) are a likely mistake.</param>
public sealed record Unit(string Code, LocalizedText Names, PlausibleRange Plausible, bool IsWhole = false, bool IsHundredths = false)
{
    /// <summary>What stands beside a number: the code, which Chinese readers and symbols such as % need no words for, or the English name.</summary>
    public LocalizedText Label => new(Code, Code.All(char.IsAscii) ? Code : Names.En);
}
