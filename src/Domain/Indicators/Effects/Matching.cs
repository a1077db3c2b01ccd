using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Effects;

/// <summary>
/// How firms are compared: within exact cells, so that the comparison has the negotiating firms' make-up. The weights give
/// the effect on those who negotiated.
/// </summary>
/// <param name="SizeBands">Upper ends of the bands of employees, each included; the last band is open.</param>
/// <param name="RateBands">Upper ends of the bands of the baseline rate, each included; empty to match on stratum and size only.</param>
public sealed record Matching(ImmutableArray<double> SizeBands, ImmutableArray<double> RateBands)
{
    /// <summary>Sector by size.</summary>
    public static Matching BySectorAndSize { get; } = new([30, 60, 120, 300, 1_000], []);

    /// <summary>
    /// Sector by size by baseline rate: where firms join because a year was bad, the bad year must be matched or the
    /// recovery is taken for an effect.
    /// </summary>
    public static Matching BySectorSizeAndBaseline { get; } = new([30, 60, 120, 300, 1_000], [0, 1, 2, 3, 5]);

    /// <summary>Weights the firms; those whose cell lacks the other side are left out.</summary>
    /// <param name="firms">Both sides.</param>
    public ImmutableArray<MatchedFirm> Match(IEnumerable<FirmChange> firms)
    {
        var matched = ImmutableArray.CreateBuilder<MatchedFirm>();
        foreach (var cell in firms.GroupBy(firm => (firm.Stratum, Band(SizeBands, firm.Employees), RateBand(firm))))
        {
            var negotiating = cell.Count(firm => firm.Negotiates);
            var others = cell.Count() - negotiating;
            if (negotiating > 0 && others > 0)
            {
                matched.AddRange(cell.Select(firm => new MatchedFirm(firm, firm.Negotiates ? 1 : negotiating / (double)others)));
            }
        }

        return matched.ToImmutable();
    }

    private int RateBand(FirmChange firm) => RateBands.IsEmpty ? 0 : Band(RateBands, firm.BaselineRate);

    private static int Band(ImmutableArray<double> upperEnds, double value) => upperEnds.Count(end => value > end);
}
