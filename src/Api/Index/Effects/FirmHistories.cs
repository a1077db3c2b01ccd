using System.Collections.Immutable;
using Platform.Api.Index.Boards;
using Platform.Domain.Indicators.Effects;

namespace Platform.Api.Index.Effects;

/// <summary>What is known of the enterprises of a region over the years.</summary>
/// <param name="boards">Boards of the years, the oldest first.</param>
/// <param name="region">Division code.</param>
/// <param name="joined">Year of the first agreement by enterprise.</param>
internal sealed class FirmHistories(IReadOnlyList<IndexBoard> boards, string region, IReadOnlyDictionary<long, int> joined)
{
    private const string Workers = "workers";

    /// <summary>The histories of one outcome. A year without deliveries of its own is read from what the next year's say of it.</summary>
    public List<FirmHistory> Of(OutcomeDefinition outcome)
    {
        var newest = boards[^1];
        return [.. newest.Enterprises.Where(enterprise => enterprise.Division.StartsWith(region, StringComparison.Ordinal)).Select(enterprise => new FirmHistory(
            enterprise.CreditCode,
            enterprise.Section.ToString(),
            joined.TryGetValue(enterprise.Id, out var year) ? year : null,
            Years(outcome, enterprise.Id)))];
    }

    private ImmutableDictionary<int, FirmYear> Years(OutcomeDefinition outcome, long enterprise)
    {
        var years = ImmutableDictionary.CreateBuilder<int, FirmYear>();
        foreach (var board in boards)
        {
            var row = board.RowOf(enterprise);
            if (row < 0)
            {
                continue;
            }

            var workers = board.Figures.ValueOf(Workers, row);
            var employees = double.IsNaN(workers) ? board.Enterprises[row].Employees : workers;
            Add(years, board.Year, employees, outcome.ValueOf(board, row));
            if (!years.ContainsKey(board.Year - 1))
            {
                Add(years, board.Year - 1, employees, outcome.PriorOf(board, row));
            }
        }

        return years.ToImmutable();
    }

    private static void Add(ImmutableDictionary<int, FirmYear>.Builder years, int year, double employees, double outcome)
    {
        if (employees > 0 && double.IsFinite(outcome))
        {
            years[year] = new FirmYear(employees, outcome);
        }
    }
}
