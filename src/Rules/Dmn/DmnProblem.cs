using System.Globalization;
using Platform.Rules.Feel;

namespace Platform.Rules.Dmn;

/// <summary>Something wrong or noteworthy in the XML of a model.</summary>
/// <param name="Kind">The reason; decides code, severity and texts.</param>
/// <param name="Location">Where in the XML.</param>
/// <param name="ElementId">Id of the nearest element that has one; empty where none has.</param>
/// <param name="Arguments">What the texts name.</param>
public sealed record DmnProblem(DmnProblemKind Kind, SourceLocation Location, string ElementId, IReadOnlyList<string> Arguments)
{
    /// <summary>The problem inside a FEEL text, whose span counts from the start of that text; null for others.</summary>
    public FeelProblem? Expression { get; init; }

    /// <summary>The stable code, such as <c>DMN-204</c>.</summary>
    public string Code => DmnProblems.Of(Kind).Code;

    /// <summary>What it means for the model.</summary>
    public ProblemSeverity Severity => DmnProblems.Of(Kind).Severity;

    /// <summary>The English text.</summary>
    public string Message => MessageIn(ProblemLanguage.English);

    /// <summary>The text in a language.</summary>
    /// <param name="language">One of the languages of the catalogue.</param>
    public string MessageIn(ProblemLanguage language)
    {
        var text = DmnProblems.Of(Kind);
        var template = language == ProblemLanguage.Chinese ? text.Chinese : text.English;
        var arguments = Expression is null ? Arguments : [Expression.MessageIn(language)];
        return string.Format(CultureInfo.InvariantCulture, template, [.. arguments]);
    }

    /// <summary>Code, place and English text on one line.</summary>
    public override string ToString() => $"{Code} {Location.Line}:{Location.Column} {Message}";
}
