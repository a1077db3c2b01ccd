namespace Platform.Domain.Policies;

/// <summary>What the author of a version writes.</summary>
/// <param name="Title">What the change is about, in a line.</param>
/// <param name="Content">The document: DMN XML or JSON.</param>
/// <param name="Cases">Test cases of a decision model as JSON; <see langword="null"/> to keep those in force.</param>
/// <param name="BasedOn">Number of the publication whose text was changed; 0 for the text that was delivered with the platform.</param>
public sealed record PolicyText(string Title, string Content, string? Cases, long BasedOn);
