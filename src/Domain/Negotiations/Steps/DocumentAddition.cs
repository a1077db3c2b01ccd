namespace Platform.Domain.Negotiations.Steps;

/// <summary>In a procedure a step demands one more document.</summary>
/// <param name="Step">The step.</param>
/// <param name="Demanded">The document.</param>
public sealed record DocumentAddition(NegotiationStep Step, DocumentKind Demanded);
