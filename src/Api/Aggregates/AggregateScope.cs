using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data.Planning;
using Platform.Api.Identity;
using Platform.GraphQL.Coercion;

namespace Platform.Api.Aggregates;

/// <summary>
/// Whose rows a caller works with, so that exact statistics of few tell nothing new: officers of a region, enterprises
/// themselves. What lists show to everybody is public row by row; what statistics add about somebody else's rows is not.
/// </summary>
/// <param name="Region">The division that the caller works for; <see langword="null"/> for none.</param>
/// <param name="CreditCode">The caller's own enterprise.</param>
internal sealed record AggregateScope(string? Region, string? CreditCode)
{
    private static readonly MethodInfo Like = typeof(DbFunctionsExtensions).GetMethod(
        nameof(DbFunctionsExtensions.Like), [typeof(DbFunctions), typeof(string), typeof(string)]) ?? throw new MissingMethodException("Like");

    public static AggregateScope Of(Caller caller) => new(
        caller.Is(Role.Administrator) ? "" : caller.IsAny([Role.UnionOfficer, Role.Department, Role.PolicyStaff]) ? caller.Region : null,
        caller.IsAny([Role.EnterpriseUnion, Role.Employer]) ? caller.EnterpriseCode : null);

    /// <summary>Whether the caller may read every row that can be asked for.</summary>
    public bool Covers(AggregateSubject subject, InputObjectValue? where) =>
        !subject.IsOpen || Region is "" || LiftedConditions.IsWithin(subject, where, Region, CreditCode);

    /// <summary>The rows that the caller may not read; <see langword="null"/> for all of them.</summary>
    public RowRule? Hidden(AggregateSubject subject)
    {
        var places = subject.Places;
        return (Region, CreditCode) switch
        {
            (null, null) => null,
            ({ } region, null) => new("r", [region + "%"], (row, slots) => Expression.Not(InRegion(places, row, slots))),
            (null, { } code) => new("e", [code], (row, slots) => Expression.Not(IsOwn(places, row, slots))),
            ({ } region, { } code) => new("re", [region + "%", code], (row, slots) => Expression.Not(Expression.OrElse(InRegion(places, row, slots), IsOwn(places, row, slots)))),
        };
    }

    private static MethodCallExpression InRegion(AggregatePlaces places, Expression row, SlotTable slots) =>
        Expression.Call(Like, Expression.Constant(EF.Functions), FilterCompiler.Inline(places.Division, row), slots.Next(typeof(string)));

    private static BinaryExpression IsOwn(AggregatePlaces places, Expression row, SlotTable slots) =>
        Expression.Equal(FilterCompiler.Inline(places.CreditCode, row), slots.Next(typeof(string)));
}
