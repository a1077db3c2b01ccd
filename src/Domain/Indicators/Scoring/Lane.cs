using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>
/// A shape made of straight lines: up from a floor, and for a range down to a ceiling. One formula serves all of them, so
/// that the inner loop has no branch. For one value and for a vector it does the same IEEE operations in the same order
/// (no fused multiply-add), so that a value scores the same bits wherever it stands.
/// </summary>
internal readonly record struct Lane
{
    // At the target itself the unclamped score may be one rounding over 100.
    internal const double BeyondTarget = 100 + 1e-9;

    private Lane(double floor, double up, double ceiling, double down, double top) =>
        (Floor, Up, Ceiling, Down, Top) = (floor, up, ceiling, down, top);

    internal double Floor { get; }

    internal double Up { get; }

    internal double Ceiling { get; }

    internal double Down { get; }

    /// <summary>100 for a range, in which no value is "better than the target"; infinite for a line.</summary>
    internal double Top { get; }

    /// <summary>For a column that holds scores already.</summary>
    internal static Lane Identity { get; } = Line(0, 100);

    internal static Lane Line(double floor, double target) =>
        new(floor, Scale(target - floor), double.PositiveInfinity, 1, double.PositiveInfinity);

    internal static Lane Of(RangeShape range) => new(
        range.Floor, Scale(range.TargetFrom - range.Floor), range.Ceiling, Scale(range.Ceiling - range.TargetTo), 100);

    /// <summary>The score before it is clamped to 0 to 100.</summary>
    internal double Unclamped(double raw)
    {
        var rising = (raw - Floor) * Up;
        var falling = (Ceiling - raw) * Down;
        // As MinNative, the first only where it is less: an infinite raw value makes 'falling' NaN and must yield 'rising'.
        var unclamped = falling < rising ? falling : rising;
        return Top < unclamped ? Top : unclamped;
    }

    internal (double Score, ScoreMarks Marks) Score(double raw)
    {
        var unclamped = Unclamped(raw);
        return (Clamp(unclamped), Marks(unclamped));
    }

    internal static double Clamp(double unclamped)
    {
        var score = unclamped > 0 ? unclamped : 0;
        return score < 100 ? score : 100;
    }

    internal static ScoreMarks Marks(double unclamped) =>
        unclamped < 0 ? ScoreMarks.BelowFloor
        : unclamped > BeyondTarget ? ScoreMarks.BeyondTarget
        : ScoreMarks.None;

    /// <summary>Points for each unit of raw value: rounded so that the whole width never falls short of 100.</summary>
    private static double Scale(double width)
    {
        var scale = 100 / width;
        while (width * scale < 100)
        {
            scale = scale > 0 ? Math.BitIncrement(scale) : Math.BitDecrement(scale);
        }

        return scale;
    }
}
