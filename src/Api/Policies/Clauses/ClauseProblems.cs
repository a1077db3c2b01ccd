using Platform.Api.Policies.Checking;
using Platform.Rules.Dmn;
using Platform.Rules.Feel;

namespace Platform.Api.Policies.Clauses;

/// <summary>What can be wrong with a clause, its parameters or its rows.</summary>
internal static class ClauseProblems
{
    public static PolicyFinding UnknownClause(string id) => Of("CLAUSE-001", id, "", $"没有条款“{id}”。", $"There is no clause “{id}”.");

    public static PolicyFinding OutOfRange(ClauseParameter parameter) => Of(
        "CLAUSE-002", "parameters", parameter.Id,
        $"{parameter.Zh}应在{parameter.Least}至{parameter.Most}之间。", $"{parameter.Id} must lie between {parameter.Least} and {parameter.Most}.");

    public static PolicyFinding NoNumber(int row, string part) => Of(
        "CLAUSE-003", $"rows[{row}]", part, $"第{row + 1}行无法算出金额。", $"Row {row + 1} gives no amount.");

    public static PolicyFinding TooMuch(string what, int most) => Of("CLAUSE-004", what, "", $"{what}最多{most}。", $"There are at most {most} in {what}.");

    public static PolicyFinding UnknownName(string place, string name) => Of("CLAUSE-005", place, name, $"此处没有名称“{name}”。", $"“{name}” is not known here.");

    public static PolicyFinding WrongValue(string place, string name) => Of("CLAUSE-006", place, name, $"“{name}”的值缺失或类型不符。", $"The value of “{name}” is missing or of the wrong type.");

    public static PolicyFinding OneOfTwo { get; } = Of("CLAUSE-007", "clauseId", "", "条款与公式必须且只能给出一项。", "Give either a clause or a formula.");

    public static PolicyFinding ClockRead { get; } = Of("RULE-408", "formula", "", "公式不得读取当前时间。", "A formula must not read the clock.");

    public static PolicyFinding Of(FeelProblem problem, string element, string part) => new(
        problem.Code, ProblemSeverity.Error, null, null, element, part, problem.Span.Start, problem.Span.End,
        problem.MessageIn(ProblemLanguage.Chinese), problem.Message, null, null);

    private static PolicyFinding Of(string code, string element, string part, string zh, string en) =>
        new(code, ProblemSeverity.Error, null, null, element, part, 0, 0, zh, en, null, null);
}
