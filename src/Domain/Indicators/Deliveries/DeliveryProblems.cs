using System.Globalization;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>Everything that can be wrong with a delivery, with its stable code and its words.</summary>
internal static class DeliveryProblems
{
    internal static DeliveryProblem NoHeader() => new("no-header", 0, null, "文件是空的，没有表头。", "The file is empty: it has no header.");

    internal static DeliveryProblem NoRows(int line) => new("no-rows", line, null, "表头下面没有数据。", "There is nothing under the header.");

    internal static DeliveryProblem UnknownColumn(int line, string header) =>
        new("unknown-column", line, header, $"模板中没有“{header}”这一列。", $"The template has no column '{header}'.");

    internal static DeliveryProblem DuplicateColumn(int line, DeliveryColumn column) =>
        new("duplicate-column", line, column.Code, $"“{column.Names.Zh}”列出现了不止一次。", $"The column '{column.Names.En}' is there more than once.");

    internal static DeliveryProblem MissingColumn(int line, DeliveryColumn column) =>
        new("missing-column", line, column.Code, $"缺少“{column.Title.Zh}”列。", $"The column '{column.Title.En}' is missing.");

    internal static DeliveryProblem WrongCellCount(int line, int cells, int columns) =>
        new("wrong-cell-count", line, null, $"这一行有 {cells} 格，表头有 {columns} 列。", $"The row has {cells} cells, the header {columns} columns.");

    internal static DeliveryProblem MissingEnterprise(int line) =>
        new("missing-enterprise", line, DeliveryTemplate.EnterpriseColumn, "缺少企业代码。", "The enterprise code is missing.");

    internal static DeliveryProblem UnknownEnterprise(int line, string code) =>
        new("unknown-enterprise", line, DeliveryTemplate.EnterpriseColumn, $"没有代码为“{code}”的企业。", $"No enterprise has the code '{code}'.");

    internal static DeliveryProblem DuplicateEnterprise(int line, string code, int first) =>
        new("duplicate-enterprise", line, DeliveryTemplate.EnterpriseColumn,
            $"企业“{code}”在第 {first} 行已经出现。", $"The enterprise '{code}' stands in line {first} already.");

    internal static DeliveryProblem AlreadyDelivered(int line, string code) =>
        new("already-delivered", line, DeliveryTemplate.EnterpriseColumn,
            $"企业“{code}”本期数据已经报送；如需修改，请作为更正报送。",
            $"The enterprise '{code}' was delivered for this period already; to change it, deliver a correction.");

    internal static DeliveryProblem NothingToCorrect(int line, string code) =>
        new("nothing-to-correct", line, DeliveryTemplate.EnterpriseColumn,
            $"企业“{code}”本期没有已报送的数据可以更正。", $"Nothing was delivered for the enterprise '{code}' that could be corrected.");

    internal static DeliveryProblem BadPeriod(int line, string text) =>
        new("bad-period", line, DeliveryTemplate.PeriodColumn,
            $"“{text}”不是数据期；写法为 2026、2026H1、2026Q2 或 2026-05。", $"'{text}' is no period; it is written 2026, 2026H1, 2026Q2 or 2026-05.");

    internal static DeliveryProblem OtherPeriod(int line, DeliveryPeriod given, DeliveryPeriod wanted) =>
        new("other-period", line, DeliveryTemplate.PeriodColumn,
            $"这一行是 {given} 的数据，本次应报送 {wanted}。", $"The row is for {given}; this delivery is for {wanted}.");

    internal static DeliveryProblem NotANumber(int line, DeliveryColumn column, string text) =>
        new("not-a-number", line, column.Code,
            $"“{text}”不是数；只写数字，不写单位、百分号和千分号，没有数据时留空。",
            $"'{text}' is no number: write digits only, no unit, percent sign or thousands separator, and leave the cell empty where there is no figure.");

    internal static DeliveryProblem NotYesOrNo(int line, DeliveryColumn column, string text) =>
        new("not-yes-or-no", line, column.Code, $"“{text}”应写“是”或“否”，不适用时留空。", $"'{text}' must be yes or no, or empty where the item does not apply.");

