namespace Platform.Domain.Negotiations.Steps;

/// <summary>In a procedure one document takes the place of another.</summary>
/// <param name="Demanded">What the full procedure demands.</param>
/// <param name="Accepted">What is demanded instead.</param>
public sealed record DocumentSubstitution(DocumentKind Demanded, DocumentKind Accepted);
