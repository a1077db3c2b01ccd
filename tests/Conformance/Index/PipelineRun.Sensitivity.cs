using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Robustness;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Conformance.Index;

/// <summary>
/// Sensitivity analysis: runs whose choices a file lists are read out of the full enumeration. The estimates that the
/// reference program makes of them are made here in its way; the exact ones come from the domain.
/// </summary>
internal sealed partial class PipelineRun
{
    private static readonly JsonSerializerOptions KeyOptions = new() { IncludeFields = true };

    private readonly Dictionary<string, MethodStudy> _studies = [];

    private MethodStudy Study(PipelineStep step)
    {
        var from = Need(step.From, step, "from");
        var methods = Need(step.Methods, step, "methods");
        // Steps that list their runs differently still share the enumeration.
        var key = JsonSerializer.Serialize((from, methods with { Parameters = null, ParameterColumns = null, MeanNames = null }), KeyOptions);
        if (_studies.TryGetValue(key, out var known))
        {
            return known;
        }

        var sets = CsvFile.Read(_folder, methods.WeightSets);
        var codes = sets.Texts(_columns.Code);
        var space = new MethodSpace(
            [.. methods.MaximumPoints.Select(points => new OutlierTreatment(points))],
            [.. methods.Scales.Select(scale => Scale(scale, From(step), step.Id))],
            [.. sets.Header.Where(name => name.StartsWith(methods.WeightColumns, StringComparison.Ordinal)).Select(name =>
                codes.Zip(sets.Numbers(name)).ToDictionary(pair => pair.First, pair => pair.Second))],
            [.. methods.Means.Select(mean => Mean(mean, null, step.Id))]);
        var (study, problems) = space.Enumerate(From(step), _tree, Direction, Environment.ProcessorCount);
        return _studies[key] = study ?? throw Refused(step.Id, problems);
    }

    /// <summary>The combination of each listed run.</summary>
    private ImmutableArray<int> Runs(PipelineStep step)
    {
        var methods = Need(step.Methods, step, "methods");
        var file = CsvFile.Read(_folder, Need(methods.Parameters, step, "methods.parameters"));
        var columns = Need(methods.ParameterColumns, step, "methods.parameterColumns");
        var names = Need(methods.MeanNames, step, "methods.meanNames");
        var points = file.Numbers(columns[0]);
        var scales = file.Numbers(columns[1]);
        var weights = file.Numbers(columns[2]);
        var means = file.Texts(columns[3]);
        var space = Study(step).Space;
        return [.. Enumerable.Range(0, file.Rows).Select(run =>
        {
            int[] choices = [methods.MaximumPoints.IndexOf((int)points[run]), (int)scales[run] - 1, (int)weights[run] - 1, names.IndexOf(means[run])];
            return choices.Zip(space.Levels).All(choice => choice.First >= 0 && choice.First < choice.Second)
                ? space.Place(choices[0], choices[1], choices[2], choices[3])
                : throw new PipelineException($"Step '{step.Id}': run {run + 1} chooses what 'methods' does not list.");
        })];
    }

    private ReferenceTable ReplayScores(PipelineStep step)
    {
        var study = Study(step);
        var nominal = Table(Need(step.Nominal, step, "nominal"), step);
        var runs = Runs(step);
        return new(
            study.Units,
            runs.Select((_, run) => string.Create(CultureInfo.InvariantCulture, $"r_{run + 1}")).Prepend("Nominal"),
            runs.Select(run => study.Scores(run).ToArray().ToImmutableArray()).Prepend(nominal[_tree.Root.Code]));
    }

    private ReferenceTable ReplayTarget(PipelineStep step)
    {
        var changes = RankChanges(step);
        return new(
            changes.Select((_, run) => (run + 1).ToString(CultureInfo.InvariantCulture)), ["mean_abs_rank_change"], [changes]);
    }

