namespace Platform.Domain.Indicators.Deliveries;

/// <summary>Something wrong in a delivered file.</summary>
/// <param name="Code">Stable code in kebab-case, for programs.</param>
/// <param name="Line">Line of the file, from 1; the header's for what concerns a whole column; 0 for the whole file.</param>
/// <param name="Column">Code of the template's column, or the header as written where the template has none; null for a whole row or file.</param>
/// <param name="Zh">The sentence in Chinese.</param>
/// <param name="En">The sentence in English.</param>
public sealed record DeliveryProblem(string Code, int Line, string? Column, string Zh, string En);
