using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>
/// Reads a delivered file against its template. The file is accepted whole, or refused with everything that is wrong with
/// it, each with its line and column; nothing of a refused file is kept.
/// </summary>
/// <param name="template">The department's template.</param>
/// <param name="scope">Period and enterprises.</param>
public sealed class DeliveryReader(DeliveryTemplate template, DeliveryScope scope)
{
    /// <summary>Reads a file.</summary>
    /// <param name="rows">The header first; empty lines do not count.</param>
    public DeliveryReading Read(IEnumerable<DeliveryRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var filled = rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        if (filled.Count == 0)
        {
            return Refused([DeliveryProblems.NoHeader()]);
        }

        var problems = new List<DeliveryProblem>();
        var columns = Columns(filled[0], problems);
        if (problems.Count == 0 && filled.Count == 1)
        {
            problems.Add(DeliveryProblems.NoRows(filled[0].Line));
        }

        // Without a sound header no cell can be told from another.
        if (problems.Count > 0)
        {
            return Refused(problems);
        }

        var parsed = Parse(filled, columns, problems);
        new DeliveryChecks(template, columns, filled[0].Line, parsed, problems).Run();
        return problems.Count > 0 ? Refused(problems) : new([.. parsed.Select(row => row.Delivered(columns))], problems);
    }

    private static DeliveryReading Refused(List<DeliveryProblem> problems) =>
        new([], [.. problems.OrderBy(problem => problem.Line)]);

    private ImmutableArray<DeliveryColumn> Columns(DeliveryRow header, List<DeliveryProblem> problems)
    {
        var columns = ImmutableArray.CreateBuilder<DeliveryColumn>();
        var cells = header.Cells.Select(cell => cell.Trim('\uFEFF', ' ', '\t', '\u3000')).ToList();
        // Spreadsheets write empty cells behind the last column.
        foreach (var cell in cells.Take(cells.FindLastIndex(cell => cell.Length > 0) + 1))
        {
            if (template.Find(cell) is not { } column)
            {
                problems.Add(DeliveryProblems.UnknownColumn(header.Line, cell));
                continue;
            }

            if (columns.Contains(column))
            {
                problems.Add(DeliveryProblems.DuplicateColumn(header.Line, column));
            }

            columns.Add(column);
        }

        problems.AddRange(template.Columns.Where(column => !column.IsOptional && !columns.Contains(column))
            .Select(column => DeliveryProblems.MissingColumn(header.Line, column)));
        return columns.ToImmutable();
    }

    private List<ParsedRow> Parse(List<DeliveryRow> filled, ImmutableArray<DeliveryColumn> columns, List<DeliveryProblem> problems)
    {
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        var parsed = new List<ParsedRow>(filled.Count - 1);
        foreach (var row in filled.Skip(1))
        {
            if (row.Cells.Count < columns.Length || row.Cells.Skip(columns.Length).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                problems.Add(DeliveryProblems.WrongCellCount(row.Line, row.Cells.Count, columns.Length));
                continue;
            }

            var read = ParsedRow.Of(row, columns, scope.Period, problems);
            CheckEnterprise(read, firstLines, problems);
            parsed.Add(read);
        }

        return parsed;
    }

    private void CheckEnterprise(ParsedRow row, Dictionary<string, int> firstLines, List<DeliveryProblem> problems)
    {
        var (code, line) = (row.Enterprise, row.Line);
        DeliveryProblem? problem = code switch
        {
            "" => DeliveryProblems.MissingEnterprise(line),
            _ when !scope.IsEnterprise(code) => DeliveryProblems.UnknownEnterprise(line, code),
            _ when firstLines.TryGetValue(code, out var first) => DeliveryProblems.DuplicateEnterprise(line, code, first),
            _ when !scope.IsCorrection && scope.IsDelivered(code) => DeliveryProblems.AlreadyDelivered(line, code),
            _ when scope.IsCorrection && !scope.IsDelivered(code) => DeliveryProblems.NothingToCorrect(line, code),
            _ => null,
        };
        firstLines.TryAdd(code, line);
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }
}
