using System.Linq.Expressions;
using Platform.Api.Enterprises;

namespace Platform.Api.Aggregates;

/// <summary>Enterprises by the number of their employees.</summary>
// 统计上大中小微型企业划分办法（2017）, the bounds for industry by 从业人员
internal static class SizeClasses
{
    public static Expression<Func<EnterpriseRow, string?>> Of { get; } = row =>
        row.Employees < 20 ? "MICRO" : row.Employees < 300 ? "SMALL" : row.Employees < 1000 ? "MEDIUM" : "LARGE";
}
