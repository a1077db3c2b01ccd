using Platform.Domain.Indicators.Deliveries;

namespace Platform.Domain.Tests.Indicators.Deliveries;

public sealed class DeliveryArchiveTests
{
    private const string Row = "E1,2026Q2,80,100,85,30,是,否,A";

    private static readonly DeliveryArchive First = DeliveryArchive.Empty.Receive(DeliveryCatalogue.From("d1", "2026Q2"), Row).Archive;

    [Fact]
    public void Receive_OfAFileWithAMistake_ChangesNothing()
    {
        var receipt = First.Receive(DeliveryCatalogue.From("d2", "2026Q3"), "E1,2026Q3,80,100,85,30,是,否,A", "E2,2026Q3,-1,100,85,30,是,否,A");

        Assert.Same(First, receipt.Archive);
        Assert.Null(receipt.Delivery);
        Assert.Equal(["negative", "implausible-rate"], receipt.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Figures_CarrySourceDeliveryPeriodArrivalAndWho()
    {
        var figure = First.FiguresOf("E1", 2026)["members"];

        Assert.Equal(80, figure.Value);
        Assert.Equal(DeliveryCatalogue.From("d1", "2026Q2"), figure.Delivery);
        Assert.Equal(2, figure.Line);
    }

    [Fact]
    public void Receive_OfACorrection_SupersedesTheRowAndKeepsTheOldOne()
    {
        var header = DeliveryCatalogue.From("d2", "2026Q2", "2026-07-30T09:00:00+08:00", corrects: "d1");

        var archive = First.Receive(header, "E1,2026Q2,70,100,,30,是,否,A").Archive;

        Assert.Equal(70, archive.FiguresOf("E1", 2026)["members"].Value);
        Assert.False(archive.FiguresOf("E1", 2026).ContainsKey("V1"));
        Assert.Equal([(80.0, "d2"), (70, null)], archive.HistoryOf("E1", "members").Select(f => (f.Value ?? -1, f.SupersededBy?.Id)));
        Assert.Equal([85, null], archive.HistoryOf("E1", "V1").Select(figure => figure.Value));
        Assert.Equal(80, First.FiguresOf("E1", 2026)["members"].Value);
    }

    [Fact]
    public void FiguresOf_SeveralPeriods_AreTheLatestOfTheYearHoweverTheyArrived()
    {
        var archive = First
            .Receive(DeliveryCatalogue.From("d2", "2026Q1"), "E1,2026Q1,10,100,60,30,是,否,B").Archive
            .Receive(DeliveryCatalogue.From("d3", "2027Q1"), "E1,2027Q1,99,100,60,30,是,否,B").Archive;

        Assert.Equal("d1", archive.FiguresOf("E1", 2026)["members"].Delivery.Id);
        Assert.Equal(99, archive.FiguresOf("E1", 2027)["members"].Value);
        Assert.Empty(archive.FiguresOf("E1", 2025));
        Assert.Empty(archive.FiguresOf("E2", 2026));
    }

    [Fact]
    public void Receive_WithAHeaderThatDoesNotFit_IsRefusedBeforeTheFileIsRead()
    {
        var wrong = DeliveryCatalogue.From("d1", "2026", corrects: "d7") with { Department = "统计" };

        var receipt = First.Receive(wrong, Row);

        Assert.Equal(
            ["other-department", "other-period-kind", "duplicate-delivery", "unknown-corrected"],
            receipt.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Receive_OfTheSameEnterpriseAgain_AsksForACorrection()
    {
        var receipt = First.Receive(DeliveryCatalogue.From("d2", "2026Q2"), Row);

        Assert.Equal("already-delivered", Assert.Single(receipt.Problems).Code);
    }

    [Fact]
    public void Values_FromFigures_AreRatesChecklistsGradesAndGaps()
    {
        var figures = First.FiguresOf("E1", 2026).ToDictionary(pair => pair.Key, pair => pair.Value.Value ?? double.NaN);

        var raw = DeliveredValues.Of(DeliveryCatalogue.Catalogue, figures);

        Assert.Equal<IEnumerable<double>>([80, 85, 30, 25, 100], raw[..5]);
        Assert.True(double.IsNaN(raw[5]));
    }
}
