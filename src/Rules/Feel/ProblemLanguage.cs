namespace Platform.Rules.Feel;

/// <summary>The languages in which every problem can be read.</summary>
public enum ProblemLanguage
{
    /// <summary>English, the language of <see cref="FeelProblem.Message"/>.</summary>
    English,

    /// <summary>Simplified Chinese.</summary>
    Chinese,
}
