using System.Text.Json;

namespace Platform.Conformance.GraphQL;

/// <summary>What became of one case.</summary>
public enum Outcome
{
    /// <summary>As the case expects.</summary>
    Passed,

    /// <summary>Not as the case expects.</summary>
    Failed,

    /// <summary>On the skip list, for a reason.</summary>
    Skipped,
}

/// <summary>One case and what became of it.</summary>
public sealed record CaseResult(string File, int Line, string Title, Outcome Outcome, string? Reason);

/// <summary>All cases of a run.</summary>
public sealed record SuiteReport(IReadOnlyList<CaseResult> Results)
{
    public bool HasFailures => Results.Any(result => result.Outcome == Outcome.Failed);

    /// <summary>How many cases of each file passed.</summary>
    public IReadOnlyDictionary<string, int> PassedByFile => Results
        .GroupBy(result => result.File)
        .ToDictionary(group => group.Key, group => group.Count(result => result.Outcome == Outcome.Passed));

    public string ToJson() => JsonSerializer.Serialize(new
    {
        suite = "graphql",
        cases = Results.Count,
        passed = Results.Count(result => result.Outcome == Outcome.Passed),
        skipped = Results.Count(result => result.Outcome == Outcome.Skipped),
        files = Results.GroupBy(result => result.File).ToDictionary(group => group.Key, group => new
        {
            cases = group.Count(),
            passed = group.Count(result => result.Outcome == Outcome.Passed),
            skipped = group.Count(result => result.Outcome == Outcome.Skipped),
        }),
    });
}
