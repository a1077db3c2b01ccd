using System.Collections.Immutable;
using Platform.Domain.Indicators;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Conformance.Index;

/// <summary>Carries out a pipeline's steps over one folder, keeping each result under the step's id.</summary>
internal sealed partial class PipelineRun
{
    private readonly string _folder;
    private readonly Dictionary<string, ReferenceTable> _tables = [];
    private readonly CsvFile _meta;
    private readonly PipelineTree _columns;
    private readonly IndexTree _tree;
    private readonly ImmutableArray<string> _leaves;

    internal PipelineRun(string folder, PipelineTree columns)
    {
        _folder = folder;
        _columns = columns;
        _meta = CsvFile.Read(folder, columns.File);
        var codes = _meta.Texts(columns.Code);
        var parents = _meta.Texts(columns.Parent);
        var weights = _meta.Numbers(columns.Weight);
        // Rows without a weight (groups, denominators) are no part of the tree.
        var nodes = codes.Select((code, i) => new IndexNode(code, parents[i].Length == 0 ? null : parents[i], weights[i]))
            .Where(node => !double.IsNaN(node.Weight));
        var (tree, problems) = IndexTree.Build(nodes);
        _tree = tree ?? throw Refused(columns.File, problems);
        _leaves = [.. _tree.Nodes.Where(node => !_tree.ChildrenOf(node.Code).Any()).Select(node => node.Code)];
    }

    /// <summary>Computes a step and keeps its result.</summary>
    /// <exception cref="PipelineException">The step cannot be carried out.</exception>
    internal ReferenceTable Compute(PipelineStep step) => _tables[step.Id] = step.Do switch
    {
        "load" => Load(step),
        "denominate" => Denominated(step),
        "impute" => Imputed(step),
        "screen" => Preparation.Screen(From(step), Need(step.Minimum, step, "minimum")),
        "treat" => Treatment(step).Treat(From(step)),
        "treatmentDetails" => TreatmentDetails(step),
        "treatmentPoints" => TreatmentPoints(step),
        "normalise" => Normalised(step),
        "aggregate" => Aggregated(step),
        "rank" => Ranks(step),
        "effectiveWeights" => EffectiveWeights(),
        "nodeRemoval" => NodeRemovals(step),
        "replayScores" => ReplayScores(step),
        "replayRanks" => Ranks(step),
        "replayTarget" => ReplayTarget(step),
        "replaySobol" => ReplaySobol(step),
        "replayRankStatistics" => ReplayRankStatistics(step),
        "enumeratedSobol" => EnumeratedSobol(step),
        "enumeratedRankStatistics" => EnumeratedRankStatistics(step),
        "effects" => Effects(step),
        _ => throw new PipelineException($"Step '{step.Id}': there is no '{step.Do}'."),
    };

    /// <summary>The table that a step's result must agree with.</summary>
    internal ReferenceTable Expected(PipelineStep step)
    {
        var file = CsvFile.Read(_folder, Need(step.Expect, step, "expect"));
        var keys = step.Keys ?? [file.Header[0]];
        return file.Table(keys, step.Columns ?? [.. file.Header.Except(keys)]);
    }

    private ReferenceTable Load(PipelineStep step) =>
        CsvFile.Read(_folder, Need(step.File, step, "file")).Table(Need(step.Keys, step, "keys"), step.Columns ?? _leaves);

    private ReferenceTable Denominated(PipelineStep step)
    {
        var column = _columns.Denominator ?? throw new PipelineException("The tree names no column of denominators.");
        var by = _meta.Texts(_columns.Code).Zip(_meta.Texts(column)).Where(pair => pair.Second.Length > 0)
            .ToDictionary(pair => pair.First, pair => pair.Second);
        var denominators = CsvFile.Read(_folder, Need(step.File, step, "file"))
            .Table(Need(step.Keys, step, "keys"), by.Values.Distinct());
        return Preparation.Denominate(From(step), denominators, by.GetValueOrDefault);
    }

    private ReferenceTable Imputed(PipelineStep step)
    {
        var groups = CsvFile.Read(_folder, Need(step.File, step, "file")).Texts(Need(step.Group, step, "group"));
        return Preparation.Impute(From(step), groups, step.Centre == "median" ? Centre.Median : Centre.Mean);
    }

    private static OutlierTreatment Treatment(PipelineStep step)
    {
        var usual = new OutlierTreatment();
        return new(
            step.MaximumPoints ?? usual.MaximumPoints, step.Skewness ?? usual.Skewness, step.Kurtosis ?? usual.Kurtosis);
    }

    private ReferenceTable TreatmentDetails(PipelineStep step)
    {
        var (table, treatment) = (From(step), Treatment(step));
        var columns = table.Indicators.Select(code => treatment.Treat(table[code])).ToList();
        var treated = (TreatedColumn column, double value) => column.Kind == TreatmentKind.None ? double.NaN : value;
        (string Name, Func<TreatedColumn, double> Of)[] figures =
        [
            ("check_SkewKurt0.Pass", column => column.Kind == TreatmentKind.None ? 1 : 0),
            ("check_SkewKurt0.Skew", column => column.Before.Skewness),
            ("check_SkewKurt0.Kurt", column => column.Before.Kurtosis),
            ("winsorise.nwin", column => treated(column, column.Steps)),
            ("check_SkewKurt1.Pass", column => treated(column, column.Kind == TreatmentKind.Winsorised ? 1 : 0)),
            ("check_SkewKurt1.Skew", column => treated(column, column.After.Skewness)),
            ("check_SkewKurt1.Kurt", column => treated(column, column.After.Kurtosis)),
        ];
        return new(
            table.Indicators, figures.Select(figure => figure.Name),
            figures.Select(figure => columns.Select(figure.Of).ToImmutableArray()));
    }

