namespace Platform.Rules.Feel;

/// <summary>What the parser accepts of one expression before it refuses with a located problem.</summary>
/// <param name="MaxLength">Longest source text, in UTF-16 code units.</param>
/// <param name="MaxNesting">Deepest nesting of brackets, operands and bodies while parsing.</param>
/// <param name="MaxHeight">Tallest syntax tree; a chain such as <c>1 + 1 + 1</c> grows by one an operator.</param>
public sealed record FeelLimits(int MaxLength = 100_000, int MaxNesting = 150, int MaxHeight = 1_000)
{
    /// <summary>The limits used where the caller names none.</summary>
    public static FeelLimits Default { get; } = new();
}
