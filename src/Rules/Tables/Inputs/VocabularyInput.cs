namespace Platform.Rules.Tables.Inputs;

/// <summary>An input that rules may read.</summary>
/// <param name="Id">Stable id, unique in the vocabulary.</param>
/// <param name="Name">The name by which rules read it, unique in the vocabulary.</param>
/// <param name="Kind">Its type.</param>
public sealed record VocabularyInput(string Id, string Name, InputKind Kind)
{
    /// <summary>The largest number of decimal places that a column can keep in its fast form.</summary>
    public const int MaxScale = 9;

    /// <summary>What it is, in English; empty if not given.</summary>
    public string English { get; init; } = "";

    /// <summary>Unit of a number, for example <c>percent</c>; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// Decimal places that its numbers usually have, 0 to <see cref="MaxScale"/>. Numbers with more are kept exactly
    /// too, at a higher cost.
    /// </summary>
    public int Scale { get; init; } = 4;

    /// <summary>The texts that it may be; empty for any.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>The smallest number that it may be; null for any.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest number that it may be; null for any.</summary>
    public decimal? Max { get; init; }

    /// <summary>What it means that there is no value.</summary>
    public string NullMeaning { get; init; } = "";

    /// <summary>Where the value comes from.</summary>
    public InputSource Source { get; init; } = InputSource.Stored;
}
