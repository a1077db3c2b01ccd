using Platform.Domain.Indicators.Regions;

namespace Platform.Api.Aggregates;

/// <summary>
/// Withholds what tells of few enterprises: cells with too few behind them, and those from which such a cell could be
/// computed. Judged over the whole table, so that two requests that cut it differently withhold the same.
/// </summary>
internal sealed class AggregateProtection(int smallest, int mostCells)
{
    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">The table is too large to be judged.</exception>
    public void Apply(AggregateQuestion question, IReadOnlyList<AggregateCell> cells)
    {
        if (cells.Count > mostCells)
        {
            throw AggregateErrors.TooManyGroups(mostCells);
        }

        var relations = RelationsOf(question, cells);
        foreach (var (cell, status) in Judge(cells, relations, cell => cell.Hidden))
        {
            cell.IsSuppressed = status != CellStatus.Published;
        }

        for (var place = 0; place < question.Measures.Count; place++)
        {
            HideMeasure(question.Measures[place], place, cells, relations);
        }
    }

    private void HideMeasure(AggregateMeasure measure, int place, IReadOnlyList<AggregateCell> cells, IReadOnlyList<TableRelation> relations)
    {
        foreach (var cell in cells)
        {
            cell.Figures[place].HidesSingleRows = cell.Hidden > 0;
        }

        if (!measure.IsNullable)
        {
            return;
        }

        // A sum over the few rows that have a value tells of those few.
        foreach (var (cell, status) in Judge(cells, relations, cell => cell.Hidden == 0 ? 0 : Math.Min(cell.Figures[place].Count, cell.Hidden)))
        {
            cell.Figures[place].IsSuppressed = status != CellStatus.Published;
        }
    }

    private IEnumerable<(AggregateCell Cell, CellStatus Status)> Judge(
        IReadOnlyList<AggregateCell> cells, IReadOnlyList<TableRelation> relations, Func<AggregateCell, long> behind)
    {
        if (smallest < 2 || cells.All(cell => behind(cell) is 0 || behind(cell) >= smallest))
        {
            return cells.Select(cell => (cell, CellStatus.Published));
        }

        var table = new DisclosureTable(cells.Select(cell => new TableCell(cell.TableKey, (int)behind(cell))), relations);
        var status = CellSuppression.Protect(table, smallest);
        return cells.Select(cell => (cell, status[cell.TableKey]));
    }

    /// <summary>Every sum of the table: of a division over those below it, and over each further dimension.</summary>
    private static List<TableRelation> RelationsOf(AggregateQuestion question, IReadOnlyList<AggregateCell> cells)
    {
        var tiers = question.Subject.Dimensions.Where(dimension => dimension.Tier is not null).ToList();
        var parts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            foreach (var total in TotalsOf(cell, tiers))
            {
                if (!parts.TryGetValue(total, out var under))
                {
                    parts[total] = under = [];
                }

                under.Add(cell.TableKey);
            }
        }

        // The name says over what is summed before the '>', and the total after it.
        return [.. parts.Select(sum => new TableRelation(sum.Key[(sum.Key.IndexOf('>', StringComparison.Ordinal) + 1)..], [.. sum.Value]))];
    }

    private static IEnumerable<string> TotalsOf(AggregateCell cell, List<AggregateDimension> tiers)
    {
        var values = cell.Set.Others.Select(place => cell.Others[place]).ToList();
        if (cell.Set.Tier is { } tier)
        {
            var above = tiers.LastOrDefault(other => other.Tier < tier.Tier);
            yield return "region>" + AggregateCell.KeyOf(above?.Name, above is null ? "" : PrefixOf(cell.Region, above), cell.Set.Mask, values);
        }

        for (var index = 0; index < values.Count; index++)
        {
            var place = cell.Set.Others[index];
            var rest = values.Where((_, other) => other != index);
            yield return $"{place}>" + AggregateCell.KeyOf(cell.Set.Tier?.Name, cell.Region, cell.Set.Mask & ~(1 << place), rest);
        }
    }

    private static string? PrefixOf(string? code, AggregateDimension tier) =>
        code is null || code.Length <= tier.CodeLength ? code : code[..tier.CodeLength];
}
