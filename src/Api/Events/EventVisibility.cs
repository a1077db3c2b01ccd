using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data.Planning;
using Platform.Api.Identity;

namespace Platform.Api.Events;

/// <summary>Which events a caller may see, and which of them are wanted.</summary>
internal static class EventVisibility
{
    // No region and no enterprise has this code; the empty text would match events that belong to no region.
    private const string Nothing = "-";

    public static IQueryable<EventRow> Apply(IQueryable<EventRow> rows, EventQuery query, Caller caller)
    {
        var after = query.After;
        rows = rows.Where(row => row.Position > after);
        if (query.Through is { } through)
        {
            rows = rows.Where(row => row.Position <= through);
        }

        return Wanted(Visible(rows, caller), query);
    }

    /// <summary>The events that the caller may see.</summary>
    public static IQueryable<EventRow> Visible(IQueryable<EventRow> rows, Caller caller)
    {
        if (caller.Is(Role.Administrator))
        {
            return rows;
        }

        var officerRegion = caller.Is(Role.UnionOfficer) && caller.Region is { } own ? own + "%" : Nothing;
        var region = caller.IsAny([Role.UnionOfficer, Role.Department, Role.Integrator]) && caller.Region is { } area ? area + "%" : Nothing;
        var unionCode = caller.Is(Role.EnterpriseUnion) ? caller.EnterpriseCode ?? Nothing : Nothing;
        var code = caller.IsAny([Role.EnterpriseUnion, Role.Employer]) ? caller.EnterpriseCode ?? Nothing : Nothing;
        return rows.Where(row =>
            row.Logged!.Audience == "PUBLIC"
            || (row.Logged.Audience == "RESTRICTED" && (EF.Functions.Like(row.Logged.Region, region) || row.Logged.Enterprise!.CreditCode == code))
            || (row.Logged.Audience == "CONFIDENTIAL" && (EF.Functions.Like(row.Logged.Region, officerRegion) || row.Logged.Enterprise!.CreditCode == unionCode)));
    }

    private static IQueryable<EventRow> Wanted(IQueryable<EventRow> rows, EventQuery query)
    {
        if (query.EnterpriseId is { } enterprise)
        {
            rows = rows.Where(row => row.Logged!.EnterpriseId == enterprise);
        }

        if (query is { SubjectType: { } type, SubjectId: { } subject })
        {
            rows = rows.Where(row => row.Logged!.SubjectType == type && row.Logged.SubjectId == subject);
        }

        if (query.Region is { } region)
        {
            var pattern = region + "%";
            rows = rows.Where(row => EF.Functions.Like(row.Logged!.Region, pattern));
        }

        return query.Names.Count == 0 ? rows : rows.Where(NamedLike(query.Names));
    }

    private static Expression<Func<EventRow, bool>> NamedLike(IReadOnlyList<string> names)
    {
        var row = Expression.Parameter(typeof(EventRow), "row");
        Expression any = Expression.Constant(false);
        foreach (var name in names)
        {
            var pattern = name.EndsWith(".*", StringComparison.Ordinal) ? name[..^1] + "%" : name;
            Expression<Func<EventRow, bool>> fits = candidate => EF.Functions.Like(candidate.Logged!.Name, pattern);
            any = Expression.OrElse(any, FilterCompiler.Inline(fits, row));
        }

        return Expression.Lambda<Func<EventRow, bool>>(any, row);
    }
}
