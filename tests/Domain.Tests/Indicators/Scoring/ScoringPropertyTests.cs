using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Scoring;

/// <summary>What must hold for every catalogue: over seeded random trees, shapes, aggregations and gaps.</summary>
public sealed class ScoringPropertyTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    public static TheoryData<int> FewSeeds() => [.. Enumerable.Range(1, 15)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_AgreesWithTheMethodWrittenPlainly(int seed)
    {
        var (catalogue, columns, scores) = Scored(seed, rows: 37);

        for (var row = 0; row < columns.Rows; row++)
        {
            var raw = catalogue.Indicators.Select((leaf, i) => (leaf.Code, columns.Values[i][row])).ToDictionary();
            var section = columns.Sections.Span[row] == 0 ? null : ((char)columns.Sections.Span[row]).ToString();
            for (var node = 1; node < catalogue.Groups.Length; node++)
            {
                var (score, coverage) = PlainScoring.Of(catalogue.Groups[node], raw, section);
                Assert.Equal(score ?? double.NaN, scores.Node(node)[row], 1e-9);
                Assert.Equal(coverage, scores.Coverage(node)[row], 1e-9);
            }
        }
    }

    [Theory]
    [MemberData(nameof(FewSeeds))]
    public void Score_HasTheSameBitsAloneInChunksAndOnThreads(int seed)
    {
        var (catalogue, columns, scores) = Scored(seed, rows: 9_011);
        var plan = ScoringPlan.Compile(catalogue);
        var threaded = new ScoreColumns(plan, columns.Rows, ScoreDetail.TotalsOnly);
        plan.Score(columns, threaded, threads: 2);

        Assert.Equal(Bits(scores.Total), Bits(threaded.Total));
        foreach (var row in new[] { 0, 7, 511, 512, 8_191, 9_010 })
        {
            var alone = plan.Score(EntityValues.Of(columns, row));
            var node = row % catalogue.Groups.Length;
            Assert.Equal(Bits([scores.Total[row]]), Bits([alone.Total]));
            Assert.Equal(Bits([scores.TotalCoverage[row]]), Bits([alone.Coverage]));
            Assert.True(node == 0 || scores.Node(node)[row].Equals(alone.Nodes[node].Score));
        }
    }

    [Theory]
    [MemberData(nameof(FewSeeds))]
    public void Stream_OfChunksOfAnySize_GivesTheSameBits(int seed)
    {
        var (catalogue, columns, scores) = Scored(seed, rows: 2_000);
        var random = new Random(seed);

        var streamed = new List<double>();
        foreach (var chunk in ScoringPlan.Compile(catalogue).Stream(Chunks(columns, random), ScoreDetail.None, threads: 2))
        {
            streamed.AddRange(chunk.Total);
        }

        Assert.Equal(Bits(scores.Total), Bits(streamed.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_OfANode_LiesWithinItsChildren(int seed)
    {
        var (catalogue, columns, scores) = Scored(seed, rows: 64);

        for (var node = 0; node < catalogue.Groups.Length; node++)
        {
            for (var row = 0; row < columns.Rows; row++)
            {
                var children = Children(catalogue, node, scores, row).Where(child => !double.IsNaN(child)).ToList();
                var isCapped = node == 0 && (scores.TotalMarks[row] & ScoreMarks.Capped) != 0;
                if (!double.IsNaN(scores.Node(node)[row]) && !isCapped)
                {
                    Assert.InRange(scores.Node(node)[row], children.Min() - 1e-9, children.Max() + 1e-9);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_DoesNotFall_WhenOneIndicatorScoresMore(int seed)
    {
        var random = new Random(seed);
        var catalogue = new RandomCatalogue(random).Next();
        var plan = ScoringPlan.Compile(catalogue);
        var columns = RandomCatalogue.Values(catalogue, 50, random);

        for (var row = 0; row < columns.Rows; row++)
        {
            var before = EntityValues.Of(columns, row);
            var i = random.Next(catalogue.Indicators.Length);
            var shape = catalogue.Indicators[i].ShapeFor(before.Section?.ToString());
            var other = Math.Round(random.NextDouble() * 140) - 20;
            var rises = PlainScoring.Shape(shape, other) >= PlainScoring.Shape(shape, before.Raw[i]);
            var after = before with { Raw = before.Raw.SetItem(i, other) };
            if (!double.IsNaN(before.Raw[i]) && rises)
            {
                Assert.False(plan.Score(after).Total < plan.Score(before).Total - 1e-9);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_DoesNotDependOnTheScaleOfTheWeightsOrTheOrderOfTheRows(int seed)
    {
        var (catalogue, columns, scores) = Scored(seed, rows: 40);
        var scaled = ScoringPlan.Compile(new RandomCatalogue(new Random(seed)).Next(weightScale: 7.3));
        var backwards = new IndicatorColumns(columns.Values.Select(column => column.Reverse().ToArray()))
        {
            Sections = columns.Sections.ToArray().Reverse().ToArray(),
            RedLines = columns.RedLines.ToArray().Reverse().ToArray(),
        };

        var same = scaled.Score(columns);
        var reversed = ScoringPlan.Compile(catalogue).Score(backwards);

        for (var row = 0; row < columns.Rows; row++)
        {
            Assert.Equal(scores.Total[row], same.Total[row], 1e-9);
            Assert.Equal(scores.Total[row], reversed.Total[^(row + 1)]);
        }
    }

    private static (IndicatorCatalogue Catalogue, IndicatorColumns Columns, ScoreColumns Scores) Scored(int seed, int rows)
    {
        var random = new Random(seed);
        var catalogue = new RandomCatalogue(random).Next();
        var columns = RandomCatalogue.Values(catalogue, rows, random);
        return (catalogue, columns, ScoringPlan.Compile(catalogue).Score(columns, ScoreDetail.All));
    }

    private static IEnumerable<IndicatorColumns> Chunks(IndicatorColumns columns, Random random)
    {
        var buffers = columns.Values.Select(_ => new double[700]).ToArray();
        for (var start = 0; start < columns.Rows;)
        {
            var rows = Math.Min(random.Next(1, 701), columns.Rows - start);
            for (var i = 0; i < buffers.Length; i++)
            {
                Array.Copy(columns.Values[i], start, buffers[i], 0, rows);
            }

            yield return new IndicatorColumns(buffers, rows)
            {
                Sections = columns.Sections.Slice(start, rows), RedLines = columns.RedLines.Slice(start, rows),
            };
            start += rows;
        }
    }

    private static IEnumerable<double> Children(IndicatorCatalogue catalogue, int node, ScoreColumns scores, int row)
    {
        foreach (var child in catalogue.Groups[node].Children)
        {
            yield return child is Indicator leaf
                ? scores.Indicator(catalogue.Indicators.IndexOf(leaf))[row]
                : scores.Node(catalogue.Groups.IndexOf((IndicatorGroup)child))[row];
        }
    }

    private static long[] Bits(ReadOnlySpan<double> values)
    {
        var bits = new long[values.Length];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = double.IsNaN(values[i]) ? -1 : BitConverter.DoubleToInt64Bits(values[i]);
        }

        return bits;
    }
}
