namespace Platform.Domain.Enterprises;

/// <summary>
/// A dated value about an enterprise under an id of the rules' vocabulary (loss rate, certificates, arrears …).
/// Facts are never edited: a newer one supersedes, and the older stays for evaluation as of a past day.
/// </summary>
/// <param name="FactId">Id in the vocabulary.</param>
/// <param name="AsOf">The day for which the value holds.</param>
/// <param name="Number">The value, if it is a number.</param>
/// <param name="Text">The value, if it is a text.</param>
/// <param name="Truth">The value, if it is a yes or no.</param>
/// <param name="Source">Department or file that delivered it.</param>
/// <param name="IsGenerated">Whether it was made up for demonstration.</param>
/// <param name="RecordedAt">When the platform learned it.</param>
public sealed record EnterpriseFact(
    string FactId,
    DateOnly AsOf,
    decimal? Number,
    string? Text,
    bool? Truth,
    string Source,
    bool IsGenerated,
    DateTimeOffset RecordedAt)
{
    /// <summary>The value.</summary>
    public FactValue Value => new(Number, Text, Truth);
}
