using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>
/// Scores rows whose lane depends on their industry: looks the lanes up first and computes afterwards, because random
/// industries would make every branch of a row-by-row loop a guess.
/// </summary>
internal static class LaneTable
{
    internal static void Fill(
        ReadOnlySpan<Lane> lanes, ReadOnlySpan<byte> sections, ReadOnlySpan<double> raw, Span<double> scores, Span<long> marks)
    {
        Span<double> floor = stackalloc double[NodeRows.BlockRows];
        Span<double> up = stackalloc double[NodeRows.BlockRows];
        Span<double> ceiling = stackalloc double[NodeRows.BlockRows];
        Span<double> down = stackalloc double[NodeRows.BlockRows];
        Span<double> top = stackalloc double[NodeRows.BlockRows];
        for (var i = 0; i < raw.Length; i++)
        {
            ref readonly var lane = ref lanes[IndustryRule.Place(sections[i])];
            (floor[i], up[i], ceiling[i], down[i], top[i]) = (lane.Floor, lane.Up, lane.Ceiling, lane.Down, lane.Top);
        }

        var row = 0;
        for (; row <= raw.Length - Vector512<double>.Count; row += Vector512<double>.Count)
        {
            var value = Load(raw, row);
            var unclamped = RangeForm.Unclamped(
                value, Load(floor, row), Load(up, row), Load(ceiling, row), Load(down, row), Load(top, row));
            var missing = ~Vector512.Equals(value, value);
            (LaneVectors.Clamp(unclamped) | missing).CopyTo(scores[row..]);
            // A missing value's unclamped score is NaN, which is neither under 0 nor over the target.
            (Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(marks), (nuint)row) | LaneVectors.Clipped(unclamped, unclamped))
                .CopyTo(marks[row..]);
        }

        for (; row < raw.Length; row++)
        {
            var (score, clipped) = lanes[IndustryRule.Place(sections[row])].Score(raw[row]);
            scores[row] = double.IsNaN(raw[row]) ? double.NaN : score;
            marks[row] |= (long)clipped;
        }
    }

    private static Vector512<double> Load(ReadOnlySpan<double> values, int row) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)row);
}
