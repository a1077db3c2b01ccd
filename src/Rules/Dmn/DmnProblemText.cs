namespace Platform.Rules.Dmn;

/// <summary>The catalogue entry of one kind of reading problem.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">What it means for the model.</param>
/// <param name="English">Composite format string over the problem's arguments.</param>
/// <param name="Chinese">The same in simplified Chinese.</param>
public sealed record DmnProblemText(string Code, ProblemSeverity Severity, string English, string Chinese);
