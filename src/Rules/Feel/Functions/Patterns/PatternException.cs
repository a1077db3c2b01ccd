namespace Platform.Rules.Feel.Functions.Patterns;

/// <summary>Unwinds the pattern translator; caught where the pattern functions run, never leaves the library.</summary>
internal sealed class PatternException(string reason, bool isTooCostly = false) : Exception(reason)
{
    internal bool IsTooCostly => isTooCostly;
}
