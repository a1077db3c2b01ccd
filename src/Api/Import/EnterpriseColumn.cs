namespace Platform.Api.Import;

/// <summary>A column of the enterprise file, under any of its names.</summary>
public sealed record EnterpriseColumn(string Name, bool IsRequired, params string[] OtherNames)
{
    public static readonly EnterpriseColumn CreditCode = new("creditCode", true, "统一社会信用代码", "信用代码", "credit code", "uscc");
    public static readonly EnterpriseColumn EnterpriseName = new("name", true, "企业名称", "单位名称", "名称", "enterprise name");
    public static readonly EnterpriseColumn ShortName = new("shortName", false, "简称", "short name");
    public static readonly EnterpriseColumn Industry = new("industry", true, "行业代码", "国民经济行业代码", "industry code");
    public static readonly EnterpriseColumn Division = new("division", true, "镇街", "所属镇街", "行政区划代码", "town", "division code");
    public static readonly EnterpriseColumn Kind = new("kind", false, "组织类型", "单位类型", "organisation kind");
    public static readonly EnterpriseColumn Employees = new("employees", true, "职工人数", "职工总数", "从业人数", "number of employees");
    public static readonly EnterpriseColumn FemaleEmployees = new("femaleEmployees", false, "女职工人数", "female employees");
    public static readonly EnterpriseColumn AboveDesignatedSize = new("aboveDesignatedSize", false, "规上企业", "是否规上", "above designated size");
    public static readonly EnterpriseColumn PlatformEmployer = new("platformEmployer", false, "平台用工", "platform employer");
    public static readonly EnterpriseColumn UnionEstablishedOn = new("unionEstablishedOn", false, "建会日期", "工会成立日期", "union established on");
    public static readonly EnterpriseColumn Status = new("status", false, "经营状态", "operating status");

    public static readonly IReadOnlyList<EnterpriseColumn> All =
    [
        CreditCode, EnterpriseName, ShortName, Industry, Division, Kind, Employees, FemaleEmployees,
        AboveDesignatedSize, PlatformEmployer, UnionEstablishedOn, Status,
    ];

    public bool Matches(string header) =>
        string.Equals(Name, header, StringComparison.OrdinalIgnoreCase)
        || OtherNames.Contains(header, StringComparer.OrdinalIgnoreCase);
}
