using System.Linq.Expressions;
using Platform.Api.Enterprises;
using Platform.Api.Negotiations;
using Platform.Api.Services;
using Platform.Api.Supervision;
using Platform.Domain.Regions;

namespace Platform.Api.Aggregates;

/// <summary>Everything that has statistics.</summary>
internal static class AggregateSubjects
{
    public static IReadOnlyList<AggregateSubject> All { get; } = [Enterprises, Negotiations, Cases, Orders];

    private static AggregateSubject Enterprises => Of<EnterpriseRow>(
        "Enterprise",
        isOpen: true,
        new(Path<EnterpriseRow, string>(row => row.Division), Path<EnterpriseRow, string>(row => row.CreditCode), null),
        [
            .. Tiers<EnterpriseRow>(row => row.Division, ""),
            .. OfEnterprise<EnterpriseRow>(row => row, ""),
            Text<EnterpriseRow>("STATUS", "status", row => row.Status, ("status", "eq")),
            Flag<EnterpriseRow>("HAS_UNION", "hasUnion", row => row.UnionEstablishedOn == null ? "false" : "true", ("unionEstablishedOn", "eq"), ("unionEstablishedOn", "neq")),
            .. Calendar<EnterpriseRow>("UNION_", "union", row => row.UnionEstablishedOn),
        ],
        Measure<EnterpriseRow, int>("employees", row => row.Employees),
        Measure<EnterpriseRow, int?>("femaleEmployees", row => row.FemaleEmployees),
        Measure<EnterpriseRow, DateOnly?>("unionEstablishedOn", row => row.UnionEstablishedOn));

    private static AggregateSubject Negotiations => Of<NegotiationRow>(
        "Negotiation",
        isOpen: true,
        new(
            Path<NegotiationRow, string>(row => row.Division),
            Path<NegotiationRow, string>(row => row.Enterprise!.CreditCode), // a join; null where a round is a sector's
            Path<NegotiationRow, long?>(row => row.EnterpriseId)),
        [
            .. Tiers<NegotiationRow>(row => row.Division, ""),
            Number<NegotiationRow>("YEAR", "year", row => "" + row.Year, ("year", "eq")),
            Text<NegotiationRow>("STATE", "state", row => row.State, ("state", "eq")),
            Text<NegotiationRow>("SCOPE", "scope", row => row.Scope, ("scope", "eq")),
            Text<NegotiationRow>("PROCEDURE", "procedure", row => row.Procedure, ("procedure", "eq")),
            .. Calendar<NegotiationRow>("MEETING_", "meeting", row => row.MeetingOn),
            .. Calendar<NegotiationRow>("LAST_STEP_", "lastStep", row => row.LastStepOn),
            .. OfEnterprise<NegotiationRow>(row => row.Enterprise!, "enterprise."), // likewise
        ],
        Measure<NegotiationRow, int>("employees", row => row.Employees),
        Measure<NegotiationRow, DateOnly?>("meetingOn", row => row.MeetingOn),
        Measure<NegotiationRow, DateOnly?>("agreementInForceUntil", row => row.AgreementInForceUntil),
        Measure<NegotiationRow, DateOnly>("lastStepOn", row => row.LastStepOn));

    private static AggregateSubject Cases => Of<SupervisionCaseRow>(
        "SupervisionCase",
        isOpen: false,
        new(
            Path<SupervisionCaseRow, string>(row => row.Enterprise!.Division), // the database guarantees the relation
            Path<SupervisionCaseRow, string>(row => row.Enterprise!.CreditCode),
            Path<SupervisionCaseRow, long?>(row => row.EnterpriseId)),
        [
            .. Tiers<SupervisionCaseRow>(row => row.Enterprise!.Division, "enterprise."),
            .. Calendar<SupervisionCaseRow>("", "", row => DateOnly.FromDateTime(row.OpenedAt.AddHours(8))), // the day in China
            Text<SupervisionCaseRow>("STATUS", "status", row => row.Status),
            Text<SupervisionCaseRow>("RULE", "rule", row => row.RuleId),
            .. OfEnterprise<SupervisionCaseRow>(row => row.Enterprise!, "enterprise."),
        ],
        Measure<SupervisionCaseRow, DateOnly?>("dueOn", row => row.DueOn));

    private static AggregateSubject Orders => Of<ServiceOrderRow>(
        "ServiceOrder",
        isOpen: false,
        new(
            Path<ServiceOrderRow, string>(row => row.Enterprise!.Division), // the database guarantees the relation
            Path<ServiceOrderRow, string>(row => row.Enterprise!.CreditCode),
            Path<ServiceOrderRow, long?>(row => row.EnterpriseId)),
        [
            .. Tiers<ServiceOrderRow>(row => row.Enterprise!.Division, "enterprise."),
            .. Calendar<ServiceOrderRow>("", "", row => DateOnly.FromDateTime(row.RequestedAt.AddHours(8))), // the day in China
            Text<ServiceOrderRow>("STATUS", "status", row => row.Status),
            Text<ServiceOrderRow>("SERVICE", "service", row => row.Service),
            .. OfEnterprise<ServiceOrderRow>(row => row.Enterprise!, "enterprise."),
        ],
        Measure<ServiceOrderRow, int?>("score", row => row.Score));

