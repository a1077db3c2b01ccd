namespace Platform.Rules.Session;

/// <summary>Counts working days; the host brings it, because holidays are data.</summary>
/// <param name="Count">
/// The working days after the first date up to and including the second; negative, the other way round, where the
/// second is earlier. Must never fall as the second date rises.
/// </param>
public sealed record WorkingCalendar(Func<DateOnly, DateOnly, int> Count);
