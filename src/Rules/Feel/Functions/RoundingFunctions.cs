using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.5, rounding functions. A scale is a number of decimal places, negative left of the point.</summary>
internal static class RoundingFunctions
{
    private const int LeastScale = -6111;
    private const int GreatestScale = 6176;
    private const int MostDigits = 28;

    internal static IEnumerable<BuiltIn> All =>
    [
        Define("decimal", FeelType.Number, Round(Whole(MidpointRounding.ToEven)), Number("n"), Number("scale")),
        Define("floor", FeelType.Number, Round(Whole(MidpointRounding.ToNegativeInfinity)), Number("n"), Number("scale").Optional()),
        Define("ceiling", FeelType.Number, Round(Whole(MidpointRounding.ToPositiveInfinity)), Number("n"), Number("scale").Optional()),
        Define("round up", FeelType.Number, Round(AwayFromZero), Number("n"), Number("scale")),
        Define("round down", FeelType.Number, Round(Whole(MidpointRounding.ToZero)), Number("n"), Number("scale")),
        Define("round half up", FeelType.Number, Round(Whole(MidpointRounding.AwayFromZero)), Number("n"), Number("scale")),
        Define("round half down", FeelType.Number, Round(HalfTowardsZero), Number("n"), Number("scale")),
    ];

    private static FunctionBody Round(Func<decimal, decimal> toWhole) => arguments =>
    {
        var scale = arguments.IsGiven(1) ? arguments.Whole(1) : 0;
        return scale is < LeastScale or > GreatestScale
            ? arguments.OutOfRange(1)
            : new FeelNumber(AtScale(arguments.Number(0), scale, toWhole));
    };

    /// <exception cref="OverflowException">Rounding away from zero leaves the range of the type.</exception>
    private static decimal AtScale(decimal number, int scale, Func<decimal, decimal> toWhole)
    {
        if (scale >= number.Scale)
        {
            return number;
        }

        if (scale == 0)
        {
            return toWhole(number);
        }

        // The whole part is set aside, so that the shift to the left keeps every digit of the fraction.
        if (scale > 0)
        {
            var whole = decimal.Truncate(number);
            return whole + (toWhole((number - whole) * PowerOfTen(scale)) / PowerOfTen(scale));
        }

        return scale >= -MostDigits
            ? toWhole(number / PowerOfTen(-scale)) * PowerOfTen(-scale)
            : toWhole(Math.Sign(number) * 0.1m) == 0 ? 0 : throw new OverflowException();
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static Func<decimal, decimal> Whole(MidpointRounding mode) => number => decimal.Round(number, mode);

    private static decimal AwayFromZero(decimal number) => number >= 0 ? decimal.Ceiling(number) : decimal.Floor(number);

    private static decimal HalfTowardsZero(decimal number)
    {
        var whole = decimal.Truncate(number);
        return Math.Abs(number - whole) > 0.5m ? whole + Math.Sign(number) : whole;
    }
}
