using System.Text.Json;

namespace Platform.Conformance.Index;

/// <summary>Checks the index engine against a folder of numbers that somebody else computed.</summary>
internal static class IndexSuite
{
    /// <summary>Carries out the folder's pipeline.</summary>
    /// <param name="folder">Raw values, tree and expected files.</param>
    /// <param name="report">Takes one line after another; failures with their reasons.</param>
    /// <exception cref="PipelineException">The folder cannot be used.</exception>
    internal static IndexFigures Run(string folder, Action<string> report)
    {
        var (pipeline, origin) = Pipeline.Of(folder);
        report(origin);
        var run = new PipelineRun(folder, pipeline.Tree);
        var figures = new IndexFigures("index", 0, 0, 0, 0, 0);
        foreach (var step in pipeline.Steps)
        {
            var computed = run.Compute(step);
            if (step.Expect is not null)
            {
                var comparison = Comparison.Of(computed, run.Expected(step), IsRank(step) ? null : step.Tolerance ?? pipeline.Tolerance);
                figures = figures.With(comparison, step.Tolerance is not null);
                Report(step, comparison, report);
            }
        }

        return figures;
    }

    /// <summary>Runs the suite from the command line.</summary>
    /// <param name="arguments">What follows the suite's name.</param>
    /// <returns>0 where everything agrees, 1 where something does not, 2 where the folder or the arguments cannot be used.</returns>
    internal static int RunFromArguments(ReadOnlySpan<string> arguments)
    {
        var onlyJson = arguments.Contains("--json");
        var folder = arguments.IndexOf("--dir") is var place and >= 0 && place + 1 < arguments.Length
            ? arguments[place + 1]
            : null;
        if (folder is null || arguments.Length != (onlyJson ? 3 : 2))
        {
            Console.Error.WriteLine("Usage: index --dir DIR [--json]");
            return 2;
        }

        try
        {
            var figures = Run(folder, onlyJson ? _ => { } : Console.WriteLine);
            Console.WriteLine(figures.ToJson());
            return figures.AllPassed ? 0 : 1;
        }
        catch (PipelineException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static bool IsRank(PipelineStep step) => step.Do is "rank" or "replayRanks";

    private static void Report(PipelineStep step, Comparison comparison, Action<string> report)
    {
        var verdict = comparison.Failures == 0 ? "ok  " : "FAIL";
        report($"{verdict} {step.Id} = {step.Expect}: {comparison.Cells} cells, largest error {comparison.MaxAbsError:G3}, {comparison.Failures} wrong");
        foreach (var reason in comparison.Reasons)
        {
            report($"       {reason}");
        }
    }
}

/// <summary>What a run found.</summary>
/// <param name="Suite">Always "index".</param>
/// <param name="Files">Files compared.</param>
/// <param name="Passed">Of them, those that agree wholly.</param>
/// <param name="MaxAbsError">Largest absolute error of a number held to the pipeline's tolerance.</param>
/// <param name="RankMismatches">Ranks that differ.</param>
/// <param name="MaxEstimateError">Largest absolute error in files with a tolerance of their own, such as estimates of a regression.</param>
internal sealed record IndexFigures(
    string Suite, int Files, int Passed, double MaxAbsError, int RankMismatches, double MaxEstimateError)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal bool AllPassed => Files > 0 && Passed == Files;

    internal IndexFigures With(Comparison comparison, bool ownTolerance) => this with
    {
        Files = Files + 1,
        Passed = Passed + (comparison.Failures == 0 ? 1 : 0),
        MaxAbsError = Math.Max(MaxAbsError, ownTolerance ? 0 : comparison.MaxAbsError),
        MaxEstimateError = Math.Max(MaxEstimateError, ownTolerance ? comparison.MaxAbsError : 0),
        RankMismatches = RankMismatches + comparison.RankMismatches,
    };

    internal string ToJson() => JsonSerializer.Serialize(this, Names);
}
