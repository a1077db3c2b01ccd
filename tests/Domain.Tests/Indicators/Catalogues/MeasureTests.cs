using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Catalogues;

public sealed class MeasureTests
{
    private static readonly Measure Disputes = Of("HL3-3");

    [Theory]
    [InlineData(0, 0, -15)]
    [InlineData(3, 0, 0)]
    [InlineData(17, 20, -15)]
    [InlineData(30, 20, 50)]
    public void Value_OfDisputesYearOnYear_FollowsTheZeroBaseRule(double now, double prior, double expected) =>
        Assert.Equal(expected, Disputes.Value(Counts(("disputes", now), ("disputes_prior", prior))), 1e-12);

    [Fact]
    public void Value_WithACountMissing_IsMissing() =>
        Assert.Equal(double.NaN, Disputes.Value(Counts(("disputes", 3))));

    [Fact]
    public void Value_WithNothingToDivideByAndNoRule_IsMissing() =>
        Assert.Equal(double.NaN, Of("DM1-1").Value(Counts(("union_members", 0), ("workers", 0))));

    [Theory]
    [InlineData(120, 1.2)]
    [InlineData(110, double.NaN)]
    [InlineData(90, double.NaN)]
    public void Value_OfWageToProductivityGrowth_IsMissingUnlessBothGrow(double payroll, double expected)
    {
        // Payroll of 120 grows by 20 %; productivity grows by 1/6 there, and not at all in the other rows.
        var added = payroll == 120 ? 140.0 : 120;

        var value = Of("CP1-2").Value(Counts(
            ("payroll", payroll), ("payroll_prior", 100), ("average_workers", 10), ("average_workers_prior", 10),
            ("value_added", added), ("value_added_prior", 120)));

        Assert.Equal(expected, value, 1e-12);
    }

    [Fact]
    public void MeasuredColumns_AreTheMeasuresOverEachEnterprisesCounts()
    {
        var catalogue = ShippedCatalogues.NegotiationIndex;
        var counts = new Dictionary<string, double[]>
        {
            ["union_members"] = [9, double.NaN], ["workers"] = [10, 20], ["penalties"] = [2, 0],
        };

        var columns = MeasuredColumns.Of(catalogue, counts, rows: 2);

        Assert.Equal<double>([90, double.NaN], Column("DM1-1"));
        Assert.Equal<double>([2, 0], Column("HL2-4"));
        Assert.Equal<double>([double.NaN, double.NaN], Column("CP1-1"));
        Assert.Empty(Column("DM1-2"));

        double[] Column(string code) =>
            columns[catalogue.Indicators.Select(indicator => indicator.Code).ToList().IndexOf(code)] ?? [];
    }

    [Fact]
    public void IsPlainRate_HoldsForACountOverACountOnly()
    {
        Assert.True(Of("DM1-1").IsPlainRate);
        Assert.True(Of("HL1-2").IsPlainRate);
        Assert.False(Disputes.IsPlainRate);
        Assert.False(Of("CP1-1").IsPlainRate);
    }

    [Fact]
    public void ShareFulfilled_LeavesOutWhatDoesNotApply()
    {
        var list = Assert.IsType<ChecklistShape>(
            ShippedCatalogues.NegotiationIndex.Indicators.Single(indicator => indicator.Code == "DM1-2").Shape);
        var answers = list.Items.Skip(1).ToDictionary(item => item.Code, item => item.Code != "chief-eligible");

        Assert.Equal(100 * (5.0 / 6), list.ShareFulfilled(answers), 1e-12);
        Assert.Equal(double.NaN, list.ShareFulfilled(new Dictionary<string, bool>()));
    }

    private static Measure Of(string code) =>
        ShippedCatalogues.NegotiationIndex.Indicators.Single(indicator => indicator.Code == code).Measure
            ?? throw new InvalidDataException($"{code} has no measure.");

    private static Func<string, double> Counts(params (string Id, double Value)[] counts) =>
        id => counts.Where(count => count.Id == id).Select(count => count.Value).DefaultIfEmpty(double.NaN).First();
}
