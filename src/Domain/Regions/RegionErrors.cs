namespace Platform.Domain.Regions;

/// <summary>Why a division code or a tree of regions was refused.</summary>
public static class RegionErrors
{
    /// <summary>A text is no division code.</summary>
    public static DomainError WrongDivisionCode(string? text) => DomainError.Of(
        "REGION_DIVISION_CODE",
        "\"{text}\" is no division code: 2, 4, 6, 9 or 12 digits.",
        "“{text}”不是行政区划代码（2、4、6、9或12位数字）。",
        null,
        ErrorArgument.Of("text", text ?? string.Empty));

    /// <summary>A region has no name.</summary>
    public static DomainError NoName(DivisionCode code) => DomainError.Of(
        "REGION_NO_NAME",
        "The region {code} has no name.",
        "区划{code}没有名称。",
        null,
        ErrorArgument.Of("code", code));

    /// <summary>A region is listed twice.</summary>
    public static DomainError Duplicate(DivisionCode code) => DomainError.Of(
        "REGION_DUPLICATE",
        "The region {code} is listed twice.",
        "区划{code}重复。",
        null,
        ErrorArgument.Of("code", code));

    /// <summary>A region's parent is not in the list.</summary>
    public static DomainError MissingParent(DivisionCode code, DivisionCode parent) => DomainError.Of(
        "REGION_MISSING_PARENT",
        "The region {code} belongs to {parent}, which is not listed.",
        "区划{code}的上级{parent}不在列表中。",
        null,
        ErrorArgument.Of("code", code),
        ErrorArgument.Of("parent", parent));
}
