namespace Platform.Domain.Statutes;

/// <summary>What another source says on the same point; the strictest of all becomes the target.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Unit">Its unit, which may differ from the term's own.</param>
/// <param name="Article">Where it says so.</param>
public sealed record OtherSource(TermValue Value, TermUnit Unit, string Article);
