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
        InvalidVocabulary => new("RULE-101", Error, "The vocabulary has no usable '{0}' here.", "词表此处缺少可用的“{0}”。"),
        DuplicateInput => new("RULE-102", Error, "The input '{0}' is declared twice.", "输入项“{0}”重复声明。"),
        UnknownInput => new("RULE-103", Error, "The vocabulary has no input '{0}'.", "词表中没有输入项“{0}”。"),
        InputTypeClash => new("RULE-104", Error, "'{0}' is {1} in the vocabulary and {2} in the model.", "“{0}”在词表中为 {1}，在模型中为 {2}。"),
        UnreadableInput => new("RULE-105", Error, "The expression of the input '{0}' cannot be read: {1}", "输入项“{0}”的表达式无法读取：{1}"),
        InvalidInputReference => new("RULE-106", Error, "The input '{0}' refers to '{1}', which is not there or not of the kind needed.", "输入项“{0}”引用了“{1}”，该项不存在或类型不符。"),
        InputCycle => new("RULE-107", Error, "Inputs and decisions need each other in a circle: {0}.", "输入项与决策互相依赖，构成循环：{0}。"),
        TableTooLarge => new("RULE-108", Error, "The table '{0}' has {1} cells; at most {2} are compiled.", "决策表“{0}”有 {1} 个单元格，最多编译 {2} 个。"),
        ChainTooLong => new("RULE-109", Error, "Decisions need each other in a chain of more than {0}.", "决策依赖链超过 {0} 级。"),
        ColumnCurtailed => new("RULE-110", Note, "Some cells of the column '{0}' are too costly to index and are evaluated one by one.", "列“{0}”的部分单元格索引代价过高，改为逐个计算。"),
        InputValueClash => new("RULE-111", Error, "The input '{0}' is a {1}; {2} is none.", "输入项“{0}”的类型为 {1}，而给出的是 {2}。"),
        AggregateCycle => new("RULE-201", Error, "The aggregate '{0}' counts what depends on itself through '{1}'.", "汇总输入项“{0}”所统计的内容经“{1}”依赖于其自身。"),
        AggregateReadsTime => new("RULE-202", Error, "The condition of the aggregate '{0}' reads the elapsed input '{1}'; let a decision read it and count that.", "汇总输入项“{0}”的条件直接读取时间输入项“{1}”；请改由决策读取后再统计。"),
        MissingFacts => new("RULE-203", Error, "The aggregate '{0}' ranges over '{1}', which the session was not given.", "汇总输入项“{0}”所统计的“{1}”未提供给会话。"),
        RuleNeverMatches => new("RULE-301", Error, "Rule {0} can never match.", "第 {0} 条规则永远不会命中。"),
        RulesOverlap => new("RULE-302", Error, "Rules {0} and {1} match together, but the table allows one match at a time.", "第 {0} 条与第 {1} 条规则可同时命中，而本表只允许唯一命中。"),
        RulesContradict => new("RULE-303", Error, "Rules {0} and {1} match together and give different outputs.", "第 {0} 条与第 {1} 条规则可同时命中，但输出不同。"),
        RulesMayOverlap => new("RULE-304", Note, "Rules {0} and {1} may match together.", "第 {0} 条与第 {1} 条规则可能同时命中。"),
        RuleMasked => new("RULE-305", Note, "Rule {0} never counts: rules above it match wherever it does.", "第 {0} 条规则不起作用：它命中时，前面的规则已先命中。"),
        Gap => new("RULE-306", Note, "No rule of '{0}' matches {1}.", "“{0}”中没有规则命中 {1}。"),
        SearchGivenUp => new("RULE-307", Note, "Whether '{0}' has gaps, overlaps or masked rules could not be settled within the limit.", "未能在限度内判定“{0}”是否存在遗漏、重叠或被遮蔽的规则。"),
        OutputNeverGiven => new("RULE-308", Note, "No rule gives the output {0}.", "没有规则给出输出 {0}。"),
        InputUnused => new("RULE-309", Note, "No decision reads the input '{0}'.", "没有决策读取输入项“{0}”。"),
        UnreadableText => new("RULE-401", Error, "The text cannot be read: {0}", "文本无法读取：{0}"),
        UnknownNameInText => new("RULE-402", Error, "The name '{0}' is not known here.", "此处没有名称“{0}”。"),
        MissingQuotes => new("RULE-403", Error, "'{0}' is not a name here; a text needs quotes.", "“{0}”不是此处的名称；文本须加引号。"),
        FullWidthForm => new("RULE-404", Note, "'{0}' was read as '{1}'.", "“{0}”已按“{1}”处理。"),
        TypeClash => new("RULE-405", Error, "{0} and {1} cannot be compared.", "{0} 与 {1} 类型不同，无法比较。"),
        UnitClash => new("RULE-406", Error, "Numbers in {0} and in {1} meet here.", "此处单位不一致：{0} 与 {1}。"),
        ConstantCondition => new("RULE-407", Error, "This condition does not depend on the input.", "该条件与输入项无关。"),
        ClockRead => new("RULE-408", Error, "A rule must not read the clock with {0}(); declare an elapsed input instead.", "规则不得用 {0}() 读取当前时间；请改为声明时间输入项。"),
        InvalidCases => new("RULE-501", Error, "The test cases cannot be read: {0} is missing or wrong.", "测试用例无法读取：{0} 缺失或有误。"),
        DuplicateCase => new("RULE-502", Error, "The test case '{0}' is declared twice.", "测试用例“{0}”重复声明。"),
        CaseDecisionUnknown => new("RULE-503", Error, "The test case '{0}' asks for '{1}', which no decision is called.", "测试用例“{0}”要求的“{1}”不是任何决策的名称。"),
        CaseFailed => new("RULE-504", Error, "The test case '{0}' expects {1} to be {2}, but the rules give {3}.", "测试用例“{0}”期望 {1} 为 {2}，而规则给出 {3}。"),
        RuleUntested => new("RULE-505", Note, "No test case makes rule {0} of '{1}' count.", "没有测试用例使“{1}”的第 {0} 条规则起作用。"),
        _ => throw new UnreachableException($"The catalogue lacks {kind}."),
    };
}
