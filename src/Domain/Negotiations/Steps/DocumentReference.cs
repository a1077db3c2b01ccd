namespace Platform.Domain.Negotiations.Steps;

/// <summary>A paper handed in with a step; the file itself lies with the host.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reference">The host's key of the stored file, or the number on the paper.</param>
public sealed record DocumentReference(DocumentKind Kind, string Reference);