    /// <summary>The estimates over the design A, B, AB_1 … AB_d with N runs each.</summary>
    private ReferenceTable ReplaySobol(PipelineStep step)
    {
        const int factors = 4;
        var y = RankChanges(step);
        var n = y.Length / (factors + 2);
        var (a, b) = (y[..n], y[n..(2 * n)]);
        var variance = Math.Pow(Distribution.StandardDeviation([.. a, .. b]), 2);
        var first = new double[factors];
        var total = new double[factors];
        for (var factor = 0; factor < factors; factor++)
        {
            var ab = y[((factor + 2) * n)..((factor + 3) * n)];
            first[factor] = Enumerable.Range(0, n).Average(i => b[i] * (ab[i] - a[i])) / variance;
            total[factor] = Enumerable.Range(0, n).Sum(i => Math.Pow(a[i] - ab[i], 2)) / (2 * n * variance);
        }

        return new(FactorNames, ["Si", "STi"], [[.. first], [.. total]]);
    }

    private ReferenceTable ReplayRankStatistics(PipelineStep step)
    {
        const int factors = 4;
        var study = Study(step);
        var nominal = NominalRanks(step);
        var runs = Runs(step);
        var used = runs[..(2 * (runs.Length / (factors + 2)))];
        return RankStatistics(study, unit => [.. used.Select(run => (double)study.Ranks(run)[unit])], nominal);
    }

    private ReferenceTable EnumeratedSobol(PipelineStep step)
    {
        var study = Study(step);
        var nominal = NominalRanks(step);
        var indices = study.Sobol(run => study.MeanRankChange(run, nominal));
        return new(
            FactorNames, ["Si_exact", "STi_exact"],
            [[.. indices.Select(index => index.First)], [.. indices.Select(index => index.Total)]]);
    }

    private ReferenceTable EnumeratedRankStatistics(PipelineStep step)
    {
        var study = Study(step);
        var spreads = Enumerable.Range(0, study.Units.Length).Select(study.RankSpread).ToList();
        return new(
            study.Units, ["Mean", "Q5", "Median", "Q95"],
            [
                [.. spreads.Select(spread => spread.Mean)], [.. spreads.Select(spread => spread.Low)],
                [.. spreads.Select(spread => spread.Median)], [.. spreads.Select(spread => spread.High)],
            ]);
    }

    private ReferenceTable NodeRemovals(PipelineStep step)
    {
        var mean = Mean(step.Mean, step.Exponent, step.Id);
        var nodes = CsvFile.Read(_folder, Need(step.Expect, step, "expect")).Texts("removed");
        return new(nodes, ["mean_abs_rank_diff"], [[.. nodes.Select(node =>
        {
            var (change, problems) = NodeRemoval.MeanRankChange(From(step), _tree, mean, node);
            return change ?? throw Refused(step.Id, problems);
        })]]);
    }

    private static string[] FactorNames => ["Winmax", "Normalisation", "Weights", "Aggregation"];

    private static ReferenceTable RankStatistics(MethodStudy study, Func<int, double[]> ranksOf, IReadOnlyList<int> nominal)
    {
        var ranks = Enumerable.Range(0, study.Units.Length).Select(ranksOf).ToList();
        return new(
            study.Units, ["Nominal", "Mean", "Median", "Q5", "Q95"],
            [
                [.. nominal.Select(rank => (double)rank)], [.. ranks.Select(row => row.Average())],
                [.. ranks.Select(row => Distribution.Quantile(row, 0.5))],
                [.. ranks.Select(row => Distribution.Quantile(row, 0.05))],
                [.. ranks.Select(row => Distribution.Quantile(row, 0.95))],
            ]);
    }

    private ImmutableArray<double> RankChanges(PipelineStep step)
    {
        var study = Study(step);
        var nominal = NominalRanks(step);
        return [.. Runs(step).Select(run => study.MeanRankChange(run, nominal))];
    }

    private int[] NominalRanks(PipelineStep step) =>
        Ranking.Descending(Table(Need(step.Nominal, step, "nominal"), step)[_tree.Root.Code].AsSpan());
}
