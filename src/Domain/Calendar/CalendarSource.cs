namespace Platform.Domain.Calendar;

/// <summary>The notice that a year's dates come from.</summary>
/// <param name="Title">Title of the State Council notice.</param>
/// <param name="Number">Its document number.</param>
/// <param name="PublishedOn">Its date.</param>
/// <param name="Url">Where it is published.</param>
public sealed record CalendarSource(string Title, string Number, DateOnly PublishedOn, string Url);
