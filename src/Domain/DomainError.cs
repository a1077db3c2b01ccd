namespace Platform.Domain;

/// <summary>
/// A refusal as a value: why the domain did not do what was asked. Two errors are equal when code and texts are.
/// </summary>
public sealed record DomainError
{
    private DomainError(string code, string english, string chinese, string? article, IReadOnlyList<ErrorArgument> arguments)
    {
        Code = code;
        English = english;
        Chinese = chinese;
        Article = article;
        Arguments = arguments;
    }

    /// <summary>Stable code in upper snake case; clients branch on it.</summary>
    public string Code { get; }

    /// <summary>What went wrong and what is needed, in English.</summary>
    public string English { get; }

    /// <summary>The same in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>Article of law that refuses, as cited; <see langword="null"/> for a plain mistake in the input.</summary>
    public string? Article { get; }

    /// <summary>The values in the texts, in template order; empty where the template has none.</summary>
    public IReadOnlyList<ErrorArgument> Arguments { get; }

    /// <summary>Fills the templates, in which <c>{name}</c> stands for the argument of that name.</summary>
    public static DomainError Of(
        string code, string english, string chinese, string? article, params ReadOnlySpan<ErrorArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            var placeholder = $"{{{argument.Name}}}";
            english = english.Replace(placeholder, argument.English, StringComparison.Ordinal);
            chinese = chinese.Replace(placeholder, argument.Chinese, StringComparison.Ordinal);
        }

        return new DomainError(code, english, chinese, article, arguments.ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(DomainError? other) =>
        other is not null && Code == other.Code && English == other.English && Chinese == other.Chinese && Article == other.Article;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, English, Chinese, Article);

    /// <summary>Code and English text, for logs.</summary>
    public override string ToString() => $"{Code}: {English}";
}
