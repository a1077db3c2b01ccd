using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>Computes one node for one block of rows. Closed: every kind is in this file. Holds one thread's scratch.</summary>
internal abstract class NodeStep(PlanNode node)
{
    internal PlanNode Node => node;

    internal abstract void Run(BlockScorer block);

    internal static NodeStep Of(PlanNode node, ScoringPlan plan, bool sectionsKnown)
    {
        var plain = node.Aggregation is ArithmeticMean;
        return plain && node.Children.All(child => child.IsIndicator) ? new IndicatorMeanStep(node, plan, sectionsKnown)
            : plain && !node.Children.Any(child => child.IsIndicator) ? new NodeMeanStep(node)
            : new GeneralStep(node);
    }
}

/// <summary>Any node, row by row.</summary>
internal sealed class GeneralStep(PlanNode node) : NodeStep(node)
{
    internal override void Run(BlockScorer block) => RunFrom(Node, block, 0);

    /// <summary>Computes the rows from one on.</summary>
    internal static void RunFrom(PlanNode node, BlockScorer block, int first)
    {
        var output = block.RowsOf(node.Column);
        for (var row = first; row < output.Count; row++)
        {
            var sum = new NodeSum(node);
            foreach (var child in node.Children)
            {
                sum.Add(child.Weight, child.IsIndicator ? block.Indicator(child.Index, row) : block.RowsOf(child.Index)[row]);
            }

            output[row] = sum.Finish();
        }
    }
}

/// <summary>An arithmetic mean of nodes.</summary>
internal sealed class NodeMeanStep(PlanNode node) : NodeStep(node)
{
    private readonly double[] _weights = [.. node.Children.Select(child => child.Weight)];
    private readonly NodeRows[] _children = new NodeRows[node.Children.Length];

    internal override void Run(BlockScorer block)
    {
        for (var i = 0; i < _children.Length; i++)
        {
            _children[i] = block.RowsOf(Node.Children[i].Index);
        }

        var done = MeanKernel.OfNodes(Node, _weights, _children, block.RowsOf(Node.Column));
        GeneralStep.RunFrom(Node, block, done);
    }
}

/// <summary>
/// An arithmetic mean of indicators. Those that are no straight line are scored into scratch first and then summed like
/// the others, so that the order of summation stays the document's.
/// </summary>
internal sealed class IndicatorMeanStep : NodeStep
{
    private readonly LeafRule?[] _special;
    private readonly Lane[] _lanes;
    private readonly double[] _weights;
    private readonly BlockColumn<double>[] _columns;
    private readonly double[][] _scratch;
    private readonly long[] _marks = new long[NodeRows.BlockRows];
    private readonly bool _hasRange;
    private readonly bool _hasSpecial;

    internal IndicatorMeanStep(PlanNode node, ScoringPlan plan, bool sectionsKnown)
        : base(node)
    {
        var rules = node.Children.Select(child => plan.Leaves[child.Index].For(sectionsKnown)).ToList();
        _weights = [.. node.Children.Select(child => child.Weight)];
        _columns = new BlockColumn<double>[rules.Count];
        _lanes = [.. rules.Select(rule => rule is LaneRule straight ? straight.Lane : Lane.Identity)];
        _hasRange = Array.Exists(_lanes, lane => double.IsFinite(lane.Top));
        _special = [.. rules.Select(rule => rule is LaneRule ? null : rule)];
        _hasSpecial = Array.Exists(_special, rule => rule is not null);
        _scratch = [.. _special.Select(rule => rule is null ? [] : new double[NodeRows.BlockRows])];
    }

    internal override void Run(BlockScorer block)
    {
        var output = block.RowsOf(Node.Column);
        var marks = new BlockColumn<long>(_marks, 0, output.Count);
        if (_hasSpecial)
        {
            marks.Rows.Clear();
        }

        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i] = block.RawOf(Node.Children[i].Index);
            if (_special[i] is { } rule)
            {
                rule.Fill(_columns[i].Rows, block.Sections, _scratch[i], marks.Rows);
                _columns[i] = new(_scratch[i], 0, output.Count);
            }
        }

        var done = _hasRange
            ? MeanKernel.OfIndicators<RangeForm>(Node, _lanes, _weights, _columns, marks, output)
            : MeanKernel.OfIndicators<LineForm>(Node, _lanes, _weights, _columns, marks, output);
        GeneralStep.RunFrom(Node, block, done);
    }
}
