using System.Globalization;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Tests.Index;

/// <summary>Writes figures as a department would: the template's codes as header, a row for each enterprise.</summary>
internal static class DeliveredCsv
{
    /// <summary>The file of a template for a period; columns that may be left out are left out.</summary>
    public static string Of(DeliveryTemplate template, DeliveryPeriod period, IEnumerable<(string CreditCode, IReadOnlyDictionary<string, double> Figures)> enterprises)
    {
        var columns = template.Columns.Where(column => !column.IsOptional).ToList();
        var rows = enterprises.Select(enterprise => string.Join(',', columns.Select(column => Cell(column, period, enterprise.CreditCode, enterprise.Figures))));
        return string.Join('\n', [string.Join(',', columns.Select(column => column.Code)), .. rows]) + "\n";
    }

    private static string Cell(DeliveryColumn column, DeliveryPeriod period, string creditCode, IReadOnlyDictionary<string, double> figures) => column.Kind switch
    {
        DeliveryColumnKind.Enterprise => creditCode,
        DeliveryColumnKind.Period => period.ToString(),
        _ when !figures.TryGetValue(column.Code, out var value) => "",
        DeliveryColumnKind.Grade => column.Grades.First(grade => grade.Value == figures[column.Code]).Name,
        DeliveryColumnKind.ChecklistItem => figures[column.Code] > 0 ? "是" : "否",
        _ => figures[column.Code].ToString(CultureInfo.InvariantCulture),
    };
}
