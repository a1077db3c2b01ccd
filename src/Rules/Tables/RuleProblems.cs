using System.Diagnostics;
using static Platform.Rules.Dmn.ProblemSeverity;
using static Platform.Rules.Tables.RuleProblemKind;

namespace Platform.Rules.Tables;

/// <summary>
/// The catalogue of rule problems: stable code, severity, English and Chinese text. 1xx inputs and compilation, 2xx
/// sessions, 3xx analysis of tables, 4xx the text of cells.
/// </summary>
public static class RuleProblems
{
    /// <summary>The entry of a kind. Every kind has one; a test walks them all.</summary>
    /// <param name="kind">The kind.</param>
    public static RuleProblemText Of(RuleProblemKind kind) => kind switch
    {
        InvalidVocabulary => new("RULE-101", Error, "The vocabulary has no usable '{0}' here.", "词汇表此处缺少可用的“{0}”。"),
        DuplicateInput => new("RULE-102", Error, "The input '{0}' is declared twice.", "输入“{0}”重复声明。"),
        UnknownInput => new("RULE-103", Error, "The vocabulary has no input '{0}'.", "词汇表中没有输入“{0}”。"),
        InputTypeClash => new("RULE-104", Error, "'{0}' is {1} in the vocabulary and {2} in the model.", "“{0}”在词汇表中为 {1}，在模型中为 {2}。"),
        UnreadableInput => new("RULE-105", Error, "The expression of the input '{0}' cannot be read: {1}", "输入“{0}”的表达式无法读取：{1}"),
        InvalidInputReference => new("RULE-106", Error, "The input '{0}' refers to '{1}', which is not there or not of the kind needed.", "输入“{0}”引用了“{1}”，该项不存在或类型不符。"),
        InputCycle => new("RULE-107", Error, "Inputs and decisions need each other in a circle: {0}.", "输入与决策互相依赖，构成循环：{0}。"),
        TableTooLarge => new("RULE-108", Error, "The table '{0}' has {1} cells; at most {2} are compiled.", "决策表“{0}”有 {1} 个单元格，最多编译 {2} 个。"),
        ChainTooLong => new("RULE-109", Error, "Decisions need each other in a chain of more than {0}.", "决策依赖链超过 {0} 级。"),
        ColumnCurtailed => new("RULE-110", Note, "Some cells of the column '{0}' are too costly to index and are evaluated one by one.", "列“{0}”的部分单元格索引代价过高，改为逐个计算。"),
        _ => throw new UnreachableException($"The catalogue lacks {kind}."),
    };
}
