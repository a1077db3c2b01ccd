using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>The arithmetic operators (10.3.2.15, tables 56 to 60): which operands each is defined for.</summary>
internal static class Operations
{
    internal static FeelValue Apply(ArithmeticOperator operation, FeelValue left, FeelValue right, Evaluation evaluation, Span span)
    {
        var symbol = OperatorText.Of(operation);
        if (left is FeelNull || right is FeelNull)
        {
            return evaluation.Fail(FeelProblemKind.NullOperand, span, symbol);
        }

        try
        {
            return Find(operation, left, right) switch
            {
                null => evaluation.Fail(FeelProblemKind.WrongOperandType, span, symbol, $"{left.Type}", $"{right.Type}"),
                { Problem: FeelProblemKind.NumberOverflow } => evaluation.Fail(FeelProblemKind.NumberOverflow, span, symbol),
                { Problem: FeelProblemKind.MixedZones } => evaluation.Fail(FeelProblemKind.MixedZones, span, symbol),
                { Problem: { } problem } => evaluation.Fail(problem, span),
                { Value: { } value } => evaluation.Bounded(value, span, symbol),
                _ => evaluation.Fail(FeelProblemKind.DateOverflow, span, symbol),
            };
        }
        catch (OverflowException)
        {
            return evaluation.Fail(FeelProblemKind.NumberOverflow, span, symbol);
        }
    }

    private static Result? Find(ArithmeticOperator operation, FeelValue left, FeelValue right) => operation switch
    {
        ArithmeticOperator.Add => Add(left, right),
        ArithmeticOperator.Subtract => Subtract(left, right),
        ArithmeticOperator.Multiply => Multiply(left, right),
        ArithmeticOperator.Divide => Divide(left, right),
        _ => left is FeelNumber @base && right is FeelNumber exponent ? Numeric(Powers.Of(@base.Value, exponent.Value)) : null,
    };

    private static Result? Add(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => new(new FeelNumber(a.Value + b.Value)),
        (FeelString a, FeelString b) => new(new FeelString(a.Value + b.Value)),
        (FeelDaysDuration a, FeelDaysDuration b) => new(Durations.Of(a.Seconds + b.Seconds)),
        (FeelMonthsDuration a, FeelMonthsDuration b) => new(new FeelMonthsDuration(checked(a.Months + b.Months))),
        (_, FeelDaysDuration or FeelMonthsDuration) => Shift(left, right, forward: true),
        (FeelDaysDuration or FeelMonthsDuration, _) => Shift(right, left, forward: true),
        _ => null,
    };

    private static Result? Subtract(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => new(new FeelNumber(a.Value - b.Value)),
        (FeelDaysDuration a, FeelDaysDuration b) => new(Durations.Of(a.Seconds - b.Seconds)),
        (FeelMonthsDuration a, FeelMonthsDuration b) => new(new FeelMonthsDuration(checked(a.Months - b.Months))),
        (FeelTime a, FeelTime b) => Difference(a.Zone, b.Zone, Timeline.Seconds(a) - Timeline.Seconds(b)),
        (FeelDate a, FeelDate b) => new(Durations.Of(Timeline.Seconds(a.Value) - Timeline.Seconds(b.Value))),
        (FeelDateTime a, FeelDateTime b) => Difference(a.Zone, b.Zone, Timeline.Seconds(a) - Timeline.Seconds(b)),
        // A date converts to its midnight in UTC (10.3.2.9.4), which a local date and time has no distance to.
        (FeelDateTime a, FeelDate b) => Difference(a.Zone, FeelZone.Utc, Timeline.Seconds(a) - Timeline.Seconds(b.Value)),
        (FeelDate a, FeelDateTime b) => Difference(FeelZone.Utc, b.Zone, Timeline.Seconds(a.Value) - Timeline.Seconds(b)),
        (_, FeelDaysDuration or FeelMonthsDuration) => Shift(left, right, forward: false),
        _ => null,
    };

    private static Result? Multiply(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => new(new FeelNumber(a.Value * b.Value)),
        (FeelDaysDuration a, FeelNumber b) => new(Durations.Of(a.Seconds * b.Value)),
        (FeelNumber a, FeelDaysDuration b) => new(Durations.Of(a.Value * b.Seconds)),
        (FeelMonthsDuration a, FeelNumber b) => new(Durations.OfMonths(a.Months * b.Value)),
        (FeelNumber a, FeelMonthsDuration b) => new(Durations.OfMonths(a.Value * b.Months)),
        _ => null,
    };

    private static Result? Divide(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber or FeelDaysDuration or FeelMonthsDuration, FeelNumber { Value: 0 }) => new(FeelProblemKind.DivisionByZero),
        (FeelDaysDuration, FeelDaysDuration { Seconds: 0 }) => new(FeelProblemKind.DivisionByZero),
        (FeelMonthsDuration, FeelMonthsDuration { Months: 0 }) => new(FeelProblemKind.DivisionByZero),
        (FeelNumber a, FeelNumber b) => new(new FeelNumber(a.Value / b.Value)),
        (FeelDaysDuration a, FeelNumber b) => new(Durations.Of(a.Seconds / b.Value)),
        (FeelMonthsDuration a, FeelNumber b) => new(Durations.OfMonths(a.Months / b.Value)),
        (FeelDaysDuration a, FeelDaysDuration b) => new(new FeelNumber(a.Seconds / b.Seconds)),
        (FeelMonthsDuration a, FeelMonthsDuration b) => new(new FeelNumber((decimal)a.Months / b.Months)),
        _ => null,
    };

    private static Result? Shift(FeelValue moment, FeelValue duration, bool forward)
    {
        var sign = forward ? 1 : -1;
        return (moment, duration) switch
        {
            (FeelTime time, FeelDaysDuration by) => new(time with { Value = Timeline.ClockAt(time.Value.Seconds + (sign * by.Seconds)) }),
            (FeelDate date, FeelDaysDuration by) => Dated(Timeline.DateAt(Timeline.Seconds(date.Value) + (sign * by.Seconds))),
            (FeelDate date, FeelMonthsDuration by) => Dated(date.Value.AddMonths(sign * by.Months)),
            (FeelDateTime at, FeelDaysDuration by) => new(Timeline.MomentAt(Timeline.Seconds(at) + (sign * by.Seconds), at.Zone)),
            (FeelDateTime at, FeelMonthsDuration by) => at.Date.AddMonths(sign * by.Months) is { } day ? new(at with { Date = day }) : new((FeelValue?)null),
            _ => null,
        };
    }

    private static Result Dated(CalendarDate? date) => new(date is { } day ? new FeelDate(day) : null);

    private static Result Difference(FeelZone? left, FeelZone? right, decimal seconds) =>
        (left is null) == (right is null) ? new(Durations.Of(seconds)) : new(FeelProblemKind.MixedZones);

    private static Result Numeric(decimal? number) =>
        number is { } value ? new(new FeelNumber(value)) : new(FeelProblemKind.NumberOverflow);

    /// <summary>A value, or the reason why there is none; neither means that a date lies outside the calendar.</summary>
    private sealed record Result(FeelValue? Value, FeelProblemKind? Problem)
    {
        internal Result(FeelValue? value)
            : this(value, null)
        {
        }

        internal Result(FeelProblemKind problem)
            : this(null, problem)
        {
        }
    }
}
