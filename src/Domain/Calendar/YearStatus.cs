namespace Platform.Domain.Calendar;

/// <summary>Whether the State Council has published a year's arrangement of holidays.</summary>
public enum YearStatus
{
    /// <summary>Published; the dates are the law's.</summary>
    Announced,

    /// <summary>Not published yet; weekends are assumed and every result is provisional.</summary>
    NotYetAnnounced,
}
