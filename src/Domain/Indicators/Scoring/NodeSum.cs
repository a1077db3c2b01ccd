using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>
/// One node's sums for one entity: the scalar form of <see cref="MeanKernel"/>, with the same operations in the same order,
/// and the only form of the other aggregations.
/// </summary>
internal struct NodeSum(PlanNode node)
{
    // A child that is at the gate in exact arithmetic may come out one rounding under it; that must not close the gate.
    private const double Rounding = 1e-9;

    private readonly PlanNode _node = node;
    private double _sum;
    private double _present;
    private double _gap;
    private double _lowest = double.PositiveInfinity;
    private ScoreMarks _marks;

    /// <summary>Adds a child; a missing one covers nothing.</summary>
    internal void Add(double weight, in NodeTotal child)
    {
        // A node that is missing leaves its parent partly missing, not missing.
        _marks |= child.Marks & ~ScoreMarks.Missing;
        if (double.IsNaN(child.Score))
        {
            return;
        }

        // ln 0 is minus infinity, and the node then exactly 0: the limit of the geometric mean.
        _sum += (_node.Aggregation is GeometricMean ? Math.Log(child.Score) : child.Score) * weight;
        _present += weight;
        _gap += (1 - child.Coverage) * weight;
        _lowest = Math.Min(_lowest, child.Score);
    }

    internal readonly NodeTotal Finish()
    {
        var covered = _present - _gap;
        var full = covered >= _node.TotalWeight;
        var share = full ? 1 : covered * _node.PerWeight;
        var mean = Mean();
        mean = 100 < mean ? 100 : mean;
        var enough = share >= _node.MinimumCoverage && !double.IsNaN(mean);
        var marks = _marks | (full ? 0 : ScoreMarks.PartlyMissing) | (enough ? 0 : ScoreMarks.Missing);
        return new(enough ? mean : double.NaN, share, marks);
    }

    private readonly double Mean()
    {
        var mean = _sum / _present;
        return _node.Aggregation switch
        {
            GeometricMean => Math.Exp(mean),
            MinimumGate gate when _lowest < gate.Gate - Rounding => Math.Min(mean, _lowest),
            _ => mean,
        };
    }
}
