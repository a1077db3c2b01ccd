using System.Globalization;
using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables;

/// <summary>Something wrong or noteworthy about rules and their inputs beyond what reading the model finds.</summary>
/// <param name="Kind">The reason; decides code, severity and texts.</param>
/// <param name="ElementId">Id of the decision or input, or the path in the vocabulary; empty where none is concerned.</param>
/// <param name="PartId">Id of the table, column, rule or cell inside it; empty for the whole.</param>
/// <param name="Span">Where in the text of the part; empty for all of it.</param>
/// <param name="Arguments">What the texts name.</param>
public sealed record RuleProblem(RuleProblemKind Kind, string ElementId, string PartId, Span Span, IReadOnlyList<string> Arguments)
{
    /// <summary>The stable code, such as <c>RULE-103</c>; never reused for another reason.</summary>
    public string Code => RuleProblems.Of(Kind).Code;

    /// <summary>What it means: an error must be mended before the rules are published.</summary>
    public ProblemSeverity Severity => RuleProblems.Of(Kind).Severity;

    /// <summary>The text to put in the place of <see cref="Span"/> to mend it; null where none is known.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Ids of all rules concerned, in the order of the text; empty where no rule is.</summary>
    public IReadOnlyList<string> RelatedParts { get; init; } = [];

    /// <summary>Inputs, under the headings of their columns, that show the problem; null where none do.</summary>
    public FeelContext? Witness { get; init; }

    /// <summary>The English text.</summary>
    public string Message => MessageIn(ProblemLanguage.English);

    /// <summary>The text in a language.</summary>
    /// <param name="language">One of the languages of the catalogue.</param>
    public string MessageIn(ProblemLanguage language)
    {
        var text = RuleProblems.Of(Kind);
        var template = language == ProblemLanguage.Chinese ? text.Chinese : text.English;
        return string.Format(CultureInfo.InvariantCulture, template, [.. Arguments]);
    }

    /// <summary>Code, place and English text on one line.</summary>
    public override string ToString() => $"{Code} {ElementId}/{PartId} {Span.Start}..{Span.End} {Message}";
}
