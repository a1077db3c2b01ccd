using Microsoft.EntityFrameworkCore;
using Platform.Domain.Negotiations;

namespace Platform.Api.Negotiations;

/// <summary>Loads rounds whole, each record list in the order in which it grew.</summary>
public static class NegotiationStore
{
    private const string Key = "Id";

    public static IQueryable<Negotiation> WithRecords(this IQueryable<Negotiation> negotiations) => negotiations
        .Include(negotiation => negotiation.Representatives.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Materials.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Meetings.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Suspensions.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Coordinations.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Agreements.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Votes.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Reviews.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Reports.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Documents.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.AllDeadlines.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Breaches.OrderBy(record => EF.Property<long>(record, Key)))
        .Include(negotiation => negotiation.Supervisions.OrderBy(record => EF.Property<long>(record, Key)))
        .AsSplitQuery();
}
