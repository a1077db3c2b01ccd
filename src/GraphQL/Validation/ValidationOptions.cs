using System.Collections.Immutable;

namespace Platform.GraphQL.Validation;

/// <summary>Extent and limits of the validation of operations.</summary>
public sealed record ValidationOptions
{
    /// <summary>Most errors that are listed before validation stops; 100 by default.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// Most comparisons of fields with the same response name, and of fragments, before validation stops with an error;
    /// 100,000 by default. Each costs well under a microsecond.
    /// </summary>
    public int MaxFieldComparisons { get; init; } = 100_000;

    /// <summary>Whether errors ask "Did you mean …?", which gives away names of the schema. On by default.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>Names of directives, without the sign, that may stand on fields of the mutation type only; none by default.</summary>
    public ImmutableArray<string> MutationDirectives { get; init; } = [];

    /// <summary>The rules to apply, by name; <see cref="DocumentRules.Specified"/> by default.</summary>
    public ImmutableArray<string> Rules { get; init; } = DocumentRules.Specified;
}
