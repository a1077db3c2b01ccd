using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Index.Catalogues;
using Platform.Domain;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Regions;

namespace Platform.Api.Index.Deliveries;

/// <summary>
/// Takes deliveries: each is checked whole against its department's template and written whole, or refused with
/// everything that is wrong and nothing of it kept.
/// </summary>
public sealed class DeliveryIntake(WriteSessions sessions, CatalogueLibrary library, TimeProvider clock)
{
    /// <summary>Largest delivery that a request may carry, bytes.</summary>
    public const int LargestUpload = 5 * 1024 * 1024;

    /// <summary>Largest file that is taken at all, bytes: a file is held in memory while it is checked.</summary>
    public const int LargestFile = 128 * 1024 * 1024;

    private const string Union = "总工会";

    // Whoever loses this often against others has met a fault, not a rush.
    private const int MostAttempts = 5;

    /// <summary>The delivery as which a file was taken before; <see langword="null"/> for a new one. Costs one look into an index.</summary>
    public async Task<StoredDelivery?> FindAsync(DeliveryOrder order, string contentHash, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        return await DeliveryRegister.FindAsync(session.Context, order, contentHash, cancellation);
    }

    /// <summary>Takes a delivery or refuses it.</summary>
    /// <param name="order">Who delivers what.</param>
    /// <param name="file">The figures.</param>
    /// <param name="progress">Told how many figures were written.</param>
    /// <param name="cancellation">Ends it; nothing is left behind.</param>
    public async Task<IntakeReport> TakeAsync(DeliveryOrder order, DeliveredFile file, IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        var (terms, refusal) = TermsOf(order);
        if (terms is null)
        {
            return refusal;
        }

        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await using var session = sessions.Open();
            var register = await DeliveryRegister.ReadAsync(session.Context, order.Catalogue, order.Department, order.Period, cancellation);
            if (register.Find(file.ContentHash) is { } earlier)
            {
                return IntakeReport.Refused(DeliveryErrors.Duplicate(earlier));
            }

            var (rows, problems) = Read(order, terms, file, register);
            if (problems.Count > 0)
            {
                return IntakeReport.Refused(problems);
            }

            if (await WriteAsync(session, Stored(order, terms, file, rows, register), rows, register, progress, cancellation) is { } taken)
            {
                return IntakeReport.Taken(taken);
            }
        }

