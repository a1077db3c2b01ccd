using Platform.Rules.Dmn;

namespace Platform.Rules.Tables;

/// <summary>The catalogue entry of one kind of rule problem.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">What it means for the rules.</param>
/// <param name="English">Composite format string over the problem's arguments.</param>
/// <param name="Chinese">The same in simplified Chinese.</param>
public sealed record RuleProblemText(string Code, ProblemSeverity Severity, string English, string Chinese);
