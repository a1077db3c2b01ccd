using System.Diagnostics;
using static Platform.Rules.Dmn.DmnProblemKind;
using static Platform.Rules.Dmn.ProblemSeverity;

namespace Platform.Rules.Dmn;

/// <summary>The catalogue of reading problems: stable code, severity, English and Chinese text.</summary>
public static class DmnProblems
{
    /// <summary>The entry of a kind. Every kind has one; a test walks them all.</summary>
    /// <param name="kind">The kind.</param>
    public static DmnProblemText Of(DmnProblemKind kind) => kind switch
    {
        InvalidXml => new("DMN-101", Fatal, "The text is not usable XML: {0}", "文本不是可用的 XML：{0}"),
        TooLarge => new("DMN-102", Fatal, "The model is larger than {0} bytes.", "模型超过 {0} 字节。"),
        TooDeep => new("DMN-103", Fatal, "Elements are nested more than {0} levels deep.", "元素嵌套超过 {0} 层。"),
        NotDmn => new("DMN-104", Fatal, "'{0}' is not the definitions element of DMN 1.2 to 1.5.", "“{0}”不是 DMN 1.2 至 1.5 的 definitions 元素。"),
        RequirementCycle => new("DMN-105", Fatal, "The requirements lead in a circle: {0}.", "依赖关系构成循环：{0}。"),

        MissingName => new("DMN-201", Error, "The {0} has no name.", "{0} 没有名称。"),
        DuplicateId => new("DMN-202", Error, "The id '{0}' is used twice.", "标识“{0}”重复使用。"),
        DuplicateName => new("DMN-203", Error, "The name '{0}' is used twice.", "名称“{0}”重复使用。"),
        UnknownReference => new("DMN-204", Error, "'{0}' refers to no element that can be required here.", "“{0}”未指向此处可引用的元素。"),
        UnknownType => new("DMN-205", Error, "There is no type named '{0}'.", "没有名为“{0}”的类型。"),
        TypeCycle => new("DMN-206", Error, "The type '{0}' contains itself.", "类型“{0}”包含自身。"),
        TypeTooLarge => new("DMN-207", Error, "The type '{0}' has more than {1} parts.", "类型“{0}”的组成部分超过 {1} 个。"),
        UnresolvedImport => new("DMN-208", Error, "The imported model '{0}' is not available.", "导入的模型“{0}”不可用。"),
        InvalidExpression => new("DMN-209", Error, "The expression cannot be read: {0}", "表达式无法读取：{0}"),
        UnsupportedExpression => new("DMN-210", Error, "'{0}' is not supported.", "不支持“{0}”。"),
        InvalidHitPolicy => new("DMN-211", Error, "'{0}' is no hit policy or aggregation.", "“{0}”不是命中策略或汇总方式。"),
        WrongCellCount => new("DMN-212", Error, "The row has {0} cells where the table has {1} columns.", "该行有 {0} 个单元格，表有 {1} 列。"),

        ExpressionNote => new("DMN-301", Note, "{0}", "{0}"),
        _ => throw new UnreachableException($"The catalogue lacks {kind}."),
    };
}