        return IntakeReport.Refused(DeliveryErrors.Overtaken);
    }

    private (DeliveryTerms? Terms, IntakeReport Refusal) TermsOf(DeliveryOrder order)
    {
        static (DeliveryTerms?, IntakeReport) Refuse(DomainError error, string field) => (null, IntakeReport.Refused(error, field));
        if (library.Find(order.Catalogue) is null)
        {
            return Refuse(DeliveryErrors.UnknownCatalogue(order.Catalogue), "catalogue");
        }

        if (DeliveryPeriod.Parse(order.Period) is not { } period || library.Find(order.Catalogue, period.Year) is not { } edition)
        {
            return Refuse(DeliveryErrors.BadPeriod(order.Period), "period");
        }

        if (edition.Templates.All(template => template.Department != order.Department))
        {
            return Refuse(DeliveryErrors.UnknownDepartment(order.Department, edition.Templates.Select(template => template.Department).Distinct()), "department");
        }

        if (!MayDeliver(order.Caller, order.Department))
        {
            return Refuse(DeliveryErrors.NotYours(order.Department), "department");
        }

        if (edition.TemplateFor(order.Department, period.Kind) is not { } template)
        {
            return Refuse(DeliveryErrors.PeriodKind(order.Department, period), "period");
        }

        return FirstDayOf(period) > ChinaTime.DateOf(clock.GetUtcNow())
            ? Refuse(DeliveryErrors.NotBegun(period), "period")
            : (new DeliveryTerms(edition, template, period), IntakeReport.Refused([]));
    }

    private static DateOnly FirstDayOf(DeliveryPeriod period)
    {
        var day = period.LastDay;
        while (DeliveryPeriod.Of(period.Kind, day.AddMonths(-1)) == period)
        {
            day = day.AddMonths(-1);
        }

        return new DateOnly(day.Year, day.Month, 1);
    }

    private static bool MayDeliver(Caller caller, string department) =>
        caller.Is(Role.Administrator)
        || (caller.Is(Role.Department) && caller.Department == department)
        || (caller.Is(Role.UnionOfficer) && department == Union);

    private static (IReadOnlyList<DeliveredRow> Rows, IReadOnlyList<DeliveryProblem> Problems) Read(
        DeliveryOrder order, DeliveryTerms terms, DeliveredFile file, DeliveryRegister register)
    {
        if (file.Problems.Count > 0)
        {
            return ([], file.Problems);
        }

        var scope = new DeliveryScope(terms.Period, order.IsCorrection, register.IsEnterprise, register.IsDelivered);
        var reading = new DeliveryReader(terms.Template, scope).Read(file.Rows);
        return reading.IsAccepted
            ? (reading.Rows, [.. reading.Rows.Where(row => !order.Caller.Covers(register[row.Enterprise].Division, null)).Select(DeliveryErrors.OutsideRegion)])
            : ([], reading.Problems);
    }

    private StoredDelivery Stored(
        DeliveryOrder order, DeliveryTerms terms, DeliveredFile file, IReadOnlyList<DeliveredRow> rows, DeliveryRegister register) => new()
    {
        Catalogue = terms.Edition.Id,
        CatalogueVersion = terms.Edition.Version,
        Department = order.Department,
        Period = terms.Period.ToString(),
        Year = terms.Period.Year,
        Region = order.Caller.Region is { Length: > 0 } own ? own : NearestAbove(rows.Select(row => register[row.Enterprise].Division)),
        Source = order.Source,
        DeliveredBy = order.Caller.Subject,
        ReceivedAt = clock.GetUtcNow(),
        Rows = rows.Count,
        IsCorrection = order.IsCorrection,
        IsGenerated = false,
        ContentHash = file.ContentHash,
    };

    /// <summary>The nearest division that holds all given ones; empty where not even a province does.</summary>
    internal static string NearestAbove(IEnumerable<string> divisions)
    {
        DivisionCode? nearest = null;
        foreach (var division in divisions.Select(code => DivisionCode.Parse(code).Expect()))
        {
            nearest ??= division;
            while (nearest is not null && !nearest.Contains(division))
            {
                nearest = nearest.Parent;
            }

            if (nearest is null)
            {
                return "";
            }
        }

        return nearest?.Value ?? "";
    }

    // Null where another delivery of the period came in between: then everything is looked at again.
    private static async Task<StoredDelivery?> WriteAsync(
        WriteSession session, StoredDelivery delivery, IReadOnlyList<DeliveredRow> rows, DeliveryRegister register, IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        await using var transaction = await session.Context.Database.BeginTransactionAsync(cancellation);
        await DeliveryLock.TakeAsync(session.Context, cancellation);
        if (await DeliveryRegister.LastAsync(session.Context, delivery.Catalogue, delivery.Department, delivery.Period, cancellation) != register.Last)
        {
            return null;
        }

        await new DeliveryStore(session.Context).WriteAsync(
            delivery,
            rows.Select(row => new StoredRow { EnterpriseId = register[row.Enterprise].Id, Line = row.Line }),
            Figures(rows, register, progress),
            cancellation);
        await transaction.CommitAsync(cancellation);
        session.Announce();
        return delivery;
    }

    private static IEnumerable<StoredFigure> Figures(IReadOnlyList<DeliveredRow> rows, DeliveryRegister register, IProgress<WorkDone>? progress)
    {
        const int told = 1000;
        for (var place = 0; place < rows.Count; place++)
        {
            foreach (var (code, value) in rows[place].Figures)
            {
                yield return new StoredFigure { EnterpriseId = register[rows[place].Enterprise].Id, Code = code, Value = value };
            }

            if (place % told == 0 || place == rows.Count - 1)
            {
                progress?.Report(new WorkDone("写入 / Writing", place + 1, rows.Count));
            }
        }
    }

    private sealed record DeliveryTerms(CatalogueEdition Edition, DeliveryTemplate Template, DeliveryPeriod Period);
}
