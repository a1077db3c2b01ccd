using System.Globalization;

namespace Platform.Rules.Feel;

/// <summary>Why an expression could not be read, or why a null came out of it.</summary>
/// <param name="Kind">The reason; decides the code and the texts.</param>
/// <param name="Span">Where in the text of the expression.</param>
/// <param name="Arguments">What the texts name: a type, a name, a limit. Never null; may be empty.</param>
public sealed record FeelProblem(FeelProblemKind Kind, Span Span, IReadOnlyList<string> Arguments)
{
    /// <summary>The model part whose text <see cref="Span"/> refers to; null for an expression on its own.</summary>
    public ExpressionOrigin? Origin { get; init; }

    /// <summary>The problem behind this one, whose text stands in this one's; null for most.</summary>
    public FeelProblem? Cause { get; init; }

    /// <summary>The stable code, such as <c>FEEL-203</c>; never reused for another reason.</summary>
    public string Code => FeelProblems.Of(Kind).Code;

    /// <summary>The English text.</summary>
    public string Message => MessageIn(ProblemLanguage.English);

    /// <summary>The text in a language.</summary>
    /// <param name="language">One of the languages of the catalogue.</param>
    public string MessageIn(ProblemLanguage language)
    {
        var text = FeelProblems.Of(Kind);
        if (Cause is not null)
        {
            var template = language == ProblemLanguage.Chinese ? text.Chinese : text.English;
            return string.Format(CultureInfo.InvariantCulture, template, Cause.MessageIn(language));
        }

        if (language == ProblemLanguage.English)
        {
            return string.Format(CultureInfo.InvariantCulture, text.English, [.. Arguments]);
        }

        var isSyntax = Kind is FeelProblemKind.UnexpectedToken or FeelProblemKind.UnexpectedEnd;
        var arguments = isSyntax ? [.. Arguments.SkipLast(1), ExpectedPhrases.InChinese(Arguments[^1])] : Arguments;
        return string.Format(CultureInfo.InvariantCulture, text.Chinese, [.. arguments]);
    }

    /// <summary>Code, place and English text on one line.</summary>
    public override string ToString() => $"{Code} {Span.Start}..{Span.End} {Message}";
}
