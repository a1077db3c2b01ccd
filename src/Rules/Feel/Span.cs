namespace Platform.Rules.Feel;

/// <summary>A stretch of the source text of one expression, counted in UTF-16 code units from its first character.</summary>
/// <param name="Start">Zero-based position of the first code unit.</param>
/// <param name="Length">Number of code units; 0 marks a position between two characters.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>Zero-based position just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The smallest span that holds both.</summary>
    /// <param name="other">A second span of the same text; may lie before or after this one.</param>
    public Span Through(Span other)
    {
        var start = Math.Min(Start, other.Start);
        return new Span(start, Math.Max(End, other.End) - start);
    }
}
