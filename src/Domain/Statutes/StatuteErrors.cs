namespace Platform.Domain.Statutes;

/// <summary>Why law data was refused; every error names the term.</summary>
public static class StatuteErrors
{
    /// <summary>A value is neither whole number, fraction nor flag.</summary>
    public static DomainError UnreadableValue(string text) => DomainError.Of(
        "STATUTE_VALUE_UNREADABLE",
        "\"{text}\" is no whole number, fraction such as 2/3, true or false.",
        "“{text}”不是整数、分数（如2/3）或true、false。",
        null,
        ErrorArgument.Of("text", text));

    /// <summary>A term that the domain asks for is not there.</summary>
    public static DomainError Missing(StatutoryTermId id) => DomainError.Of(
        "STATUTE_TERM_MISSING",
        "The term {term} is missing.",
        "缺少条款{term}。",
        null,
        ErrorArgument.Of("term", id));

    /// <summary>A term is given twice.</summary>
    public static DomainError Duplicate(StatutoryTermId id) => DomainError.Of(
        "STATUTE_TERM_DUPLICATE",
        "The term {term} is given twice.",
        "条款{term}重复。",
        null,
        ErrorArgument.Of("term", id));

    /// <summary>A term that the domain asks for is of another kind than it can apply.</summary>
    public static DomainError WrongKind(StatutoryTermId id, TermKind kind, TermKind expected) => DomainError.Of(
        "STATUTE_TERM_WRONG_KIND",
        "The term {term} is of kind {kind}; {expected} is needed.",
        "条款{term}的类型为{kind}，应为{expected}。",
        null,
        ErrorArgument.Of("term", id),
        ErrorArgument.Of("kind", kind),
        ErrorArgument.Of("expected", expected));

    /// <summary>Kind, unit and value of a term do not fit together.</summary>
    public static DomainError WrongValue(StatutoryTerm term) => DomainError.Of(
        "STATUTE_TERM_WRONG_VALUE",
        "The term {term} of kind {kind} cannot have the value {value} {unit}.",
        "条款{term}（类型{kind}）的取值{value} {unit}不成立。",
        null,
        ErrorArgument.Of("term", term.Id),
        ErrorArgument.Of("kind", term.Kind),
        ErrorArgument.Of("value", term.Value),
        ErrorArgument.Of("unit", term.Unit));

    /// <summary>A term that always applies is switched off.</summary>
    public static DomainError SwitchedOff(StatutoryTermId id) => DomainError.Of(
        "STATUTE_TERM_SWITCHED_OFF",
        "The term {term} cannot be switched off.",
        "条款{term}不可停用。",
        null,
        ErrorArgument.Of("term", id));

    /// <summary>The scale of congress sizes does not begin at 0 or does not rise.</summary>
    public static DomainError WrongCongressScale { get; } = DomainError.Of(
        "STATUTE_CONGRESS_SCALE",
        "The scale of congress sizes must begin at 0 employees and rise from band to band.",
        "职代会代表名额分档须从0人起并逐档递增。",
        null);
}
