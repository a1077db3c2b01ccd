using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>Durations out of calculations: whole nanoseconds and whole months, cut towards zero.</summary>
internal static class Durations
{
    private const int NanosecondDigits = 9;

    internal static FeelDaysDuration Of(decimal seconds) =>
        new(decimal.Round(seconds, NanosecondDigits, MidpointRounding.ToZero));

    /// <exception cref="OverflowException">The months exceed the range of the type.</exception>
    internal static FeelMonthsDuration OfMonths(decimal months) => new(decimal.ToInt64(decimal.Truncate(months)));
}
