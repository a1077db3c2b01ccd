using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Catalogues;

public sealed class NegotiationIndexTests
{
    private static readonly IndicatorCatalogue Catalogue = ShippedCatalogues.NegotiationIndex;

    [Fact]
    public void Tree_HasFourDimensionsFourteenGroupsAndFiftyTwoIndicators()
    {
        Assert.Equal(4, Catalogue.Root.Children.Length);
        Assert.Equal(14, Catalogue.Root.Children.Cast<IndicatorGroup>().Sum(dimension => dimension.Children.Length));
        Assert.Equal(52, Catalogue.Indicators.Length);
        Assert.Equal(19, Catalogue.Groups.Length);
    }

    [Fact]
    public void Weights_OfEverySiblingGroup_SumToOne() =>
        Assert.All(Catalogue.Groups, group => Assert.Equal(1, group.Children.Sum(child => child.Weight), 1e-9));

    [Fact]
    public void Basis_IsCountedAsTheSourceCountsIt()
    {
        var grades = Catalogue.Indicators.CountBy(indicator => indicator.Provenance.Basis.Grade).ToDictionary();

        Assert.Equal(27, grades[BasisGrade.Grounded]);
        Assert.Equal(17, grades[BasisGrade.Partial]);
        Assert.Equal(8, grades[BasisGrade.Design]);
    }

    [Fact]
    public void Departments_AreFifteen() =>
        Assert.Equal(15, Catalogue.Indicators.Select(indicator => indicator.Provenance.Department).Distinct().Count());

    [Theory]
    [InlineData(59.999, "below")]
    [InlineData(60, "near")]
    [InlineData(79.9999999999, "reached")]
    [InlineData(80, "reached")]
    [InlineData(95, "excellent")]
    public void BandOf_Score_FollowsTheCatalogue(double score, string band) =>
        Assert.Equal(band, Catalogue.Rules.BandOf(score)?.Code);

    [Theory]
    [InlineData(69.9, "C")]
    [InlineData(70, "B")]
    [InlineData(85, "A")]
    public void ClassOf_Score_FollowsTheCatalogue(double score, string expected) =>
        Assert.Equal(expected, Catalogue.Rules.ClassOf(score)?.Code);

    [Fact]
    public void RedLines_AllCapTheTotalAtFiftyNine() =>
        Assert.All(Catalogue.Rules.RedLines, line => Assert.Equal(59, line.Cap));

    [Fact]
    public void SecondCatalogue_IsMarkedAsAnExampleAndLoadsWithoutCode()
    {
        Assert.True(ShippedCatalogues.UnionFinance.Header.IsExample);
        Assert.False(Catalogue.Header.IsExample);
        Assert.Equal(5, ShippedCatalogues.UnionFinance.Indicators.Length);
    }
}
