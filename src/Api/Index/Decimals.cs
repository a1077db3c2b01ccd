using System.Globalization;

namespace Platform.Api.Index;

/// <summary>Scores and figures are binary floating point; the API writes them in decimal, with all their digits.</summary>
internal static class Decimals
{
    // Beyond this a decimal cannot hold the number. No figure of a catalogue comes near it.
    private const double Largest = 1e27;

    /// <summary>The shortest decimal number that stands for exactly these bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No number, or one that no decimal can hold.</exception>
    public static decimal Exact(double value) =>
        OrNull(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "No decimal number.");

    /// <summary>The same; <see langword="null"/> where the value is missing (NaN).</summary>
    public static decimal? OrNull(double value) => Math.Abs(value) <= Largest
        ? decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;

    /// <summary>A share of 0 to 1 in percent.</summary>
    public static decimal Percent(double share) => Exact(100 * share);
}
