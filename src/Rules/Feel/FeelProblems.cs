using System.Diagnostics;
using static Platform.Rules.Feel.FeelProblemKind;

namespace Platform.Rules.Feel;

/// <summary>
/// The catalogue: the stable code and the English and Chinese text of every problem kind.
/// 1xx the text cannot be read, 15x notes about it, 2xx evaluation, 3xx budget, 4xx decision models.
/// </summary>
public static class FeelProblems
{
    /// <summary>The entry of a kind. Every kind has one; a test walks them all.</summary>
    /// <param name="kind">The kind.</param>
    public static ProblemText Of(FeelProblemKind kind) => kind switch
    {
        UnexpectedToken => new("FEEL-101", "'{0}' is not expected here; expected {1}.", "此处不应出现“{0}”，应为{1}。"),
        UnexpectedEnd => new("FEEL-102", "The expression ends here; expected {0}.", "表达式到此结束，应为{0}。"),
        UnterminatedString => new("FEEL-103", "The text has no closing quotation mark.", "字符串缺少结束引号。"),
        UnterminatedComment => new("FEEL-104", "The comment has no closing */.", "注释缺少结束符 */。"),
        NumberTooLarge => new("FEEL-105", "The number {0} is outside the supported range.", "数字 {0} 超出支持范围。"),
        UnknownType => new("FEEL-106", "There is no type named '{0}'.", "没有名为“{0}”的类型。"),
        DuplicateDeclaration => new("FEEL-107", "The name '{0}' is declared twice.", "名称“{0}”重复声明。"),
        ExpressionTooLong => new("FEEL-108", "The expression has {0} characters; at most {1} are allowed.", "表达式有 {0} 个字符，最多允许 {1} 个。"),
        ExpressionTooDeep => new("FEEL-109", "The expression is nested more than {0} levels deep.", "表达式嵌套超过 {0} 层。"),

        FullWidthNormalised => new("FEEL-151", "'{0}' was read as '{1}'.", "“{0}”已按“{1}”处理。"),
        UnresolvedName => new("FEEL-152", "The name '{0}' is not declared here.", "名称“{0}”在此处未声明。"),

        UnknownName => new("FEEL-201", "There is no value named '{0}'.", "没有名为“{0}”的值。"),
        UnknownProperty => new("FEEL-202", "A {1} has no property '{0}'.", "{1} 没有属性“{0}”。"),
        NotAFunction => new("FEEL-203", "A {0} cannot be invoked.", "{0} 不能作为函数调用。"),
        WrongArgumentCount => new("FEEL-204", "{0} does not take {1} arguments.", "{0} 不接受 {1} 个参数。"),
        UnknownParameter => new("FEEL-205", "{0} has no parameters named {1}.", "{0} 没有名为 {1} 的参数。"),
        WrongArgumentType => new("FEEL-206", "{0}: '{1}' must be {2} and is {3}.", "{0}：“{1}”应为 {2}，实际为 {3}。"),
        NullArgument => new("FEEL-207", "{0}: '{1}' must not be null.", "{0}：“{1}”不能为 null。"),
        ArgumentOutOfRange => new("FEEL-208", "{0}: '{1}' cannot be {2}.", "{0}：“{1}”不能为 {2}。"),
        WrongOperandType => new("FEEL-209", "'{0}' is not defined for {1} and {2}.", "“{0}”不适用于 {1} 与 {2}。"),
        NullOperand => new("FEEL-210", "'{0}' met null.", "“{0}”遇到 null。"),
        NotComparable => new("FEEL-211", "A {0} and a {1} cannot be compared.", "{0} 与 {1} 不能比较。"),
        DivisionByZero => new("FEEL-212", "Division by zero.", "除数为零。"),
        NumberOverflow => new("FEEL-213", "The result of '{0}' is outside the supported number range.", "“{0}”的结果超出支持的数值范围。"),
        DateOverflow => new("FEEL-214", "The result of '{0}' is outside the supported years.", "“{0}”的结果超出支持的年份。"),
        ConditionNotBoolean => new("FEEL-215", "The condition of '{0}' is a {1} and not a boolean.", "“{0}”的条件是 {1}，不是布尔值。"),
        NotIterable => new("FEEL-216", "A {0} cannot be iterated over.", "{0} 不能遍历。"),
        InvalidRange => new("FEEL-217", "{0} to {1} is not a range.", "{0} 到 {1} 不构成区间。"),
        InvalidText => new("FEEL-218", "{0} is not a {1}.", "{0} 不是有效的 {1}。"),
        InvalidPattern => new("FEEL-219", "The pattern {0} is not valid: {1}.", "正则表达式 {0} 无效：{1}。"),
        DuplicateKey => new("FEEL-220", "The context would hold the key '{0}' twice.", "上下文中的键“{0}”重复。"),
        UnknownKey => new("FEEL-221", "The context has no key '{0}'.", "上下文没有键“{0}”。"),
        TypeMismatch => new("FEEL-222", "A value of type {0} was found where {1} is declared.", "值的类型为 {0}，声明的类型为 {1}。"),
        ValueNotAllowed => new("FEEL-223", "{0} is not among the allowed values {1}.", "{0} 不在允许值 {1} 之内。"),
        ExternalFunction => new("FEEL-224", "'{0}' is implemented outside FEEL and is not run.", "“{0}”在 FEEL 之外实现，不予执行。"),
        NoInstant => new("FEEL-225", "{0} needs an instant and the caller gave none.", "{0} 需要时间点，调用者未提供。"),
        NotAValue => new("FEEL-226", "'{0}' can only be used as a test.", "“{0}”只能用作条件。"),
        MixedZones => new("FEEL-227", "'{0}' met a time with a zone and one without.", "“{0}”的一方带时区，另一方不带时区。"),

        StepsExhausted => new("FEEL-301", "The evaluation took more than {0} steps and was stopped.", "计算超过 {0} 步，已停止。"),
        ValueTooLarge => new("FEEL-302", "The result of '{0}' would be larger than {1}.", "“{0}”的结果超过 {1}。"),
        ValueTooDeep => new("FEEL-303", "Lists or contexts would be nested more than {0} levels deep.", "列表或上下文嵌套超过 {0} 层。"),
        RecursionTooDeep => new("FEEL-304", "Calls are nested more than {0} levels deep.", "调用嵌套超过 {0} 层。"),
        PatternTooCostly => new("FEEL-305", "The pattern {0} is too costly.", "正则表达式 {0} 的计算代价过高。"),

        MissingInput => new("FEEL-401", "The input '{0}' was not supplied.", "未提供输入项“{0}”。"),
        UnreadableExpression => new("FEEL-402", "The expression could not be read: {0}", "表达式无法读取：{0}"),
        NoLogic => new("FEEL-403", "'{0}' has no logic.", "“{0}”没有逻辑。"),
        NoRuleMatched => new("FEEL-404", "No rule of '{0}' matched.", "“{0}”没有匹配的规则。"),
        SeveralRulesMatched => new("FEEL-405", "The rules {1} of '{0}' matched where only one may.", "“{0}”的规则 {1} 同时匹配，只允许一条。"),
        RulesDisagree => new("FEEL-406", "The rules {1} of '{0}' matched with different outputs.", "“{0}”的规则 {1} 同时匹配但输出不同。"),
        OutputNotListed => new("FEEL-407", "{0} is not among the output values of '{1}'.", "{0} 不在“{1}”的输出值之内。"),
        InputNotListed => new("FEEL-408", "{0} is not among the input values of '{1}'.", "{0} 不在“{1}”的输入值之内。"),
        UnknownElement => new("FEEL-409", "The model has no decision, service or knowledge model '{0}'.", "模型中没有名为“{0}”的决策、服务或知识模型。"),
        _ => throw new UnreachableException($"The catalogue lacks {kind}."),
    };
}
