namespace Platform.Domain.Indicators.Effects;

/// <summary>
/// Own change, the comparison's change, and the difference of the two. Counts: Poisson with the logarithm of the employees
/// as offset and a variance clustered by firm. Levels: the difference of logarithms, least squares with HC1.
/// </summary>
public static class DifferenceInDifferences
{
    private const int Post = 1;
    private const int Interaction = 3;

    /// <summary>The change of one group by itself.</summary>
    /// <param name="firms">The group with weights; at least two firms.</param>
    /// <param name="kind">Which model the outcome needs.</param>
    /// <returns>Null where it cannot be estimated.</returns>
    public static PercentChange? Own(IReadOnlyCollection<MatchedFirm> firms, OutcomeKind kind)
    {
        ArgumentNullException.ThrowIfNull(firms);
        return kind == OutcomeKind.Events
            ? PoissonRegression.Fit([.. firms.SelectMany(firm => Counts(firm, (_, post) => [1, post]))])?.PercentOf(Post)
            : Levels(firms, _ => [1])?.PercentOf(0);
    }

    /// <summary>The difference between the negotiating firms' change and the others'.</summary>
    /// <param name="firms">Both sides with weights.</param>
    /// <param name="kind">Which model the outcome needs.</param>
    /// <returns>Null where it cannot be estimated.</returns>
    public static PercentChange? Difference(IReadOnlyCollection<MatchedFirm> firms, OutcomeKind kind)
    {
        ArgumentNullException.ThrowIfNull(firms);
        return kind == OutcomeKind.Events
            ? PoissonRegression.Fit([.. firms.SelectMany(firm => Counts(firm, Crossed))])?.PercentOf(Interaction)
            : Levels(firms, firm => [1, Negotiates(firm)])?.PercentOf(1);
    }

    /// <summary>The difference for a level, adjusted for sector and the logarithm of the size instead of matched.</summary>
    /// <param name="firms">Both sides.</param>
    /// <returns>Null where it cannot be estimated.</returns>
    public static PercentChange? AdjustedDifference(IReadOnlyCollection<FirmChange> firms)
    {
        ArgumentNullException.ThrowIfNull(firms);
        var strata = firms.Select(firm => firm.Stratum).Distinct().Order(StringComparer.Ordinal).Skip(1).ToList();
        return Levels(
            [.. firms.Select(firm => new MatchedFirm(firm, 1))],
            firm => [1, Negotiates(firm), Math.Log(firm.Employees), .. strata.Select(stratum => firm.Stratum == stratum ? 1.0 : 0)])
            ?.PercentOf(1);
    }

    private static double[] Crossed(FirmChange firm, double post) =>
        [1, post, Negotiates(firm), post * Negotiates(firm)];

    private static double Negotiates(FirmChange firm) => firm.Negotiates ? 1 : 0;

    private static CountObservation[] Counts(MatchedFirm matched, Func<FirmChange, double, double[]> design)
    {
        var (firm, weight) = matched;
        return
        [
            new(firm.Id, firm.Before, Math.Log(firm.Employees), weight, design(firm, 0)),
            new(firm.Id, firm.After, Math.Log(firm.EmployeesAfter ?? firm.Employees), weight, design(firm, 1)),
        ];
    }

    private static Regression? Levels(IReadOnlyCollection<MatchedFirm> firms, Func<FirmChange, double[]> design) =>
        LeastSquares.Fit([.. firms.Select(matched =>
            new LevelObservation(matched.Firm.Id, matched.Firm.LogChange, matched.Weight, design(matched.Firm)))]);
}
