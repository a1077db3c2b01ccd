using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>
/// All accepted deliveries. Immutable: receiving gives a new archive and takes nothing from the old. A correction
/// supersedes, for each enterprise it names, the whole row delivered before for the same department and period; an empty
/// cell in it withdraws a figure.
/// </summary>
public sealed class DeliveryArchive
{
    private readonly ImmutableDictionary<string, ImmutableList<(DeliveryHeader Header, DeliveredRow Row)>> _byEnterprise;

    private DeliveryArchive(
        ImmutableList<Delivery> deliveries,
        ImmutableDictionary<string, ImmutableList<(DeliveryHeader Header, DeliveredRow Row)>> byEnterprise)
    {
        Deliveries = deliveries;
        _byEnterprise = byEnterprise;
    }

    /// <summary>Without any delivery.</summary>
    public static DeliveryArchive Empty { get; } =
        new([], ImmutableDictionary.Create<string, ImmutableList<(DeliveryHeader Header, DeliveredRow Row)>>(StringComparer.Ordinal));

    /// <summary>In the order they were received.</summary>
    public ImmutableList<Delivery> Deliveries { get; }

    /// <summary>Adds a delivery that was accepted before, as a store gives it back.</summary>
    /// <param name="delivery">In the order they were received.</param>
    public DeliveryArchive With(Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var byEnterprise = _byEnterprise.ToBuilder();
        foreach (var row in delivery.Rows)
        {
            byEnterprise[row.Enterprise] = byEnterprise.GetValueOrDefault(row.Enterprise, []).Add((delivery.Header, row));
        }

        return new(Deliveries.Add(delivery), byEnterprise.ToImmutable());
    }

    /// <summary>Reads a delivery and adds it, or refuses it and changes nothing.</summary>
    /// <param name="header">Where it comes from.</param>
    /// <param name="template">The department's template.</param>
    /// <param name="rows">The file, its header row first.</param>
    /// <param name="isEnterprise">Whether a code is an enterprise's.</param>
    public DeliveryReceipt Receive(
        DeliveryHeader header, DeliveryTemplate template, IEnumerable<DeliveryRow> rows, Func<string, bool> isEnterprise)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(template);
        var problems = Check(header, template);
        if (problems.Count > 0)
        {
            return new(this, null, problems);
        }

        var scope = new DeliveryScope(
            header.Period, header.Corrects is not null, isEnterprise, code => IsDelivered(code, header));
        var reading = new DeliveryReader(template, scope).Read(rows);
        if (!reading.IsAccepted)
        {
            return new(this, null, reading.Problems);
        }

        var delivery = new Delivery(header, template.Catalogue, reading.Rows);
        return new(With(delivery), delivery, []);
    }

    /// <summary>
    /// The figures of an enterprise that stand for a year: of each column the latest period of the year, corrections
    /// applied.
    /// </summary>
    /// <param name="enterprise">Its code.</param>
    /// <param name="year">The calendar year.</param>
    /// <returns>By code of the column; a figure that was withdrawn or left empty is absent.</returns>
    public IReadOnlyDictionary<string, DeliveredFigure> FiguresOf(string enterprise, int year)
    {
        var figures = new Dictionary<string, DeliveredFigure>(StringComparer.Ordinal);
        var standing = Rows(enterprise).Where(entry => entry.Header.Period.Year == year && Successor(enterprise, entry) is null);
        foreach (var (header, row) in standing.OrderBy(entry => entry.Header.Period.LastDay))
        {
            foreach (var (code, value) in row.Figures)
            {
                figures[code] = new(enterprise, code, value, header, row.Line, null);
            }
        }

        return figures;
    }

    /// <summary>Every figure that was ever delivered for a column of an enterprise.</summary>
    /// <param name="enterprise">Its code.</param>
    /// <param name="code">Code of the column.</param>
    /// <returns>In the order they were received; a correction that left the cell empty stands there with no value.</returns>
    public ImmutableArray<DeliveredFigure> HistoryOf(string enterprise, string code)
    {
        var history = ImmutableArray.CreateBuilder<DeliveredFigure>();
        foreach (var entry in Rows(enterprise))
        {
            var known = entry.Row.Figures.TryGetValue(code, out var value);
            var withdrawn = !known && history.Any(earlier => earlier.SupersededBy?.Id == entry.Header.Id);
            if (known || withdrawn)
            {
                history.Add(new(
                    enterprise, code, known ? value : null, entry.Header, entry.Row.Line, Successor(enterprise, entry)?.Header));
            }
        }

        return history.ToImmutable();
    }

    private ImmutableList<(DeliveryHeader Header, DeliveredRow Row)> Rows(string enterprise) =>
        _byEnterprise.GetValueOrDefault(enterprise, []);

    private bool IsDelivered(string enterprise, DeliveryHeader header) => Rows(enterprise)
        .Exists(entry => entry.Header.Department == header.Department && entry.Header.Period == header.Period);

    /// <summary>The next row for the same enterprise, department and period: only a correction can be there.</summary>
    private (DeliveryHeader Header, DeliveredRow Row)? Successor(string enterprise, (DeliveryHeader Header, DeliveredRow Row) entry)
    {
        var isAfter = false;
        foreach (var other in Rows(enterprise))
        {
            if (isAfter && other.Header.Department == entry.Header.Department && other.Header.Period == entry.Header.Period)
            {
                return other;
            }

            isAfter |= other.Header.Id == entry.Header.Id;
        }

        return null;
    }

    private List<DeliveryProblem> Check(DeliveryHeader header, DeliveryTemplate template)
    {
        var problems = new List<DeliveryProblem>();
        if (header.Department != template.Department)
        {
            problems.Add(DeliveryProblems.OtherDepartment(header.Department, template.Department));
        }

        if (header.Period.Kind != template.Period)
        {
            problems.Add(DeliveryProblems.OtherPeriodKind(header.Period));
        }

        if (Deliveries.Exists(delivery => delivery.Header.Id == header.Id))
        {
            problems.Add(DeliveryProblems.DuplicateDelivery(header.Id));
        }

        if (header.Corrects is { } corrected && !Deliveries.Exists(delivery => IsCorrected(delivery.Header, corrected, header)))
        {
            problems.Add(DeliveryProblems.UnknownCorrected(corrected));
        }

        return problems;
    }

    private static bool IsCorrected(DeliveryHeader earlier, string id, DeliveryHeader header) =>
        earlier.Id == id && earlier.Department == header.Department && earlier.Period == header.Period;
}
