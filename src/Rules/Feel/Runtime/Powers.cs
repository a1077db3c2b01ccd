namespace Platform.Rules.Feel.Runtime;

/// <summary>Powers and roots of decimal numbers.</summary>
internal static class Powers
{
    private const double Largest = 7.9e28;

    /// <summary>
    /// A power; exact or correctly rounded step by step for a whole exponent, to 15 digits otherwise. Null where it is
    /// not a real number or exceeds the range.
    /// </summary>
    internal static decimal? Of(decimal @base, decimal exponent)
    {
        if (decimal.Truncate(exponent) != exponent || Math.Abs(exponent) > int.MaxValue)
        {
            return FromDouble(Math.Pow((double)@base, (double)exponent));
        }

        var power = Whole(@base, (int)Math.Abs(exponent));
        return exponent >= 0 ? power
            : power == 0 ? null
            : power is { } divisor ? 1 / divisor
            : 0;
    }

    /// <summary>The square root to the precision of the type, by Newton's method from the double's root.</summary>
    internal static decimal SquareRoot(decimal number)
    {
        if (number == 0)
        {
            return 0;
        }

        var root = (decimal)Math.Sqrt((double)number);
        for (var i = 0; i < 3; i++)
        {
            root = (root + (number / root)) / 2;
        }

        return root;
    }

    /// <summary>The number to 15 significant digits; null if it is none or exceeds the range.</summary>
    internal static decimal? FromDouble(double number) =>
        double.IsFinite(number) && Math.Abs(number) < Largest ? (decimal)number : null;

    private static decimal? Whole(decimal @base, int exponent)
    {
        try
        {
            var power = 1m;
            for (var square = @base; exponent > 0; exponent >>= 1)
            {
                power *= (exponent & 1) == 1 ? square : 1;
                square *= exponent > 1 ? square : 1;
            }

            return power;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
