using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.5, numeric functions other than rounding.</summary>
internal static class NumericFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("abs", FeelType.Number, arguments => new FeelNumber(Math.Abs(arguments.Number(0))), Number("n")),
        Define("abs", FeelType.DaysDuration, AbsoluteDays, Parameter("n", FeelType.DaysDuration)),
        Define("abs", FeelType.MonthsDuration, AbsoluteMonths, Parameter("n", FeelType.MonthsDuration)),
        Define("modulo", FeelType.Number, Modulo, Number("dividend"), Number("divisor")),
        Define("sqrt", FeelType.Number, SquareRoot, Number("number")),
        Define("log", FeelType.Number, Logarithm, Number("number")),
        Define("exp", FeelType.Number, Exponential, Number("number")),
        Define("odd", FeelType.Boolean, arguments => FeelBoolean.Of(Math.Abs(arguments.Number(0) % 2) == 1), Number("number")),
        Define("even", FeelType.Boolean, arguments => FeelBoolean.Of(arguments.Number(0) % 2 == 0), Number("number")),
    ];

    private static FeelDaysDuration AbsoluteDays(Arguments arguments) => new(Math.Abs(((FeelDaysDuration)arguments[0]).Seconds));

    private static FeelMonthsDuration AbsoluteMonths(Arguments arguments) => new(Math.Abs(((FeelMonthsDuration)arguments[0]).Months));

    // dividend - divisor * floor(dividend / divisor): the result has the sign of the divisor.
    private static FeelValue Modulo(Arguments arguments)
    {
        var (dividend, divisor) = (arguments.Number(0), arguments.Number(1));
        if (divisor == 0)
        {
            return arguments.Fail(FeelProblemKind.DivisionByZero);
        }

        var remainder = dividend % divisor;
        return new FeelNumber(remainder != 0 && (remainder < 0) != (divisor < 0) ? remainder + divisor : remainder);
    }

    private static FeelValue SquareRoot(Arguments arguments) =>
        arguments.Number(0) < 0 ? arguments.OutOfRange(0) : new FeelNumber(Powers.SquareRoot(arguments.Number(0)));

    private static FeelValue Logarithm(Arguments arguments) =>
        arguments.Number(0) > 0 && Powers.FromDouble(Math.Log((double)arguments.Number(0))) is { } logarithm
            ? new FeelNumber(logarithm)
            : arguments.OutOfRange(0);

    private static FeelValue Exponential(Arguments arguments) =>
        Powers.FromDouble(Math.Exp((double)arguments.Number(0))) is { } power
            ? new FeelNumber(power)
            : arguments.Fail(FeelProblemKind.NumberOverflow, arguments.Function);
}
