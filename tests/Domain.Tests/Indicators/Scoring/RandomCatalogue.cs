using System.Globalization;
using System.Text;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;
using Platform.Domain.Tests.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Scoring;

/// <summary>Random trees with every shape and aggregation, and raw values for them.</summary>
internal sealed class RandomCatalogue(Random random)
{
    private int _codes;

    /// <param name="weightScale">Multiplies all weights, which must not change a score.</param>
    internal IndicatorCatalogue Next(double weightScale = 1) => CatalogueDocument.ReadValid($$$"""
        {"id":"random","version":"1","names":{"zh":"随机","en":"Random"},"source":"Made for a test.","rankCoverage":80,
         "bands":[{"code":"all","names":{"zh":"全","en":"All"},"from":0}],
         "redLines":[{"code":"line","names":{"zh":"线","en":"Line"},"cap":59,"source":"Made."}],
         "publication":{"minimumEnterprises":10,"minimumAnswers":5,"smallFirm":300},
         "deliveries":{"dueDays":{"month":15,"quarter":20,"half-year":30,"year":60}},
         "root":{{{Group(0, weightScale, isRoot: true)}}}}
        """);

    internal static IndicatorColumns Values(IndicatorCatalogue catalogue, int rows, Random random, double missing = 0.15)
    {
        var columns = catalogue.Indicators.Select(_ => Enumerable.Range(0, rows)
            .Select(_ => random.NextDouble() < missing ? double.NaN : Math.Round(random.NextDouble() * 140) - 20).ToArray());
        return new IndicatorColumns(columns)
        {
            Sections = Enumerable.Range(0, rows).Select(_ => random.Next(4) == 0 ? (byte)0 : (byte)('A' + random.Next(20))).ToArray(),
            RedLines = Enumerable.Range(0, rows).Select(_ => random.Next(10) == 0 ? 1UL : 0).ToArray(),
        };
    }

    private string Group(int depth, double scale, bool isRoot = false)
    {
        var kinds = new[] { "\"arithmetic\"", "\"arithmetic\"", "\"geometric\"", "\"minimumGate\",\"gate\":60" };
        var children = Enumerable.Range(0, random.Next(1, 6))
            .Select(_ => depth < 3 && random.Next(2) == 0 ? Group(depth + 1, scale) : Leaf(scale));
        var weight = isRoot ? "" : $"\"weight\":{Number(random.Next(1, 9) / 4.0 * scale)},";
        return $$$"""
            {{{{Head()}}},{{{weight}}}"aggregation":{{{kinds[random.Next(kinds.Length)]}}},
             "minimumCoverage":{{{random.Next(0, 3) * 30}}},"children":[{{{string.Join(',', children)}}}]}
            """;
    }

    private string Leaf(double scale) => $$$"""
        {{{{Head()}}},"weight":{{{Number(random.Next(1, 9) / 4.0 * scale)}}},"unit":"%","shape":{{{Shape()}}},
         {{{(random.Next(4) == 0 ? ByIndustry() : "")}}}
         "department":"总工会","period":"year","formula":"-","basis":{"grade":"D","note":"Made."}}
        """;

    private string ByIndustry() => $$$"""
        "byIndustry":[{"sections":["C","G"],"shape":{{{Shape()}}},"basis":{"grade":"D","note":"Made."}}],
        """;

    private string Shape()
    {
        var (a, b) = (random.Next(1, 50), random.Next(51, 120));
        return random.Next(6) switch
        {
            0 => $$"""{"kind":"linear","floor":{{a}},"target":{{b}} }""",
            1 => $$"""{"kind":"linear","floor":{{b}},"target":{{a}} }""",
            2 => $$"""{"kind":"linear","floor":{{a - 30}},"target":{"from":{{a}},"to":{{b}} },"ceiling":{{b + 7}} }""",
            3 => $$"""{"kind":"log","floor":{{a}},"target":{{b}} }""",
            4 => $$"""{"kind":"piecewise","points":[{"raw":{{a}},"score":10},{"raw":{{a + 1}},"score":40.5},{"raw":{{b}},"score":95}]}""",
            _ => """{"kind":"checklist","items":[{"code":"x","names":{"zh":"甲","en":"X"}}],"floor":10,"target":90}""",
        };
    }

    private string Head() => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"\"code\":\"N{_codes}\",")
        .Append(CultureInfo.InvariantCulture, $"\"names\":{{\"zh\":\"节{_codes}\",\"en\":\"Node {_codes++}\"}}")
        .ToString();

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
