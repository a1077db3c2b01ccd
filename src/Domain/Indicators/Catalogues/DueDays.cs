namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Calendar days from the end of a period to the day its deliveries are due.</summary>
/// <param name="Month">For figures of a month.</param>
/// <param name="Quarter">For figures of a quarter.</param>
/// <param name="HalfYear">For figures of half a year.</param>
/// <param name="Year">For figures of a year, and of the rounds in it.</param>
public sealed record DueDays(int Month, int Quarter, int HalfYear, int Year)
{
    /// <summary>The days for a period.</summary>
    /// <param name="period">How often figures are delivered.</param>
    public int For(ReportingPeriod period) => period switch
    {
        ReportingPeriod.Month => Month,
        ReportingPeriod.Quarter => Quarter,
        ReportingPeriod.HalfYear => HalfYear,
        _ => Year,
    };
}
