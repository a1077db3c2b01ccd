using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Platform.Domain.Indicators.Scoring;

/// <summary><see cref="Lane"/> for a vector of rows: the same operations in the same order.</summary>
internal static class LaneVectors
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Clamp(Vector512<double> unclamped) =>
        Vector512.MinNative(Vector512.MaxNative(unclamped, Vector512<double>.Zero), Vector512.Create(100.0));

    /// <summary>Marks of the worst and the best unclamped score of some indicators.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<long> Clipped(Vector512<double> worst, Vector512<double> best)
    {
        var below = Vector512.LessThan(worst, Vector512<double>.Zero).AsInt64();
        var beyond = Vector512.GreaterThan(best, Vector512.Create(Lane.BeyondTarget)).AsInt64();
        return (below & Vector512.Create((long)ScoreMarks.BelowFloor)) |
            (beyond & Vector512.Create((long)ScoreMarks.BeyondTarget));
    }
}

/// <summary>Which part of <see cref="Lane.Unclamped"/> a node's indicators need; the compiler makes a loop for each.</summary>
internal interface ILaneForm
{
    static abstract Vector512<double> Unclamped(in Lane lane, Vector512<double> raw);
}

/// <summary>Lines only, whose ceiling and top are infinite: what these would leave unchanged is not computed.</summary>
internal readonly struct LineForm : ILaneForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Unclamped(in Lane lane, Vector512<double> raw) =>
        (raw - Vector512.Create(lane.Floor)) * Vector512.Create(lane.Up);
}

/// <summary>Lines and ranges.</summary>
internal readonly struct RangeForm : ILaneForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Unclamped(in Lane lane, Vector512<double> raw) => Unclamped(
        raw, Vector512.Create(lane.Floor), Vector512.Create(lane.Up), Vector512.Create(lane.Ceiling),
        Vector512.Create(lane.Down), Vector512.Create(lane.Top));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Unclamped(
        Vector512<double> raw, Vector512<double> floor, Vector512<double> up, Vector512<double> ceiling,
        Vector512<double> down, Vector512<double> top) =>
        Vector512.MinNative(top, Vector512.MinNative((ceiling - raw) * down, (raw - floor) * up));
}
