using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Platform.Domain.Indicators.Scoring;

/// <summary><see cref="Lane"/> for a vector of rows: the same operations in the same order.</summary>
internal readonly struct LaneVectors(
    Vector512<double> floor, Vector512<double> up, Vector512<double> ceiling, Vector512<double> down, Vector512<double> top)
{
    /// <summary>One lane for all rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LaneVectors Of(in Lane lane) => new(
        Vector512.Create(lane.Floor), Vector512.Create(lane.Up), Vector512.Create(lane.Ceiling),
        Vector512.Create(lane.Down), Vector512.Create(lane.Top));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector512<double> Unclamped(Vector512<double> raw) =>
        Vector512.MinNative(top, Vector512.MinNative((ceiling - raw) * down, (raw - floor) * up));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Clamp(Vector512<double> unclamped) =>
        Vector512.MinNative(Vector512.MaxNative(unclamped, Vector512<double>.Zero), Vector512.Create(100.0));
}
