using System.Text.Json;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Domain.Tests.Indicators.Deliveries;

public sealed class DeliveryReaderTests
{
    private static readonly DeliveryScope Scope = new(
        DeliveryCatalogue.Period("2026Q2"), IsCorrection: false, code => code.StartsWith('E'), code => code == "E9");

    public static TheoryData<string> Cases()
    {
        var lines = ShippedCatalogues.TestFile("Deliveries/deliveries.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 30);
        return [.. lines];
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_OfAFile_ReportsExactlyWhatIsWrongAndWhere(string line)
    {
        var document = JsonDocument.Parse(line).RootElement;
        var csv = document.GetProperty("csv").EnumerateArray().Select(text => text.GetString() ?? "");
        var expected = document.GetProperty("problems").EnumerateArray().Select(text => text.GetString()).ToList();

        var reading = new DeliveryReader(DeliveryCatalogue.Union, Scope).Read(DeliveryCatalogue.Rows(csv));

        Assert.Equal(expected, reading.Problems.Select(problem => $"{problem.Code} {problem.Line} {problem.Column ?? "-"}"));
        Assert.Equal(expected.Count == 0, reading.IsAccepted);
        Assert.Equal(expected.Count > 0, reading.Rows.IsEmpty);
        Assert.All(reading.Problems, problem => Assert.NotEqual(problem.Zh, problem.En));
    }

    [Fact]
    public void Read_OfAcceptedRow_KeepsNumeratorsDenominatorsAnswersAndGradesButNoRate()
    {
        var reading = new DeliveryReader(DeliveryCatalogue.Union, Scope).Read(
            DeliveryCatalogue.Rows($"{DeliveryCatalogue.Header},R1", "E1,2026Q2,80,100,85,,是,否,B,80"));

        var row = Assert.Single(reading.Rows);
        Assert.Equal(("E1", 2), (row.Enterprise, row.Line));
        Assert.Equal(
            [("C1.a", 1.0), ("C1.b", 0), ("G1", 80), ("V1", 85), ("members", 80), ("workers", 100)],
            row.Figures.Select(figure => (figure.Key, figure.Value)).OrderBy(figure => figure.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Read_OfCorrection_RefusesEnterprisesWithoutADelivery()
    {
        var reading = new DeliveryReader(DeliveryCatalogue.Union, Scope with { IsCorrection = true }).Read(
            DeliveryCatalogue.Rows(DeliveryCatalogue.Header, "E9,2026Q2,80,100,85,30,是,否,A", "E1,2026Q2,80,100,85,30,是,否,A"));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("nothing-to-correct", 3), (problem.Code, problem.Line));
    }

    [Fact]
    public void Problem_OfAPercentageAsAFraction_SaysHowToWriteIt()
    {
        var reading = new DeliveryReader(DeliveryCatalogue.Union, Scope).Read(
            DeliveryCatalogue.Rows(DeliveryCatalogue.Header, "E1,2026Q2,80,100,0.85,30,是,否,A"));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal("“满意率”整列都在 0 到 1 之间，看来写成了小数；百分之八十五应写 85，不写 0.85。", problem.Zh);
        Assert.Equal("All of 'Satisfaction' lies between 0 and 1, so it seems to hold fractions; 85 percent is written 85, not 0.85.", problem.En);
    }
}
