using Platform.Domain;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Index.Deliveries;

/// <summary>Why a delivery was not taken.</summary>
public static class DeliveryErrors
{
    public const string DuplicateCode = "DELIVERY_DUPLICATE";

    public static DomainError OneForm { get; } = DomainError.Of(
        "DELIVERY_ONE_FORM", "Give either csv or json.", "请在csv与json中二选一。", null);

    public static DomainError NotAList { get; } = DomainError.Of(
        "DELIVERY_NOT_A_LIST", "The JSON is no list of objects by column code.", "JSON应为以列代码为键的对象列表。", null);

    public static DomainError Overtaken { get; } = DomainError.Of(
        "DELIVERY_OVERTAKEN", "Others deliver for the same period at this moment; try again.", "同一数据期正有其他报送，请重试。", null);

    public static DomainError FileName(string name) => DomainError.Of(
        "DELIVERY_FILE_NAME",
        "\"{name}\" is not called DEPARTMENT_PERIOD.csv, DEPARTMENT_PERIOD_PART.csv or DEPARTMENT_PERIOD_correction.csv.",
        "文件名“{name}”不符合“部门_数据期.csv”“部门_数据期_分册.csv”或“部门_数据期_correction.csv”的形式。",
        null,
        ErrorArgument.Of("name", name));

    public static DomainError TooLarge(long limit) => DomainError.Of(
        "DELIVERY_TOO_LARGE",
        "The delivery is larger than {limit} bytes.",
        "报送文件超过{limit}字节。",
        null,
        ErrorArgument.Of("limit", limit));

    public static DomainError UnknownCatalogue(string catalogue) => DomainError.Of(
        "DELIVERY_UNKNOWN_CATALOGUE",
        "There is no indicator catalogue \"{catalogue}\".",
        "没有指标体系“{catalogue}”。",
        null,
        ErrorArgument.Of("catalogue", catalogue));

    public static DomainError BadPeriod(string period) => DomainError.Of(
        "DELIVERY_PERIOD",
        "\"{period}\" is no period: 2026, 2026H1, 2026Q2 or 2026-05.",
        "“{period}”不是数据期（如2026、2026H1、2026Q2、2026-05）。",
        null,
        ErrorArgument.Of("period", period));

    public static DomainError NotBegun(DeliveryPeriod period) => DomainError.Of(
        "DELIVERY_PERIOD_NOT_BEGUN",
        "The period {period} has not begun.",
        "数据期{period}尚未开始。",
        null,
        ErrorArgument.Of("period", period));

    public static DomainError UnknownDepartment(string department, IEnumerable<string> known) => DomainError.Of(
        "DELIVERY_UNKNOWN_DEPARTMENT",
        "\"{department}\" delivers nothing for this catalogue; these do: {known}.",
        "“{department}”不是该指标体系的数据报送部门；报送部门有：{known}。",
        null,
        ErrorArgument.Of("department", department),
        ErrorArgument.Of("known", string.Join(", ", known)));

    public static DomainError PeriodKind(string department, DeliveryPeriod period) => DomainError.Of(
        "DELIVERY_PERIOD_KIND",
        "{department} delivers nothing for periods such as {period}.",
        "{department}不按{period}这类数据期报送。",
        null,
        ErrorArgument.Of("department", department),
        ErrorArgument.Of("period", period));

    public static DomainError NotYours(string department) => DomainError.Of(
        "DELIVERY_NOT_YOURS",
        "You may not deliver for {department}.",
        "您不能代{department}报送。",
        null,
        ErrorArgument.Of("department", department));

    public static DomainError Duplicate(StoredDelivery earlier) => DomainError.Of(
        DuplicateCode,
        "This very file was taken already, as delivery {id} of {period} by {department}.",
        "该文件已作为{department}{period}的第{id}号报送接收。",
        null,
        ErrorArgument.Of("id", earlier.Id),
        ErrorArgument.Of("period", earlier.Period),
        ErrorArgument.Of("department", earlier.Department));

    public static DomainError Mistakes(int problems) => DomainError.Of(
        "DELIVERY_REFUSED",
        "Nothing was taken, because {problems} mistakes were found.",
        "发现{problems}处错误，未接收任何数据。",
        null,
        ErrorArgument.Of("problems", problems));

    internal static DeliveryProblem OutsideRegion(DeliveredRow row) => new(
        "outside-region",
        row.Line,
        DeliveryTemplate.EnterpriseColumn,
        $"企业 {row.Enterprise} 不在您的辖区内。",
        $"The enterprise {row.Enterprise} lies outside of your region.");

    /// <summary>A line of the file that cannot be taken apart.</summary>
    internal static DeliveryProblem Broken(long line, DomainError error) => new(
        error.Code.ToLowerInvariant().Replace('_', '-'), (int)line, null, error.Chinese, error.English);

    internal static DeliveryProblem NoObject(int number) => new(
        "not-an-object", number, null, $"第 {number} 项不是对象。", $"Item {number} is no object.");
}
