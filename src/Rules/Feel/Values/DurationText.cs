using System.Globalization;
using System.Text;

namespace Platform.Rules.Feel.Values;

/// <summary>Reads and writes durations (10.3.2.3.7 and 10.3.2.3.8) in the lexical forms of XML Schema part 2.</summary>
public static class DurationText
{
    private const int MonthsPerYear = 12;
    private const int MaxDigits = 15;

    /// <summary>A duration of days and time or of years and months; null for a mixture and any other text.</summary>
    /// <param name="text">Such as <c>P1DT2H</c>, <c>-PT0.5S</c> or <c>P1Y6M</c>.</param>
    public static FeelValue? Read(string text)
    {
        var scanner = new TextScanner(text);
        var isNegative = scanner.Skip('-');
        if (!scanner.Skip('P') || scanner.AtEnd)
        {
            return null;
        }

        var parts = Split(scanner.Rest);
        var sign = isNegative ? -1 : 1;
        return parts switch
        {
            null => null,
            { HasMonths: true, HasSeconds: true } => null,
            { HasMonths: true } => new FeelMonthsDuration(sign * parts.Months),
            _ => new FeelDaysDuration(sign * parts.Seconds),
        };
    }

    /// <summary>The canonical text: no empty parts, <c>PT0S</c> for nothing.</summary>
    /// <param name="duration">The duration.</param>
    public static string Of(FeelDaysDuration duration)
    {
        var rest = Math.Abs(duration.Seconds);
        var days = Math.Floor(rest / TimeOfDay.SecondsPerDay);
        rest -= days * TimeOfDay.SecondsPerDay;
        var hours = Math.Floor(rest / 3600);
        rest -= hours * 3600;
        var minutes = Math.Floor(rest / 60);
        var seconds = rest - (minutes * 60);

        var text = new StringBuilder(duration.Seconds < 0 ? "-P" : "P").Append(Part(days, 'D'));
        if (hours + minutes + seconds > 0 || days == 0)
        {
            text.Append('T').Append(Part(hours, 'H')).Append(Part(minutes, 'M'));
            text.Append(seconds > 0 || duration.Seconds == 0 ? FeelText.Number(seconds) + "S" : "");
        }

        return text.ToString();
    }

    /// <summary>The canonical text: no empty parts, <c>P0M</c> for nothing.</summary>
    /// <param name="duration">The duration.</param>
    public static string Of(FeelMonthsDuration duration)
    {
        var years = Math.Abs(duration.Months) / MonthsPerYear;
        var months = Math.Abs(duration.Months) % MonthsPerYear;
        var monthsText = months > 0 || years == 0 ? Part(months, 'M', always: true) : "";
        return (duration.Months < 0 ? "-P" : "P") + Part(years, 'Y') + monthsText;
    }

    private static string Part(decimal amount, char unit, bool always = false) =>
        amount > 0 || always ? string.Create(CultureInfo.InvariantCulture, $"{amount:0}{unit}") : "";

    private sealed record Parts(long Months, decimal Seconds, bool HasMonths, bool HasSeconds);

    private static Parts? Split(ReadOnlySpan<char> text)
    {
        var scanner = new TextScanner(text);
        var parts = new Parts(0, 0, false, false);
        var place = 0;
        var inTime = false;
        while (!scanner.AtEnd)
        {
            inTime = inTime || scanner.Skip('T');
            if (ReadAmount(ref scanner) is not { } amount || ReadUnit(ref scanner) is not { } unit)
            {
                return null;
            }

            var next = UnitPlace(unit, inTime);
            if (next <= place || (!amount.IsWhole && unit != 'S'))
            {
                return null;
            }

            place = next;
            parts = Add(parts, amount.Value, unit, inTime);
        }

        return parts;
    }

    private static (decimal Value, bool IsWhole)? ReadAmount(ref TextScanner scanner)
    {
        var whole = scanner.Digits(1, MaxDigits);
        if (whole.IsEmpty)
        {
            return null;
        }

        var amount = decimal.Parse(whole, CultureInfo.InvariantCulture);
        if (!scanner.Skip('.'))
        {
            return (amount, true);
        }

        var fraction = scanner.Digits(1, 9);
        return fraction.IsEmpty ? null : (amount + decimal.Parse($"0.{fraction}", CultureInfo.InvariantCulture), false);
    }

    private static char? ReadUnit(ref TextScanner scanner)
    {
        foreach (var unit in "YMDHS")
        {
            if (scanner.Skip(unit))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The place of a unit in the text, 0 where it may not stand; units must come in rising order.</summary>
    private static int UnitPlace(char unit, bool inTime) => (unit, inTime) switch
    {
        ('Y', false) => 1,
        ('M', false) => 2,
        ('D', false) => 3,
        ('H', true) => 4,
        ('M', true) => 5,
        ('S', true) => 6,
        _ => 0,
    };

    private static Parts Add(Parts parts, decimal amount, char unit, bool inTime) => (unit, inTime) switch
    {
        ('Y', _) => parts with { Months = parts.Months + ((long)amount * MonthsPerYear), HasMonths = true },
        ('M', false) => parts with { Months = parts.Months + (long)amount, HasMonths = true },
        ('D', _) => parts with { Seconds = parts.Seconds + (amount * TimeOfDay.SecondsPerDay), HasSeconds = true },
        ('H', _) => parts with { Seconds = parts.Seconds + (amount * 3600), HasSeconds = true },
        ('M', true) => parts with { Seconds = parts.Seconds + (amount * 60), HasSeconds = true },
        _ => parts with { Seconds = parts.Seconds + amount, HasSeconds = true },
    };
}
