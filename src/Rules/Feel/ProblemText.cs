namespace Platform.Rules.Feel;

/// <summary>The catalogue entry of one problem kind.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="English">Composite format string over the problem's arguments.</param>
/// <param name="Chinese">The same in simplified Chinese.</param>
public sealed record ProblemText(string Code, string English, string Chinese);
