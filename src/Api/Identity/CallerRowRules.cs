using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data.Planning;
using Platform.Api.Enterprises;
using Platform.Api.Negotiations;
using Platform.Api.Participation;
using Platform.Api.Services;
using Platform.Api.Supervision;

namespace Platform.Api.Identity;

/// <summary>
/// Who sees which rows. Enterprises, regions, rounds and mentors are public; everything else belongs to a region and to
/// an enterprise, and opens to those who work for the one or belong to the other.
/// </summary>
internal sealed class CallerRowRules : RowRules
{
    private static readonly MethodInfo Like = typeof(DbFunctionsExtensions).GetMethod(
        nameof(DbFunctionsExtensions.Like), [typeof(DbFunctions), typeof(string), typeof(string)]) ?? throw new MissingMethodException("Like");

    private readonly Dictionary<string, Places> _places = new()
    {
        ["EnterpriseFact"] = Places.Of<EnterpriseFactRow>(row => row.Enterprise!.Division, row => row.Enterprise!.CreditCode),
        ["Opinion"] = Places.Of<OpinionRow>(row => row.Negotiation!.Division, row => row.Negotiation!.Enterprise!.CreditCode),
        ["SupervisionCase"] = Places.Of<SupervisionCaseRow>(row => row.Enterprise!.Division, row => row.Enterprise!.CreditCode),
        ["ServiceRecommendation"] = Places.Of<ServiceRecommendationRow>(row => row.Enterprise!.Division, row => row.Enterprise!.CreditCode),
        ["ServiceOrder"] = Places.Of<ServiceOrderRow>(row => row.Enterprise!.Division, row => row.Enterprise!.CreditCode),
        ["Representative"] = OfRecord<RepresentativeRow>(),
        ["Meeting"] = OfRecord<MeetingRow>(),
        ["Vote"] = OfRecord<VoteRow>(),
        ["WageAgreement"] = OfRecord<WageAgreementRow>(),
        ["ReviewOutcome"] = OfRecord<ReviewRow>(),
        ["PerformanceReport"] = OfRecord<ReportRow>(),
        ["NegotiationDocument"] = OfRecord<DocumentRow>(),
        ["NegotiationDeadline"] = OfRecord<DeadlineRow>(),
        ["Breach"] = OfRecord<BreachRow>(),
    };

    // The paths in the table above cross relations that the database guarantees; the compiler cannot know.
    private static Places OfRecord<T>()
        where T : NegotiationRecordRow => Places.Of<T>(row => row.Negotiation!.Division, row => row.Negotiation!.Enterprise!.CreditCode);

    internal override RowRule? For(PlannedType type, Caller caller)
    {
        if (caller.Is(Role.Administrator) || !_places.TryGetValue(type.Name, out var places))
        {
            return null;
        }

        var grants = GrantsFor(type, caller, places).ToList();
        return new RowRule(
            string.Concat(grants.Select(grant => grant.Shape)) + '!',
            [.. grants.SelectMany(grant => grant.Values)],
            (row, slots) => grants.Aggregate((Expression)Expression.Constant(false), (any, grant) => Expression.OrElse(any, grant.Build(row, slots))));
    }

    private static IEnumerable<RowRule> GrantsFor(PlannedType type, Caller caller, Places places)
    {
        if (WorksInRegion(type, caller) && caller.Region is { } region)
        {
            yield return InRegion(places, region);
        }

        if (type.Name == "SupervisionCase" && caller.Is(Role.Department) && caller is { Region: { } area, Department: { } department })
        {
            yield return OfDepartment(places, area, department);
        }

        if (BelongsToEnterprise(type, caller) && caller.EnterpriseCode is { } code)
        {
            yield return new RowRule("e", [code], (row, slots) => Expression.Equal(FilterCompiler.Inline(places.CreditCode, row), slots.Next(typeof(string))));
        }

        if (type.Name == "WageAgreement")
        {
            // What was published in the enterprise is no secret.
            Expression<Func<WageAgreementRow, bool>> published = agreement => agreement.PublishedOn != null;
            yield return new RowRule("p", [], (row, _) => FilterCompiler.Inline(published, row));
        }

        if (type.Name == "ServiceOrder" && caller.Is(Role.Mentor))
        {
            yield return OfMentor(caller);
        }
    }

    private static bool WorksInRegion(PlannedType type, Caller caller) => type.Name switch
    {
        "Opinion" or "ServiceOrder" => caller.Is(Role.UnionOfficer),
        "SupervisionCase" => caller.Is(Role.UnionOfficer),
        "EnterpriseFact" => caller.IsAny([Role.UnionOfficer, Role.Department, Role.PolicyStaff]),
        _ => caller.IsAny([Role.UnionOfficer, Role.Department]),
    };

    private static bool BelongsToEnterprise(PlannedType type, Caller caller) =>
        caller.Is(Role.EnterpriseUnion) || (caller.Is(Role.Employer) && type.Name != "Opinion");

    private static RowRule InRegion(Places places, string region) => new(
        "r", [region + "%"], (row, slots) => Expression.Call(Like, Expression.Constant(EF.Functions), FilterCompiler.Inline(places.Division, row), slots.Next(typeof(string))));

    private static RowRule OfDepartment(Places places, string region, string department)
    {
        return new RowRule("d", [region + "%", department], (row, slots) =>
        {
            var inRegion = Expression.Call(Like, Expression.Constant(EF.Functions), FilterCompiler.Inline(places.Division, row), slots.Next(typeof(string)));
            var joined = Expression.Parameter(typeof(CaseDepartmentRow), "joined");
            var isDepartment = Expression.Equal(Expression.Property(joined, nameof(CaseDepartmentRow.Department)), slots.Next(typeof(string)));
            var takesPart = Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Any), [typeof(CaseDepartmentRow)],
                Expression.Property(row, nameof(SupervisionCaseRow.Departments)), Expression.Lambda(isDepartment, joined));
            return Expression.AndAlso(inRegion, takesPart);
        });
    }

    private static RowRule OfMentor(Caller caller) => new("m", [caller.MentorId ?? 0L], (row, slots) =>
    {
        Expression<Func<ServiceOrderRow, bool>> isOffered = order => order.Status == "OFFERED";
        Expression<Func<ServiceOrderRow, long?>> mentor = order => order.MentorId;
        return Expression.OrElse(
            FilterCompiler.Inline(isOffered, row),
            Expression.Equal(FilterCompiler.Inline(mentor, row), Expression.Convert(slots.Next(typeof(long)), typeof(long?))));
    });

    private sealed record Places(LambdaExpression Division, LambdaExpression CreditCode)
    {
        public static Places Of<T>(Expression<Func<T, string>> division, Expression<Func<T, string>> creditCode) => new(division, creditCode);
    }
}
