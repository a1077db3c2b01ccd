using System.Collections.Immutable;
using System.Text.Json;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Explanations;
using Platform.Domain.Indicators.Regions;
using Platform.Domain.Indicators.Robustness;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Bench.Index;

/// <summary>Everything that is measured here, and what the peers reported beside it.</summary>
internal sealed class Measurements(IndicatorCatalogue catalogue, IndicatorColumns columns, Action<Figure> report)
{
    private readonly ScoringPlan _plan = ScoringPlan.Compile(catalogue);

    internal void Run(string? peersFile)
    {
        var scores = new ScoreColumns(_plan, columns.Rows);
        var perSecond = Scores(scores);
        if (peersFile is not null)
        {
            Peers(peersFile, scores, perSecond);
        }

        OneEntity();
        Combinations();
        Regions();
    }

    /// <summary>Scoring and the roofline in turn: the memory of a shared machine is not the same from second to second.</summary>
    private Dictionary<int, double> Scores(ScoreColumns scores)
    {
        var output = Enumerable.Range(0, catalogue.Groups.Length).Select(_ => new double[columns.Rows]).ToArray();
        var perSecond = new Dictionary<int, double>();
        foreach (var threads in new[] { 1, 2 })
        {
            var seconds = Stopwatches.MedianSeconds(
                [() => _plan.Score(columns, scores, threads), () => Roofline.Run(columns, output, threads)], warmUp: 3, runs: 31);
            perSecond[threads] = columns.Rows / seconds[0] / 1e6;
            var roof = columns.Rows / seconds[1] / 1e6;
            report(new($"1,000,000 x 52 -> 19 scores, {Threads(threads)}", perSecond[threads], "M entities/s"));
            report(new($"the same bytes read and written, {Threads(threads)}", roof, "M entities/s", "memory roofline", perSecond[threads] / roof));
        }

        return perSecond;
    }

    /// <summary>A peer counts only where its totals are ours: as many, and with the same sum.</summary>
    private void Peers(string file, ScoreColumns scores, Dictionary<int, double> perSecond)
    {
        var totals = scores.Total.ToArray().Where(total => !double.IsNaN(total)).ToList();
        foreach (var line in File.ReadLines(file))
        {
            var peer = JsonSerializer.Deserialize<PeerRun>(line, JsonSerializerOptions.Web)
                ?? throw new InvalidDataException($"Not a peer's run: {line}");
            if (peer.Count != totals.Count || Math.Abs(peer.Sum - totals.Sum()) > 1e-6 * totals.Count)
            {
                throw new InvalidDataException($"{peer.Peer} computed {peer.Count} totals with the sum {peer.Sum}; ours are {totals.Count} and {totals.Sum()}.");
            }

            var rate = columns.Rows / peer.Seconds / 1e6;
            report(new($"1,000,000 x 52 -> 19 scores, {Threads(peer.Threads)}", rate, "M entities/s", peer.Peer, perSecond[peer.Threads] / rate));
        }
    }

    private void OneEntity()
    {
        var peers = new IndicatorColumns(columns.Values, rows: 1_000);
        var baseline = Baseline.Peers(_plan, Baseline.Medians(peers, 'C'));
        var explainer = new Explainer(_plan);
        var values = EntityValues.Of(columns, 4_711);
        const int times = 200;
        var scored = Stopwatches.MedianSeconds(() => Repeat(times, () => _plan.Score(values)));
        report(new("one entity scored in all detail", scored / times * 1e6, "us"));
        var explained = Stopwatches.MedianSeconds(() => Repeat(times, () => explainer.Explain(values, baseline)));
        report(new("one entity scored and explained, sentence included", explained / times * 1e6, "us"));
    }

    /// <summary>As many units, indicators and choices as the reference analysis: 51 x 49, 5 x 2 x 100 x 2.</summary>
    private void Combinations()
    {
        var random = new Random(1);
        var leaves = Enumerable.Range(0, 49).Select(i => $"i{i}").ToList();
        var pillars = Enumerable.Range(0, 8).Select(i => $"p{i}").ToList();
        var nodes = leaves.Select((leaf, i) => new IndexNode(leaf, pillars[i % 8], 1))
            .Concat(pillars.Select((pillar, i) => new IndexNode(pillar, i < 5 ? "a" : "b", 1)))
            .Concat([new("a", "root", 1), new("b", "root", 1), new("root", null, 1)]);
        var tree = IndexTree.Build(nodes).Tree ?? throw new InvalidDataException("The tree is wrong.");
        var table = new ReferenceTable(
            Enumerable.Range(0, 51).Select(i => $"u{i}"), leaves,
            leaves.Select(_ => Enumerable.Range(0, 51).Select(_ => Math.Exp(2 * random.NextDouble())).ToImmutableArray()));
        var space = new MethodSpace(
            [.. Enumerable.Range(1, 5).Select(points => new OutlierTreatment(points))],
            [new MinMax(1, 100), new ZScore(10, 2)],
            [.. Enumerable.Range(0, 100).Select(_ => pillars.ToDictionary(pillar => pillar, _ => 0.75 + (random.NextDouble() / 2)))],
            [new ArithmeticMean(), new GeometricMean()]);
        foreach (var threads in new[] { 1, 2 })
        {
            var seconds = Stopwatches.MedianSeconds(() => space.Enumerate(table, tree, _ => 1, threads), warmUp: 1, runs: 5);
            report(new($"2,000 combinations of methods, 51 x 49, {Threads(threads)}", seconds, "s"));
        }
    }

    /// <summary>A province: 11 cities, 90 counties, 1,350 towns.</summary>
    private void Regions()
    {
        var random = new Random(3);
        var towns = Enumerable.Range(0, 1_350).Select(town => $"33{town % 90 % 11:00}{town % 90:00}{town:0000}").ToList();
        var (tree, _) = RegionTree.Build(towns, code => code.Length switch { 10 => code[..6], 6 => code[..4], 4 => "33", _ => null });
        if (tree is null)
        {
            throw new InvalidDataException("The regions are wrong.");
        }

        var places = towns.Select(tree.PlaceOf).ToArray();
        var regions = Enumerable.Range(0, columns.Rows).Select(_ => places[random.Next(places.Length)]).ToArray();
        var population = new EnterprisePopulation(columns, BenchData.Counts(catalogue), BenchData.Filled(() => random.Next(5, 800)), regions);
        var index = new RegionIndex(catalogue);
        foreach (var threads in new[] { 1, 2 })
        {
            var seconds = Stopwatches.MedianSeconds(
                () => index.Compute(tree, population, RegionAudience.Public, threads), warmUp: 1, runs: 5);
            report(new($"all {tree.Codes.Length:N0} regions of a province from 1,000,000 enterprises, {Threads(threads)}", seconds, "s"));
        }
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    private static string Threads(int threads) => threads == 1 ? "1 thread" : $"{threads} threads";

    private sealed record PeerRun(string Peer, int Threads, double Seconds, int Count, double Sum);
}