    private ReferenceTable TreatmentPoints(PipelineStep step)
    {
        var treatment = Treatment(step);
        return From(step).Select((_, raw) =>
        {
            var treated = treatment.Treat(raw);
            return [.. raw.Select((value, row) =>
                treated.Points.Contains(row) ? Math.Sign(value - treated.Values[row]) : double.NaN)];
        });
    }

    private ReferenceTable Normalised(PipelineStep step)
    {
        var table = From(step);
        var scale = Scale(Need(step.Scale, step, "scale"), table, step.Id);
        if (step.Per is not { } part)
        {
            return scale.Apply(table, Direction);
        }

        // One table for each value of a part of the key, such as the year, put together again in the old order.
        var groups = table.Units.Select(unit => unit.Split('|').ElementAtOrDefault(part)
            ?? throw new PipelineException($"Step '{step.Id}': the key '{unit}' has no part {part}.")).ToImmutableArray();
        var tables = groups.Distinct().ToDictionary(
            group => group, group => scale.Apply(table.Where(row => groups[row] == group), Direction));
        var rowIn = tables.Values.SelectMany(one => one.Units.Select((unit, row) => (unit, row))).ToDictionary();
        return table.Select((code, _) => [.. table.Units.Select((unit, row) => tables[groups[row]][code][rowIn[unit]])]);
    }

    private ReferenceTable Aggregated(PipelineStep step)
    {
        var (scores, problems) = _tree.Aggregate(From(step), Mean(step.Mean, step.Exponent, step.Id));
        return scores ?? throw Refused(step.Id, problems);
    }

    private ReferenceTable Ranks(PipelineStep step) =>
        From(step).Select((_, column) => [.. Ranking.Descending(column.AsSpan()).Select(rank => (double)rank)]);

    private ReferenceTable EffectiveWeights()
    {
        var weights = _tree.EffectiveWeights();
        return new(weights.Keys, ["EffWeight"], [[.. weights.Values]]);
    }

    private int Direction(string code)
    {
        if (_columns.Direction is not { } column)
        {
            return 1;
        }

        var place = _meta.Texts(_columns.Code).IndexOf(code);
        return _meta.Numbers(column)[place] < 0 ? -1 : 1;
    }

    private static Normalisation Scale(PipelineScale scale, ReferenceTable table, string step) => scale.Method switch
    {
        "minMax" => new MinMax(scale.First, scale.Second),
        "zScore" => new ZScore(scale.First, scale.Second),
        "percentileRank" => new PercentileRank(),
        "goalposts" => new Goalposts(Posts(scale, table, step), scale.First, scale.Second),
        "efficacy" => new EfficacyCoefficient(Posts(scale, table, step), scale.First, scale.Second),
        "distanceToTarget" => new DistanceToTarget(
            ForAll(scale.Targets, table, step, "targets"), scale.First, scale.Second),
        _ => throw new PipelineException($"Step '{step}': there is no method '{scale.Method}'."),
    };

    private static Dictionary<string, Goalpost> Posts(PipelineScale scale, ReferenceTable table, string step)
    {
        var (floors, targets) = (ForAll(scale.Floors, table, step, "floors"), ForAll(scale.Targets, table, step, "targets"));
        return table.Indicators.ToDictionary(code => code, code => new Goalpost(floors[code], targets[code]));
    }

    private static ImmutableDictionary<string, double> ForAll(
        ImmutableDictionary<string, double>? values, ReferenceTable table, string step, string member) =>
        values is not null && table.Indicators.All(values.ContainsKey)
            ? values
            : throw new PipelineException($"Step '{step}' needs '{member}' for every indicator.");

    private static Aggregation Mean(string? name, double? exponent, string step) => name switch
    {
        "arithmetic" => new ArithmeticMean(),
        "geometric" => new GeometricMean(),
        "harmonic" => new HarmonicMean(),
        "generalised" when exponent is { } power => new GeneralisedMean(power),
        "minimum" => new MinimumGate(100),
        _ => throw new PipelineException($"Step '{step}': there is no mean '{name}'."),
    };

    private ReferenceTable From(PipelineStep step) => Table(Need(step.From, step, "from"), step);

    private ReferenceTable Table(string id, PipelineStep step) => _tables.TryGetValue(id, out var table)
        ? table
        : throw new PipelineException($"Step '{step.Id}': no step before it is called '{id}'.");

    private static T Need<T>(T? value, PipelineStep step, string member)
        where T : struct =>
        value ?? throw new PipelineException($"Step '{step.Id}' needs '{member}'.");

    private static T Need<T>(T? value, PipelineStep step, string member)
        where T : class =>
        value ?? throw new PipelineException($"Step '{step.Id}' needs '{member}'.");

    private static PipelineException Refused(string where, IEnumerable<IndicatorProblem> problems) =>
        new($"{where}: {string.Join(" ", problems.Select(problem => problem.En))}");
}
