using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Tables;

namespace Platform.Api.Policies.Checking;

/// <summary>One thing found in a policy, with its place.</summary>
/// <param name="Code">Stable code, such as <c>RULE-402</c>.</param>
/// <param name="Line">Line in the DMN file, from 1; <see langword="null"/> where no element of it is concerned.</param>
/// <param name="Column">Column in that line, from 1.</param>
/// <param name="Element">Id of the decision, input or test case; empty for none.</param>
/// <param name="Part">Id of the table, column, rule or cell inside it; empty for the whole.</param>
/// <param name="Start">Where in the text of the part the problem starts, from 0.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Suggestion">The text to put there instead, where one is known.</param>
/// <param name="Witness">Inputs that show the problem, as FEEL; <see langword="null"/> where none do.</param>
public sealed record PolicyFinding(
    string Code, ProblemSeverity Severity, int? Line, int? Column, string Element, string Part, int Start, int End,
    string Zh, string En, string? Suggestion, string? Witness)
{
    /// <summary>Whether it must be mended before the policy is published.</summary>
    public bool IsError => Severity != ProblemSeverity.Note;

    public static PolicyFinding Of(DmnProblem problem) => new(
        problem.Code, problem.Severity, problem.Location.Line, problem.Location.Column, problem.ElementId, "",
        problem.Expression?.Span.Start ?? 0, problem.Expression?.Span.End ?? 0,
        problem.MessageIn(ProblemLanguage.Chinese), problem.Message, null, null);

    public static PolicyFinding Of(RuleProblem problem, ElementLines lines)
    {
        var place = lines.Find(problem.PartId) ?? lines.Find(problem.ElementId);
        return new PolicyFinding(
            problem.Code, problem.Severity, place?.Line, place?.Column, problem.ElementId, problem.PartId, problem.Span.Start, problem.Span.End,
            problem.MessageIn(ProblemLanguage.Chinese), problem.Message, problem.Suggestion, problem.Witness?.ToString());
    }
}
