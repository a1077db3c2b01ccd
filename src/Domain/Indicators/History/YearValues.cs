namespace Platform.Domain.Indicators.History;

/// <summary>What is known of an entity in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Raw">Raw values by indicator code, in natural units.</param>
/// <param name="Section">Section letter of GB/T 4754, or null.</param>
/// <param name="RedLines">Codes of the red lines crossed.</param>
public sealed record YearValues(
    int Year, IReadOnlyDictionary<string, double> Raw, char? Section, IReadOnlyCollection<string> RedLines);