    private static AggregateSubject Of<TRow>(
        string name, bool isOpen, AggregatePlaces places, IReadOnlyList<AggregateDimension> dimensions, params IReadOnlyList<AggregateMeasure> measures) =>
        new(name, typeof(TRow), isOpen, places, dimensions, measures);

    // A longer code begins with the codes of the divisions that contain it. What lies directly in a higher division keeps that one's code.
    private static IEnumerable<AggregateDimension> Tiers<TRow>(Expression<Func<TRow, string>> division, string path) =>
        new[] { (RegionLevel.Province, 2), (RegionLevel.City, 4), (RegionLevel.County, 6), (RegionLevel.Town, 9) }.Select(tier =>
            new AggregateDimension(
                tier.Item1.ToString().ToUpperInvariant(), "region", Prefix(division, tier.Item2), DimensionKind.Text,
                (path + "division", "eq"), (path + "division", "startsWith"), (path + "region.code", "eq"), (path + "region.code", "startsWith"))
            { Tier = tier.Item1, CodeLength = tier.Item2 });

    private static IEnumerable<AggregateDimension> OfEnterprise<TRow>(Expression<Func<TRow, EnterpriseRow>> enterprise, string path) =>
    [
        new("INDUSTRY_SECTION", "industrySection", Then(enterprise, row => row.Industry.Substring(0, 1)), DimensionKind.Text, (path + "industry", "startsWith")),
        new("INDUSTRY", "industry", Then(enterprise, row => row.Industry), DimensionKind.Text, (path + "industry", "eq")),
        new("SIZE_CLASS", "sizeClass", Then(enterprise, SizeClasses.Of), DimensionKind.Text),
        new("KIND", "kind", Then(enterprise, row => row.Kind), DimensionKind.Text, (path + "kind", "eq")),
        new("ABOVE_DESIGNATED_SIZE", "isAboveDesignatedSize", Then(enterprise, row => row.IsAboveDesignatedSize ? "true" : "false"), DimensionKind.Flag, (path + "isAboveDesignatedSize", "eq")),
        new("PLATFORM_EMPLOYER", "isPlatformEmployer", Then(enterprise, row => row.IsPlatformEmployer ? "true" : "false"), DimensionKind.Flag, (path + "isPlatformEmployer", "eq")),
    ];

    private static IEnumerable<AggregateDimension> Calendar<TRow>(string name, string field, Expression<Func<TRow, DateOnly?>> day) =>
    [
        new($"{name}YEAR", Named(field, "year"), Then(day, Periods.Year), DimensionKind.Number),
        new($"{name}QUARTER", Named(field, "quarter"), Then(day, Periods.Quarter), DimensionKind.Text),
        new($"{name}MONTH", Named(field, "month"), Then(day, Periods.Month), DimensionKind.Text),
    ];

    private static string Named(string field, string period) => field.Length == 0 ? period : field + char.ToUpperInvariant(period[0]) + period[1..];

    // A constant in the expression, so that it is one in the SQL as well; a captured variable would become a parameter.
    private static LambdaExpression Prefix<TRow>(Expression<Func<TRow, string>> code, int length) => Expression.Lambda(
        Expression.Call(code.Body, nameof(string.Substring), null, Expression.Constant(0), Expression.Constant(length)), code.Parameters);

    private static AggregateDimension Text<TRow>(string name, string field, Expression<Func<TRow, string?>> value, params IReadOnlyList<(string, string)> conditions) =>
        new(name, field, value, DimensionKind.Text, conditions);

    private static AggregateDimension Flag<TRow>(string name, string field, Expression<Func<TRow, string?>> value, params IReadOnlyList<(string, string)> conditions) =>
        new(name, field, value, DimensionKind.Flag, conditions);

    private static AggregateDimension Number<TRow>(string name, string field, Expression<Func<TRow, string?>> value, params IReadOnlyList<(string, string)> conditions) =>
        new(name, field, value, DimensionKind.Number, conditions);

    private static AggregateMeasure Measure<TRow, T>(string field, Expression<Func<TRow, T>> value) => new(field, value);

    private static Expression<Func<TRow, T>> Path<TRow, T>(Expression<Func<TRow, T>> path) => path;

    private static LambdaExpression Then<TRow, TMiddle>(Expression<Func<TRow, TMiddle>> first, Expression<Func<TMiddle, string?>> second) =>
        Expression.Lambda(Data.Planning.FilterCompiler.Inline(second, first.Body), first.Parameters);
}
