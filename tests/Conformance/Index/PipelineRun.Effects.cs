using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Effects;

namespace Platform.Conformance.Index;

/// <summary>Difference-in-differences over a panel of two years, under the reference's names for its methods.</summary>
internal sealed partial class PipelineRun
{
    private ReferenceTable Effects(PipelineStep step)
    {
        var file = CsvFile.Read(_folder, Need(step.File, step, "file"));
        var rows = new List<(string Key, PercentChange Change, int Firms)>();
        foreach (var outcome in new[] { "disputes", "accidents" })
        {
            rows.AddRange(Events(outcome, Firms(file, outcome)));
        }

        foreach (var outcome in new[] { "wage", "revenue" })
        {
            rows.AddRange(Levels(outcome, Firms(file, outcome)));
        }

        return new(
            rows.Select(row => row.Key), ["pct_change", "ci95_lo", "ci95_hi", "n"],
            [
                [.. rows.Select(row => row.Change.Percent)], [.. rows.Select(row => row.Change.Low)],
                [.. rows.Select(row => row.Change.High)], [.. rows.Select(row => (double)row.Firms)],
            ]);
    }

    private static IEnumerable<(string, PercentChange, int)> Events(string outcome, ImmutableArray<FirmChange> firms)
    {
        yield return Naive(outcome, firms, OutcomeKind.Events);
        yield return Difference(outcome, "DiD Poisson, all controls", All(firms), OutcomeKind.Events);
        yield return Difference(
            outcome, "DiD Poisson, matched on sector x size", Matching.BySectorAndSize.Match(firms), OutcomeKind.Events);
        yield return Difference(
            outcome, "DiD Poisson, matched on sector x size x baseline rate",
            Matching.BySectorSizeAndBaseline.Match(firms), OutcomeKind.Events);
    }

    private static IEnumerable<(string, PercentChange, int)> Levels(string outcome, ImmutableArray<FirmChange> firms)
    {
        yield return Naive(outcome, firms, OutcomeKind.Level);
        yield return Difference(outcome, "DiD log, all controls", All(firms), OutcomeKind.Level);
        yield return ($"{outcome}|DiD log, sector + log(size) adjusted",
            Estimated(DifferenceInDifferences.AdjustedDifference(firms), outcome), firms.Length);
    }

    private static (string, PercentChange, int) Naive(string outcome, ImmutableArray<FirmChange> firms, OutcomeKind kind)
    {
        var own = All([.. firms.Where(firm => firm.Negotiates)]);
        return ($"{outcome}|naive before-after (negotiating only)",
            Estimated(DifferenceInDifferences.Own(own, kind), outcome), own.Length);
    }

    private static (string, PercentChange, int) Difference(
        string outcome, string method, ImmutableArray<MatchedFirm> firms, OutcomeKind kind) =>
        ($"{outcome}|{method}", Estimated(DifferenceInDifferences.Difference(firms, kind), outcome), firms.Length);

    private static PercentChange Estimated(PercentChange? change, string outcome) =>
        change ?? throw new PipelineException($"The effect on {outcome} cannot be estimated.");

    private static ImmutableArray<MatchedFirm> All(ImmutableArray<FirmChange> firms) =>
        [.. firms.Select(firm => new MatchedFirm(firm, 1))];

    private static ImmutableArray<FirmChange> Firms(CsvFile file, string outcome)
    {
        var (ids, sectors) = (file.Texts("id"), file.Texts("sector"));
        var (employees, negotiates) = (file.Numbers("employees"), file.Numbers("negotiates"));
        var (before, after) = (file.Numbers($"{outcome}_0"), file.Numbers($"{outcome}_1"));
        return [.. Enumerable.Range(0, file.Rows).Select(row => new FirmChange(
            ids[row], sectors[row], employees[row], negotiates[row] == 1, before[row], after[row]))];
    }
}
