using System.Globalization;

namespace Platform.Domain.Statutes;

/// <summary>An exact number of law: a whole number or a fraction such as 2/3, never rounded.</summary>
/// <param name="Numerator">Upper number; not negative in valid data.</param>
/// <param name="Denominator">Lower number; 1 for a whole number, positive in valid data.</param>
public readonly record struct TermValue(int Numerator, int Denominator)
{
    /// <summary>Whether this is a whole number.</summary>
    public bool IsWhole => Denominator == 1;

    /// <summary>Reads <c>10</c>, <c>2/3</c>, <c>true</c> or <c>false</c>.</summary>
    /// <returns>The value, or <see cref="StatuteErrors.UnreadableValue"/>.</returns>
    public static Result<TermValue> Parse(string text)
    {
        if (bool.TryParse(text, out var flag))
        {
            return new TermValue(flag ? 1 : 0, 1);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var upper = slash < 0 ? text : text[..slash];
        var lower = slash < 0 ? "1" : text[(slash + 1)..];
        return TryWhole(upper, out var numerator) && TryWhole(lower, out var denominator) && denominator > 0
            ? new TermValue(numerator, denominator)
            : StatuteErrors.UnreadableValue(text);
    }

    /// <summary>The value as the data states it: <c>10</c> or <c>2/3</c>.</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryWhole(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
