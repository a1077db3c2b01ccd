using System.Collections.Immutable;
using System.Globalization;

namespace Platform.Domain.Indicators.Effects;

/// <summary>
/// Whether negotiating changed an outcome (两降两提高): a balanced cohort for each year of joining, each compared with firms
/// that have not joined by the outcome's year, in the same years and cells; the cohorts stacked, a firm being one cluster.
/// </summary>
/// <param name="Kind">Which model the outcome needs.</param>
/// <param name="Wanted">Which way the outcome should go.</param>
/// <param name="Matching">Within which cells firms are compared.</param>
/// <param name="Timing">Which years are compared.</param>
public sealed record EffectStudy(OutcomeKind Kind, WantedChange Wanted, Matching Matching, EffectTiming Timing)
{
    /// <summary>Estimates the effect.</summary>
    /// <param name="firms">All firms, joined or not.</param>
    /// <returns>Always a result; where nothing can be estimated its numbers are null and it says that it cannot tell.</returns>
    /// <exception cref="ArgumentException">A baseline that is the selection year or later.</exception>
    public EffectResult Estimate(IReadOnlyCollection<FirmHistory> firms)
    {
        ArgumentNullException.ThrowIfNull(firms);
        if (Timing.Baseline <= EffectTiming.SelectionYear || Timing.Outcome < 0)
        {
            throw new ArgumentException("The baseline must lie before the selection year, the outcome not before joining.", nameof(firms));
        }

        var cohort = Stack(firms, Timing.Comparison);
        var matched = Matching.Match(cohort);
        ImmutableArray<MatchedFirm> own = [.. matched.Where(firm => firm.Firm.Negotiates)];
        ImmutableArray<MatchedFirm> others = [.. matched.Where(firm => !firm.Firm.Negotiates)];
        var difference = DifferenceInDifferences.Difference(matched, Kind);
        var placebo = DifferenceInDifferences.Difference(Matching.Match(Stack(firms, Timing.Placebo)), Kind);
        return new(
            DifferenceInDifferences.Own(own, Kind), DifferenceInDifferences.Own(others, Kind), difference, placebo,
            own.Length, others.Select(firm => firm.Firm.Id).Distinct().Count(),
            firms.Count(firm => firm.JoinedIn is not null) - own.Length, Verdict(difference, placebo));
    }

    private EffectVerdict Verdict(PercentChange? difference, PercentChange? placebo)
    {
        if (difference is null or { SpansZero: true })
        {
            return EffectVerdict.CannotTell;
        }

        // Groups that drifted apart before anything happened would have gone on doing so.
        if (placebo is { SpansZero: false })
        {
            return EffectVerdict.TrendsDiffer;
        }

        return difference.Percent < 0 == (Wanted == WantedChange.Fall) ? EffectVerdict.Better : EffectVerdict.Worse;
    }

    private List<FirmChange> Stack(IReadOnlyCollection<FirmHistory> firms, Func<int, (int Before, int After)> years)
    {
        var stacked = new List<FirmChange>();
        foreach (var joined in firms.Select(firm => firm.JoinedIn).OfType<int>().Distinct().Order())
        {
            var (before, after) = years(joined);
            var last = Timing.Comparison(joined).After;
            stacked.AddRange(firms
                .Where(firm => firm.JoinedIn == joined || firm.JoinedIn is null || firm.JoinedIn > last)
                .Select(firm => Change(firm, joined, before, after))
                .OfType<FirmChange>());
        }

        return stacked;
    }

    /// <summary>A firm that has both years, else null: firms that opened or closed in between would change the mix.</summary>
    private FirmChange? Change(FirmHistory firm, int joined, int before, int after)
    {
        if (!firm.Years.TryGetValue(before, out var first) || !firm.Years.TryGetValue(after, out var last))
        {
            return null;
        }

        var usable = first.Employees > 0 && last.Employees > 0 && double.IsFinite(first.Outcome) && double.IsFinite(last.Outcome) &&
            (Kind == OutcomeKind.Events || (first.Outcome > 0 && last.Outcome > 0));
        var stratum = string.Create(CultureInfo.InvariantCulture, $"{joined}/{firm.Sector}");
        return usable
            ? new(firm.Id, stratum, first.Employees, firm.JoinedIn == joined, first.Outcome, last.Outcome, last.Employees)
            : null;
    }
}
