using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Analysis;

public sealed class IndexTreeTests
{
    private static readonly IndexNode[] Nodes =
        [new("I", null, 1), new("P", "I", 1), new("c", "I", 3), new("a", "P", 1), new("b", "P", 1)];

    [Fact]
    public void Aggregate_AddsAColumnForEachInnerNode()
    {
        var tree = Build(Nodes);
        var table = new ReferenceTable(["u", "v"], ["a", "b", "c"], [[10, 20], [30, double.NaN], [40, 60]]);

        var (scores, problems) = tree.Aggregate(table, new ArithmeticMean());

        Assert.Empty(problems);
        Assert.Equal<double>([20, 20], scores?["P"]);
        Assert.Equal<double>([35, 50], scores?["I"]);
    }

    [Fact]
    public void Aggregate_OfNegativeValuesUnderAGeometricMean_IsRefusedByColumn()
    {
        var table = new ReferenceTable(["u"], ["a", "b", "c"], [[1], [-2.5], [3]]);

        var (scores, problems) = Build(Nodes).Aggregate(table, new GeometricMean());

        Assert.Null(scores);
        Assert.Equal(("negative-value", "b"), problems.Select(problem => (problem.Code, problem.Path)).Single());
    }

    [Fact]
    public void EffectiveWeights_AreTheProductsDownTheTree()
    {
        var weights = Build(Nodes).EffectiveWeights();

        Assert.Equal([1, 0.25, 0.75, 0.125, 0.125], Nodes.Select(node => weights[node.Code]));
    }

    [Fact]
    public void Build_OfABadTree_NamesEveryNodeThatIsWrong()
    {
        var (tree, problems) = IndexTree.Build(
            [new("I", null, 1), new("J", null, 1), new("a", "X", 1), new("p", "q", 1), new("q", "p", -1)]);

        Assert.Null(tree);
        Assert.Equal(
            [("bad-weight", "q"), ("orphan", "a"), ("circle", "p"), ("circle", "q"), ("not-one-root", "")],
            problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Build_WithACodeTwice_IsRefused() =>
        Assert.Equal("duplicate-code", IndexTree.Build([new("I", null, 1), new("I", null, 1)]).Problems.Single().Code);

    private static IndexTree Build(IEnumerable<IndexNode> nodes) =>
        IndexTree.Build(nodes).Tree ?? throw new InvalidDataException("The tree is wrong.");
}
