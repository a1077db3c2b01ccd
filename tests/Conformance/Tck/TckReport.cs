using System.Text.Json;

namespace Platform.Conformance.Tck;

/// <summary>How one case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">Why it failed; null if it passed.</param>
internal sealed record TckOutcome(TckCase Case, string? Reason);

/// <summary>What a run of the kit gave.</summary>
/// <param name="Outcomes">All cases that were run.</param>
/// <param name="Skipped">Cases left out, with the reason each.</param>
internal sealed record TckReport(IReadOnlyList<TckOutcome> Outcomes, IReadOnlyList<(TckCase Case, string Reason)> Skipped)
{
    internal int Cases => Outcomes.Count;

    internal int Passed => Outcomes.Count(outcome => outcome.Reason is null);

    internal int ValueCases => Outcomes.Count(outcome => outcome.Case.ExpectsValue);

    internal int ValuePassed => Outcomes.Count(outcome => outcome.Case.ExpectsValue && outcome.Reason is null);

    /// <summary>The mean over the folders of the share of their cases that passed, 0 to 1.</summary>
    internal double FolderMean => Outcomes.Count == 0
        ? 0
        : Outcomes.GroupBy(outcome => outcome.Case.Folder).Average(folder => folder.Average(outcome => outcome.Reason is null ? 1.0 : 0.0));

    /// <summary>The one line that scripts read.</summary>
    internal string ToJson() => JsonSerializer.Serialize(new
    {
        suite = "tck",
        cases = Cases,
        passed = Passed,
        valueCases = ValueCases,
        valuePassed = ValuePassed,
        folderMean = Math.Round(FolderMean, 6),
    });
}
