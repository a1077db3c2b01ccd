using System.Globalization;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A period that figures are delivered for, written 2026, 2026H1, 2026Q2 or 2026-05.</summary>
public readonly record struct DeliveryPeriod
{
    private const int MonthsOfYear = 12;

    private DeliveryPeriod(ReportingPeriod kind, int year, int number)
    {
        Kind = kind;
        Year = year;
        Number = number;
    }

    /// <summary>How long it is. Never <see cref="ReportingPeriod.Round"/>: rounds are delivered by year.</summary>
    public ReportingPeriod Kind { get; }

    /// <summary>The calendar year it lies in.</summary>
    public int Year { get; }

    /// <summary>Its place among the periods of its kind in the year, from 1.</summary>
    public int Number { get; }

    /// <summary>The last day.</summary>
    public DateOnly LastDay => new DateOnly(Year, 1, 1).AddMonths(Number * MonthsOf(Kind)).AddDays(-1);

    /// <summary>The kind of period that figures of an indicator or a count are delivered for.</summary>
    /// <param name="period">As the catalogue says; rounds come by year.</param>
    public static ReportingPeriod KindFor(ReportingPeriod period) =>
        period == ReportingPeriod.Round ? ReportingPeriod.Year : period;

    /// <summary>The period of a kind that a day lies in.</summary>
    /// <param name="kind">As a catalogue says; rounds come by year.</param>
    /// <param name="day">Any day in it.</param>
    public static DeliveryPeriod Of(ReportingPeriod kind, DateOnly day) =>
        new(KindFor(kind), day.Year, ((day.Month - 1) / MonthsOf(kind)) + 1);

    /// <summary>Reads a period.</summary>
    /// <param name="text">Without blanks around it.</param>
    /// <returns>Null where it is no period.</returns>
    public static DeliveryPeriod? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReportingPeriod? kind = text switch
        {
            { Length: 4 } => ReportingPeriod.Year,
            { Length: 6 } when text[4] == 'H' => ReportingPeriod.HalfYear,
            { Length: 6 } when text[4] == 'Q' => ReportingPeriod.Quarter,
            { Length: 7 } when text[4] == '-' => ReportingPeriod.Month,
            _ => null,
        };
        var number = 1;
        if (kind is not { } found || !Whole(text[..4], out var year) || year == 0 ||
            (text.Length > 4 && !Whole(text[5..], out number)) || number < 1 || number * MonthsOf(found) > MonthsOfYear)
        {
            return null;
        }

        return new(found, year, number);
    }

    /// <summary>The period after it, of its kind.</summary>
    public DeliveryPeriod Next() => Of(Kind, LastDay.AddDays(1));

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        ReportingPeriod.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}H{Number}"),
        ReportingPeriod.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}Q{Number}"),
        ReportingPeriod.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
    };

    private static int MonthsOf(ReportingPeriod kind) => kind switch
    {
        ReportingPeriod.Month => 1,
        ReportingPeriod.Quarter => 3,
        ReportingPeriod.HalfYear => 6,
        _ => MonthsOfYear,
    };

    private static bool Whole(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
