using Platform.GraphQL.Binding;

namespace Platform.Api.Policies.Clauses;

/// <summary>What a clause costs and what each worker gets.</summary>
/// <param name="Cost">Sum of the amounts, with the extra cost where a percentage was given.</param>
/// <param name="Receiving">Workers who get anything.</param>
/// <param name="AboveUsual">Workers who get more than by experience.</param>
[ObjectType]
public sealed record ClauseSimulation(
    int Workers, int Receiving, decimal Paid, decimal Cost, decimal? Mean, decimal? Median, decimal? Least, decimal? Most, int? AboveUsual,
    IReadOnlyList<AmountBand> Distribution, IReadOnlyList<WorkerAmount> Rows, string? Text, string? Appeal, IReadOnlyList<PolicyFindingView> Findings)
{
    private const int Bands = 10;
    private const int Cents = 2;

    /// <summary>A simulation that was not done.</summary>
    public static ClauseSimulation None(IReadOnlyList<PolicyFindingView> findings) => new(0, 0, 0, 0, null, null, null, null, null, [], [], null, null, findings);

    /// <summary>Sums up what the workers get.</summary>
    /// <param name="rows">The workers.</param>
    /// <param name="extraPercent">What the enterprise pays on top of every yuan, in percent.</param>
    /// <param name="clause">The clause; <see langword="null"/> for a formula of the caller.</param>
    /// <param name="text">The clause with the agreed numbers.</param>
    public static ClauseSimulation Of(IReadOnlyList<WorkerAmount> rows, decimal extraPercent, Clause? clause, string? text)
    {
        var sorted = rows.Select(row => row.Amount).Order().ToList();
        var paid = sorted.Sum();
        return new ClauseSimulation(
            rows.Count, sorted.Count(amount => amount > 0), paid, decimal.Round(paid * (100 + extraPercent) / 100, Cents, MidpointRounding.AwayFromZero),
            sorted.Count == 0 ? null : decimal.Round(paid / sorted.Count, Cents, MidpointRounding.AwayFromZero), MedianOf(sorted),
            sorted.Count == 0 ? null : sorted[0], sorted.Count == 0 ? null : sorted[^1], clause?.UsualMost is { } usual ? sorted.Count(amount => amount > usual) : null,
            BandsOf(sorted), rows, text, clause?.Appeal, []);
    }

    private static decimal? MedianOf(List<decimal> sorted) =>
        sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    private static IReadOnlyList<AmountBand> BandsOf(List<decimal> sorted)
    {
        if (sorted.Count == 0 || sorted[0] == sorted[^1])
        {
            return sorted.Count == 0 ? [] : [new AmountBand(sorted[0], sorted[0], sorted.Count)];
        }

        var width = (sorted[^1] - sorted[0]) / Bands;
        var counts = new int[Bands];
        foreach (var amount in sorted)
        {
            counts[Math.Min(Bands - 1, (int)((amount - sorted[0]) / width))]++;
        }

        return [.. counts.Select((count, band) => new AmountBand(sorted[0] + (band * width), band == Bands - 1 ? sorted[^1] : sorted[0] + ((band + 1) * width), count))];
    }
}

/// <summary>How many workers get an amount of a band; its upper end belongs to the next band, but for the last one.</summary>
[ObjectType]
public sealed record AmountBand(decimal From, decimal To, int Workers);

/// <summary>What one worker gets.</summary>
/// <param name="Place">The row, from 0.</param>
[ObjectType]
public sealed record WorkerAmount(int Place, decimal Amount, IReadOnlyList<PartAmount> Parts);

/// <summary>One part of it.</summary>
[ObjectType]
public sealed record PartAmount(string Part, decimal Amount);