    internal static DeliveryProblem UnknownGrade(int line, DeliveryColumn column, string text)
    {
        var grades = column.Grades.Select(grade => grade.Name).ToList();
        return new("unknown-grade", line, column.Code,
            $"没有“{text}”这个等级，应为：{string.Join("、", grades)}。", $"'{text}' is no grade; it must be one of {string.Join(", ", grades)}.");
    }

    internal static DeliveryProblem NotWhole(int line, DeliveryColumn column, double value) =>
        new("not-whole", line, column.Code, $"{Show(value)} 应为整数。", $"{Show(value)} must be a whole number.");

    internal static DeliveryProblem Negative(int line, DeliveryColumn column, double value) =>
        new("negative", line, column.Code, $"{Show(value)} 不能是负数。", $"{Show(value)} must not be negative.");

    internal static DeliveryProblem OutOfRange(int line, DeliveryColumn column, double value, PlausibleRange range) =>
        new("out-of-range", line, column.Code,
            $"{Show(value)} 不在合理范围 {Show(range.From)} 至 {Show(range.To)} 之内。",
            $"{Show(value)} is outside of what is plausible, {Show(range.From)} to {Show(range.To)}.");

    internal static DeliveryProblem PercentAsFraction(int line, DeliveryColumn column) =>
        new("percent-as-fraction", line, column.Code,
            $"“{column.Names.Zh}”整列都在 0 到 1 之间，看来写成了小数；百分之八十五应写 85，不写 0.85。",
            $"All of '{column.Names.En}' lies between 0 and 1, so it seems to hold fractions; 85 percent is written 85, not 0.85.");

    internal static DeliveryProblem CountsMissing(int line, DeliveryColumn column) =>
        new("counts-missing", line, column.Code, "只有比率，缺少计算它的分子或分母。", "There is a rate without the counts it is made of.");

    internal static DeliveryProblem RateDiffers(int line, DeliveryColumn column, double given, double computed) =>
        new("rate-differs", line, column.Code,
            $"报送的是 {Show(given)}，按分子分母计算是 {Show(Math.Round(computed, 4))}。",
            $"{Show(given)} was delivered; the counts give {Show(Math.Round(computed, 4))}.");

    internal static DeliveryProblem ZeroDenominator(int line, string column, Indicator indicator) =>
        new("zero-denominator", line, column,
            $"“{indicator.Names.Zh}”的分母为 0，分子却大于 0。", $"The denominator of '{indicator.Names.En}' is 0, the numerator is not.");

    internal static DeliveryProblem ImplausibleRate(int line, string column, Indicator indicator, double value, PlausibleRange range) =>
        new("implausible-rate", line, column,
            $"由此算出的“{indicator.Names.Zh}”为 {Show(Math.Round(value, 4))}，不在合理范围 {Show(range.From)} 至 {Show(range.To)} 之内。",
            $"'{indicator.Names.En}' comes to {Show(Math.Round(value, 4))}, outside of what is plausible, {Show(range.From)} to {Show(range.To)}.");

    internal static DeliveryProblem ColumnsSwapped(int line, DeliveryColumn numerator, DeliveryColumn denominator) =>
        new("columns-swapped", line, numerator.Code,
            $"“{numerator.Names.Zh}”与“{denominator.Names.Zh}”两列看来互换了：每一行对调后才合理。",
            $"The columns '{numerator.Names.En}' and '{denominator.Names.En}' seem to be swapped: every row is plausible only the other way round.");

    internal static DeliveryProblem OtherDepartment(string given, string wanted) =>
        new("other-department", 0, null, $"“{given}”不能用“{wanted}”的模板报送。", $"'{given}' cannot deliver with the template of '{wanted}'.");

    internal static DeliveryProblem OtherPeriodKind(DeliveryPeriod period) =>
        new("other-period-kind", 0, null, $"{period} 不是这个模板的数据期。", $"{period} is not a period of this template.");

    internal static DeliveryProblem DuplicateDelivery(string id) =>
        new("duplicate-delivery", 0, null, $"编号为“{id}”的报送已经存在。", $"There is a delivery '{id}' already.");

    internal static DeliveryProblem UnknownCorrected(string id) =>
        new("unknown-corrected", 0, null,
            $"没有编号为“{id}”的同部门同期报送可以更正。", $"There is no delivery '{id}' of this department and period to correct.");

    private static string Show(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
