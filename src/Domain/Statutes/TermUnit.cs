namespace Platform.Domain.Statutes;

/// <summary>The closed list of units that a term's value may have.</summary>
public enum TermUnit
{
    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Calendar days (日).</summary>
    CalendarDay,

    /// <summary>Working days (工作日).</summary>
    WorkingDay,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Persons.</summary>
    Person,

    /// <summary>Copies of a document.</summary>
    Copy,

    /// <summary>Times, occasions.</summary>
    Time,

    /// <summary>Share of a whole.</summary>
    Ratio,

    /// <summary>Yes (1) or no (0).</summary>
    Flag,
}
