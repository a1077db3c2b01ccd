using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Conformance.Index;

/// <summary>What to compute from a folder and which files it must agree with; the format is in <c>docs/index.md</c>.</summary>
/// <param name="Tolerance">Largest absolute error of a number that is no rank.</param>
/// <param name="Tree">Where the tree, directions and denominators stand.</param>
/// <param name="Steps">What to compute, in order.</param>
/// <param name="Fingerprint">SHA-256 of files that the pipeline belongs to, by name; empty where it stands beside them.</param>
internal sealed record Pipeline(
    double Tolerance,
    PipelineTree Tree,
    ImmutableArray<PipelineStep> Steps,
    ImmutableDictionary<string, string>? Fingerprint = null)
{
    internal const string FileName = "pipeline.json";

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The folder's own pipeline, or the committed one whose fingerprint the folder's files match.</summary>
    /// <returns>The pipeline and a sentence that says which it is.</returns>
    /// <exception cref="PipelineException">Neither is there.</exception>
    internal static (Pipeline Pipeline, string Origin) Of(string folder)
    {
        var own = Path.Combine(folder, FileName);
        if (File.Exists(own))
        {
            return (Parse(File.ReadAllText(own)), $"Pipeline: {FileName} of the folder.");
        }

        foreach (var name in typeof(Pipeline).Assembly.GetManifestResourceNames().Where(IsPipeline))
        {
            using var stream = typeof(Pipeline).Assembly.GetManifestResourceStream(name) ?? Stream.Null;
            using var reader = new StreamReader(stream);
            var committed = Parse(reader.ReadToEnd());
            if (committed.Matches(folder))
            {
                return (committed, $"Pipeline: the committed {name}; the folder has none of its own and its files match.");
            }
        }

        throw new PipelineException($"The folder has no {FileName}, and its files are not those of a committed one.");
    }

    internal static Pipeline Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Pipeline>(json, Strict)
                ?? throw new PipelineException("The pipeline is null.");
        }
        catch (JsonException exception)
        {
            throw new PipelineException($"The pipeline cannot be read: {exception.Message}");
        }
    }

    private static bool IsPipeline(string resource) => resource.EndsWith(".pipeline.json", StringComparison.Ordinal);

    private bool Matches(string folder) => Fingerprint is { Count: > 0 } && Fingerprint.All(file =>
    {
        var path = Path.Combine(folder, file.Key);
        return File.Exists(path) && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) == file.Value;
    });
}

/// <summary>Where the tree stands: a file with a row for each node, and the names of its columns.</summary>
internal sealed record PipelineTree(
    string File, string Code, string Parent, string Weight, string? Direction = null, string? Denominator = null);

/// <summary>One step: what to do, on what, and the file that its result must agree with. Which members count depends on what it does.</summary>
internal sealed record PipelineStep(
    string Id,
    string Do,
    string? From = null,
    string? File = null,
    ImmutableArray<string>? Keys = null,
    ImmutableArray<string>? Columns = null,
    string? Group = null,
    string? Centre = null,
    double? Minimum = null,
    int? MaximumPoints = null,
    double? Skewness = null,
    double? Kurtosis = null,
    PipelineScale? Scale = null,
    int? Per = null,
    string? Mean = null,
    double? Exponent = null,
    PipelineMethods? Methods = null,
    string? Nominal = null,
    string? Expect = null,
    double? Tolerance = null);

/// <summary>A normalisation.</summary>
/// <param name="Method">minMax, zScore, percentileRank, goalposts, distanceToTarget or efficacy.</param>
/// <param name="First">Low end, mean, or base.</param>
/// <param name="Second">High end, standard deviation, or span.</param>
/// <param name="Floors">Floors by indicator, for goalposts and efficacy.</param>
/// <param name="Targets">Targets by indicator.</param>
internal sealed record PipelineScale(
    string Method,
    double First = 0,
    double Second = 1,
    ImmutableDictionary<string, double>? Floors = null,
    ImmutableDictionary<string, double>? Targets = null);

/// <summary>A space of methods for a sensitivity analysis.</summary>
/// <param name="MaximumPoints">Most points drawn in, a choice each.</param>
/// <param name="Scales">Normalisations, a choice each.</param>
/// <param name="WeightSets">File with a row for each node and a column for each set.</param>
/// <param name="WeightColumns">Start of the names of the sets' columns, followed by 1, 2, …</param>
/// <param name="Means">Aggregations, a choice each.</param>
/// <param name="Parameters">File with the choices of each run; null where every combination is enumerated.</param>
/// <param name="ParameterColumns">Its columns: treatment, normalisation, weights (from 1), aggregation (a name).</param>
/// <param name="MeanNames">What the aggregations are called there.</param>
internal sealed record PipelineMethods(
    ImmutableArray<int> MaximumPoints,
    ImmutableArray<PipelineScale> Scales,
    string WeightSets,
    string WeightColumns,
    ImmutableArray<string> Means,
    string? Parameters = null,
    ImmutableArray<string>? ParameterColumns = null,
    ImmutableArray<string>? MeanNames = null);
