using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>
/// The inner loops: a whole arithmetic node over a block of rows, its children summed in registers in the order of the
/// document, without a branch on missing values. Written once for 512 bits; the compiler halves it where the machine's
/// vectors are narrower. Rows that do not fill the vectors are left to <see cref="NodeSum"/>.
/// </summary>
internal static class MeanKernel
{
    private static int Lanes => Vector512<double>.Count;

    /// <summary>A node whose children are all indicators. Two vectors at a time share what is loaded for a child.</summary>
    /// <param name="node">Its thresholds.</param>
    /// <param name="lanes">The children's shapes.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="columns">Their raw values.</param>
    /// <param name="marks">Marks that the children have already.</param>
    /// <param name="output">Where the results go.</param>
    /// <returns>Rows done.</returns>
    internal static int OfIndicators<TForm>(
        PlanNode node, ReadOnlySpan<Lane> lanes, ReadOnlySpan<double> weights, ReadOnlySpan<BlockColumn<double>> columns,
        in BlockColumn<long> marks, in NodeRows output)
        where TForm : struct, ILaneForm
    {
        var row = 0;
        for (; row <= output.Count - (2 * Lanes); row += 2 * Lanes)
        {
            IndicatorSums first = default, second = default;
            for (var child = 0; child < lanes.Length; child++)
            {
                ref readonly var lane = ref lanes[child];
                ref var raw = ref columns[child].First;
                var weight = Vector512.Create(weights[child]);
                first.Add<TForm>(lane, weight, Vector512.LoadUnsafe(ref raw, (nuint)row));
                second.Add<TForm>(lane, weight, Vector512.LoadUnsafe(ref raw, (nuint)(row + Lanes)));
            }

            Finish(node, first.Sum, first.Present, first.Present, first.Clipped | Load(marks, row), output, row);
            row += Lanes;
            Finish(node, second.Sum, second.Present, second.Present, second.Clipped | Load(marks, row), output, row);
            row -= Lanes;
        }

        return row;
    }

    /// <summary>A node whose children are all nodes.</summary>
    /// <param name="node">Its thresholds.</param>
    /// <param name="weights">The children's weights.</param>
    /// <param name="children">Their results.</param>
    /// <param name="output">Where the results go.</param>
    /// <returns>Rows done.</returns>
    internal static int OfNodes(
        PlanNode node, ReadOnlySpan<double> weights, ReadOnlySpan<NodeRows> children, in NodeRows output)
    {
        var row = 0;
        for (; row <= output.Count - Lanes; row += Lanes)
        {
            var sum = Vector512<double>.Zero;
            var present = Vector512<double>.Zero;
            var gap = Vector512<double>.Zero;
            var marks = Vector512<long>.Zero;
            for (var child = 0; child < weights.Length; child++)
            {
                ref readonly var rows = ref children[child];
                var score = Load(rows.Scores, row);
                var here = Vector512.Equals(score, score);
                var weight = Vector512.Create(weights[child]);
                sum += here & (score * weight);
                present += here & weight;
                gap += here & ((Vector512<double>.One - Load(rows.Coverage, row)) * weight);
                marks |= Load(rows.Marks, row);
            }

            // A child that is missing leaves its parent partly missing, not missing.
            marks &= Vector512.Create(~(long)ScoreMarks.Missing);
            Finish(node, sum, present, present - gap, marks, output, row);
        }

        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(
        PlanNode node, Vector512<double> sum, Vector512<double> present, Vector512<double> covered, Vector512<long> marks,
        in NodeRows output, int row)
    {
        var full = Vector512.GreaterThanOrEqual(covered, Vector512.Create(node.TotalWeight));
        var share = Vector512.ConditionalSelect(
            full, Vector512<double>.One, covered * Vector512.Create(node.PerWeight));
        var mean = Vector512.MinNative(Vector512.Create(100.0), sum / present);
        var enough = Vector512.GreaterThanOrEqual(share, Vector512.Create(node.MinimumCoverage));
        var score = Vector512.ConditionalSelect(enough, mean, Vector512.Create(double.NaN));
        var missing = ~Vector512.Equals(score, score).AsInt64();
        marks |= Vector512.AndNot(Vector512.Create((long)ScoreMarks.PartlyMissing), full.AsInt64()) |
            (missing & Vector512.Create((long)ScoreMarks.Missing));
        score.StoreUnsafe(ref output.Scores.First, (nuint)row);
        share.StoreUnsafe(ref output.Coverage.First, (nuint)row);
        marks.StoreUnsafe(ref output.Marks.First, (nuint)row);
    }

    // The row is in range: every column of a block has the block's rows, which the callers' loops bound.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Load<T>(in BlockColumn<T> column, int row)
        where T : struct =>
        Vector512.LoadUnsafe(ref column.First, (nuint)row);

    /// <summary>Sums over the indicators of a node, for a vector of rows.</summary>
    private struct IndicatorSums
    {
        internal Vector512<double> Sum;
        internal Vector512<double> Present;
        private Vector512<double> _worst;
        private Vector512<double> _best;

        internal readonly Vector512<long> Clipped => LaneVectors.Clipped(_worst, _best);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add<TForm>(in Lane lane, Vector512<double> weight, Vector512<double> raw)
            where TForm : struct, ILaneForm
        {
            var unclamped = TForm.Unclamped(lane, raw);
            var here = Vector512.Equals(raw, raw);
            Sum += here & (LaneVectors.Clamp(unclamped) * weight);
            Present += here & weight;
            // A missing value is NaN here, and as the first operand leaves the second.
            _worst = Vector512.MinNative(unclamped, _worst);
            _best = Vector512.MaxNative(unclamped, _best);
        }
    }
}
