namespace Platform.Domain.Enterprises;

/// <summary>Why data about an enterprise was refused.</summary>
public static class EnterpriseErrors
{
    /// <summary>A credit code has not 18 characters.</summary>
    public static DomainError CreditCodeLength(string code) => DomainError.Of(
        "ENTERPRISE_CREDIT_CODE_LENGTH",
        "The unified social credit code \"{code}\" has {length} characters; {expected} are needed.",
        "统一社会信用代码“{code}”有{length}位，应为{expected}位。",
        null,
        ErrorArgument.Of("code", code),
        ErrorArgument.Of("length", code.Length),
        ErrorArgument.Of("expected", UnifiedSocialCreditCode.Length));

    /// <summary>A credit code has a character that cannot stand there.</summary>
    public static DomainError CreditCodeCharacter(string code, int position) => DomainError.Of(
        "ENTERPRISE_CREDIT_CODE_CHARACTER",
        "The unified social credit code \"{code}\" cannot have \"{character}\" at position {position}.",
        "统一社会信用代码“{code}”第{position}位的“{character}”不合规则。",
        null,
        ErrorArgument.Of("code", code),
        ErrorArgument.Of("character", code[position - 1]),
        ErrorArgument.Of("position", position));

    /// <summary>A credit code's check character is wrong.</summary>
    public static DomainError CreditCodeCheck(string code, char expected) => DomainError.Of(
        "ENTERPRISE_CREDIT_CODE_CHECK",
        "The unified social credit code \"{code}\" must end in the check character \"{expected}\".",
        "统一社会信用代码“{code}”的校验码应为“{expected}”。",
        null,
        ErrorArgument.Of("code", code),
        ErrorArgument.Of("expected", expected));

    /// <summary>The table of industry sections overlaps or runs backwards.</summary>
    public static DomainError IndustrySectionTable(char letter) => DomainError.Of(
        "ENTERPRISE_INDUSTRY_SECTION_TABLE",
        "The industry section {letter} overlaps the one before it or ends before it begins.",
        "行业门类{letter}与前一门类重叠或起止颠倒。",
        null,
        ErrorArgument.Of("letter", letter));

    /// <summary>An industry code is not a letter with two to four digits.</summary>
    public static DomainError IndustryCodeForm(string code) => DomainError.Of(
        "ENTERPRISE_INDUSTRY_CODE_FORM",
        "\"{code}\" is no industry code: a section letter and 2 to 4 digits.",
        "“{code}”不是行业代码（门类字母加2至4位数字）。",
        null,
        ErrorArgument.Of("code", code));

    /// <summary>An industry code's division is in no section.</summary>
    public static DomainError IndustryDivision(string code) => DomainError.Of(
        "ENTERPRISE_INDUSTRY_DIVISION",
        "The industry code \"{code}\" names a division that no section has.",
        "行业代码“{code}”的大类不属于任何门类。",
        null,
        ErrorArgument.Of("code", code));

    /// <summary>An industry code's letter is not the section of its division.</summary>
    public static DomainError IndustrySectionMismatch(string code, char expected) => DomainError.Of(
        "ENTERPRISE_INDUSTRY_SECTION",
        "The industry code \"{code}\" belongs to section {expected}.",
        "行业代码“{code}”应属门类{expected}。",
        null,
        ErrorArgument.Of("code", code),
        ErrorArgument.Of("expected", expected));

    /// <summary>An enterprise has no name.</summary>
    public static DomainError NoName { get; } = DomainError.Of(
        "ENTERPRISE_NO_NAME", "The enterprise has no name.", "企业名称为空。", null);

    /// <summary>An enterprise is placed in a division above the town.</summary>
    public static DomainError DivisionAboveTown(object division) => DomainError.Of(
        "ENTERPRISE_DIVISION_ABOVE_TOWN",
        "{division} is no town or street; an enterprise belongs to one.",
        "{division}不是镇街，企业须归属到镇街。",
        null,
        ErrorArgument.Of("division", division));

    /// <summary>The number of employees is below 0.</summary>
    public static DomainError NegativeEmployees(int employees) => DomainError.Of(
        "ENTERPRISE_EMPLOYEES_NEGATIVE",
        "The number of employees cannot be {employees}.",
        "职工人数不能为{employees}。",
        null,
        ErrorArgument.Of("employees", employees));

    /// <summary>More women than employees, or fewer than none.</summary>
    public static DomainError FemaleEmployeesBeyondAll(int women, int employees) => DomainError.Of(
        "ENTERPRISE_FEMALE_EMPLOYEES",
        "{women} women among {employees} employees is not possible.",
        "女职工{women}人与职工总数{employees}人不符。",
        null,
        ErrorArgument.Of("women", women),
        ErrorArgument.Of("employees", employees));

    /// <summary>The enterprise is struck off the register and changes no more.</summary>
    public static DomainError Deregistered(UnifiedSocialCreditCode code) => DomainError.Of(
        "ENTERPRISE_DEREGISTERED",
        "The enterprise {code} is struck off the register.",
        "企业{code}已注销。",
        null,
        ErrorArgument.Of("code", code));

    /// <summary>Demonstration data was offered for a real enterprise, or real data for a made-up one.</summary>
    public static DomainError GeneratedMismatch(UnifiedSocialCreditCode code) => DomainError.Of(
        "ENTERPRISE_GENERATED_MISMATCH",
        "Generated and real data cannot be mixed in the enterprise {code}.",
        "企业{code}不得混用演示数据与真实数据。",
        null,
        ErrorArgument.Of("code", code));

    /// <summary>A fact has no vocabulary id.</summary>
    public static DomainError NoFactId { get; } = DomainError.Of(
        "ENTERPRISE_FACT_NO_ID", "The fact names no id of the vocabulary.", "企业事实缺少词表中的标识。", null);

    /// <summary>A fact has no value or more than one.</summary>
    public static DomainError FactValue(string factId) => DomainError.Of(
        "ENTERPRISE_FACT_VALUE",
        "The fact {fact} needs exactly one value: a number, a text, or yes or no.",
        "企业事实{fact}必须且只能有一个值（数字、文本或是否）。",
        null,
        ErrorArgument.Of("fact", factId));
}
