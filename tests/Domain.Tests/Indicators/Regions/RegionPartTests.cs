using Platform.Domain.Indicators.Regions;
using Platform.Domain.Indicators.Sample;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Regions;

/// <summary>Six regions under two counties of one province; one of them has enterprises directly in a county.</summary>
public sealed class RegionPartTests
{
    private static readonly string[] Codes = ["1101", "1102", "1103", "1201", "1202", "12"];

    private static readonly RegionTree Tree =
        RegionTree.Build(Codes, code => code.Length switch { 4 => code[..2], 2 => "1", _ => null }).Tree ?? throw new InvalidDataException("The tree is wrong.");

    private static readonly RegionIndex Index = new(ShippedCatalogues.NegotiationIndex);

    [Theory]
    [InlineData(RegionAudience.Officers)]
    [InlineData(RegionAudience.Public)]
    public void Report_FromPartsOfCountiesComputedApart_HasTheBitsOfAllAtOnce(RegionAudience audience)
    {
        var firms = Enumerable.Range(0, 400).ToList();
        var whole = Index.Compute(Tree, Population(firms, Tree.Codes), audience, threads: 2);

        var parts = firms.GroupBy(firm => CodeOf(firm)[..2]).Reverse().SelectMany(county => Index.Parts(Codes, Population([.. county], Codes)));
        var joined = Index.Compute(Tree, parts.Reverse(), audience);

        Assert.Equal(Bits(whole), Bits(joined));
        Assert.Equal(400, joined.Middle(Tree.PlaceOf("1")).Enterprises);
    }

    [Fact]
    public void Parts_WrittenAndRead_AreTheSameBytesAndTheSameReport()
    {
        var parts = Index.Parts(Codes, Population([.. Enumerable.Range(0, 90)], Codes));

        var bytes = RegionPartFormat.Write(parts);
        var read = RegionPartFormat.Read(bytes) ?? [];

        Assert.Equal(6, read.Count);
        Assert.Equal(bytes, RegionPartFormat.Write([.. read]));
        Assert.Equal(Bits(Index.Compute(Tree, parts, RegionAudience.Officers)), Bits(Index.Compute(Tree, read, RegionAudience.Officers)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(40)]
    [InlineData(-1)]
    public void Parts_DamagedInOneBit_AreNotRead(int at)
    {
        var bytes = RegionPartFormat.Write(Index.Parts(Codes, Population([1, 2, 3], Codes)));

        bytes[at < 0 ? ^1 : at] ^= 1;

        Assert.Null(RegionPartFormat.Read(bytes));
        Assert.Null(RegionPartFormat.Read(bytes[..10]));
        Assert.Null(RegionPartFormat.Read([]));
    }

    [Fact]
    public void Report_FromAPartThatIsThereTwiceOrNowhere_IsRefused()
    {
        var part = Index.Parts(Codes, Population([0], Codes))[0];

        Assert.Throws<ArgumentException>(() => Index.Compute(Tree, [part, part], RegionAudience.Officers));
        Assert.Throws<ArgumentException>(() => Index.Compute(Tree, [part with { Code = "99" }], RegionAudience.Officers));
        Assert.Throws<ArgumentException>(() => Index.Compute(Tree, [part with { Indicators = [] }], RegionAudience.Officers));
    }

    private static string CodeOf(int firm) => Codes[firm * 7 % 11 % Codes.Length];

    // Every thirteenth enterprise has no figures at all.
    private static EnterprisePopulation Population(List<int> firms, IReadOnlyList<string> codes)
    {
        var catalogue = ShippedCatalogues.NegotiationIndex;
        var figures = firms.Select(firm => firm % 13 == 0
            ? new Dictionary<string, double>()
            : SampleGenerator.History(catalogue, 'C', 20 + firm, (ulong)firm, 1)[0].Figures.ToDictionary()).ToList();
        var counts = catalogue.Rules.Counts.ToDictionary(
            count => count.Id, count => figures.Select(of => of.GetValueOrDefault(count.Id, double.NaN)).ToArray());
        var measured = MeasuredColumns.Of(catalogue, counts, firms.Count);
        var values = catalogue.Indicators.Select((indicator, place) =>
            measured[place] ?? [.. figures.Select(of => of.GetValueOrDefault(indicator.Code, double.NaN))]);
        return new EnterprisePopulation(
            new IndicatorColumns(values, firms.Count) { Sections = firms.Select(_ => (byte)'C').ToArray() },
            counts,
            [.. firms.Select(firm => 20.0 + firm)],
            [.. firms.Select(firm => codes.ToList().IndexOf(CodeOf(firm)))]);
    }

    private static string Bits(RegionReport report) => string.Join(' ', Tree.Codes.Select((_, region) => string.Join(',', Numbers(report, region)
        .Select(number => BitConverter.DoubleToInt64Bits(number).ToString("x", null)))));

    private static IEnumerable<double> Numbers(RegionReport report, int region)
    {
        var middle = report.Middle(region);
        return
        [
            report.Scores.Total[region], report.Scores.TotalCoverage[region], middle.Enterprises, middle.Scored, middle.Median, middle.ShareReached,
            middle.Coverage, .. Enumerable.Range(0, 52).SelectMany(indicator => (double[])[report.Value(indicator, region), report.Covered(indicator, region)]),
        ];
    }
}
